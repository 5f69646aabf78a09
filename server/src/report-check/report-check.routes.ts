import { PassThrough } from 'node:stream';
import { reportCheckPath } from '@yigongkai/contract/report-check';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { html } from '../http/html.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Waiting } from '../untrusted/child-desk.ts';
import { checkFiles, writeResult } from './check-files.ts';
import { ASSETS_PATH } from './desk-assets.routes.ts';
import type { WrittenResult } from './desk-child.ts';
import { type DeskDoor, type Received, receiveFiles } from './receive-files.ts';
import { reportCheckForm, reportCheckPage } from './report-check.page.ts';
import { outcomesView } from './result.page.ts';
import { outcomesEvent, problemEvent, waitingEvent } from './result-events.ts';

const PUBLIC = { permission: 'public' } as const;
const TITLE = '检查一份年报';

const FRAME = {
  crumbs: [
    { href: '/', text: '首页' },
    { href: '/reports', text: '政府信息公开年报' },
  ],
  styles: [`${ASSETS_PATH}/report-check.css`, `${ASSETS_PATH}/checked-report.css`],
  scripts: [`${ASSETS_PATH}/report-check.js`],
};

const WRITTEN = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: '年度报告核对意见.docx',
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: '年度报告数字和发现.xlsx',
  },
} as const satisfies Record<WrittenResult['as'], { type: string; name: string }>;

const inSilence = () => undefined;

/** The public page: a form, and what came of the files; for its own script the same as events. */
export function reportCheckRoutes(app: App, door: DeskDoor, send: SendPage): void {
  app.get(reportCheckPath, { config: PUBLIC }, (request, reply) =>
    send(request, reply, { ...FRAME, title: TITLE, body: reportCheckPage(door.settings) }),
  );

  app.post(reportCheckPath, { config: PUBLIC }, async (request, reply) => {
    const received = await receiveFiles(door, request, reply);
    if (received.as === 'events') return sendEvents(door, received, reply);
    try {
      if (received.as === 'page') return await sendOutcomes(door, received, request, reply, send);
      return await sendWritten(door, received, received.as, reply);
    } finally {
      received.leave();
    }
  });
}

async function sendOutcomes(
  { desk, settings }: DeskDoor,
  { errand, files }: Received,
  request: FastifyRequest,
  reply: FastifyReply,
  send: SendPage,
): Promise<FastifyReply> {
  const outcomes = await checkFiles(desk, { ...errand, onWaiting: inSilence }, files);
  return send(request, reply, {
    ...FRAME,
    title: '核对结果',
    crumbs: [...FRAME.crumbs, { href: reportCheckPath, text: TITLE }],
    // The page's script would take over its form; without script it stays as it is.
    scripts: [],
    body: html`<h1>核对结果</h1>
<p class="kept">文件已经读完，没有保存。离开本页后，结果也不再保留。</p>
${outcomesView(outcomes)}
<h2>再检查一份，或者下载结果</h2>
<p class="quiet">服务器没有留下文件，要下载结果请再选一次。</p>
${reportCheckForm(settings)}`,
  });
}

async function sendWritten(
  { desk }: DeskDoor,
  { errand, files }: Received,
  as: WrittenResult['as'],
  reply: FastifyReply,
): Promise<FastifyReply> {
  const waiting = { ...errand, onWaiting: inSilence };
  const outcomes = await checkFiles(desk, waiting, files);
  const bytes = await writeResult(desk, waiting, as, outcomes).catch((error) => {
    throw error instanceof ReadFailure ? new Problem('invalid', error.message) : error;
  });
  const { type, name } = WRITTEN[as];
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes));
}

/** The reply begins before the work does, so that whoever waits hears of his place. */
function sendEvents(door: DeskDoor, received: Received, reply: FastifyReply): FastifyReply {
  const events = new PassThrough();
  void lastEvent(door, received, events, reply.log).then((event) => events.end(event));
  // Without the last header a proxy would keep the events until the end.
  return reply
    .type('application/x-ndjson; charset=utf-8')
    .header('x-accel-buffering', 'no')
    .send(events);
}

async function lastEvent(
  { desk }: DeskDoor,
  { errand, files, leave }: Received,
  events: PassThrough,
  log: FastifyReply['log'],
): Promise<string> {
  const onWaiting = (waiting: Waiting) => events.write(waitingEvent(waiting));
  try {
    return outcomesEvent(await checkFiles(desk, { ...errand, onWaiting }, files));
  } catch (error) {
    if (error instanceof Problem) return problemEvent(error);
    log.error({ err: error }, 'fault');
    return problemEvent({ status: 500, message: '服务器没有完成检查。请再试一次。' });
  } finally {
    leave();
  }
}
