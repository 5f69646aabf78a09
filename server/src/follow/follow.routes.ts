import { randomUUID } from 'node:crypto';
import { words } from '@yigongkai/contract/request-facts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { attachment } from '../files/file-name.ts';
import type { App } from '../http/app-type.ts';
import { attemptsOf, beginAttempt, clearAttempt, failAttempt } from '../people/attempts.ts';
import type { SendPage } from '../portal/page-sender.ts';
import { bringProof } from '../request-form/bring-proofs.ts';
import { caseOfCode, type FollowedCase, speltNumber } from '../requests/request-code.ts';
import { beginVisit, endVisit, visitedCase } from '../requests/request-visit.ts';
import type { Services } from '../services.ts';
import { actAsApplicant, correctRequest, type OwnCase, stateReasons } from './act-as-applicant.ts';
import { casePage, withdrawPage } from './case.page.ts';
import type { KnownCase } from './case-view.ts';
import { fetchLetter } from './fetch-letter.ts';
import { followPage } from './follow.page.ts';
import { followTokenOf, giveFollowToken, takeFollowToken } from './follow-cookie.ts';
import { knownCase } from './known-case.ts';

const PUBLIC = { permission: 'public' } as const;
const Shown = z.object({
  number: z.string().max(300).default(''),
  code: z.string().max(100).default(''),
});
const ActId = z.object({ actId: z.uuid() });

/** Of the form that was sent. @throws Problem `invalid` where it is none of ours. */
function actIdOf(body: unknown): string {
  const { data } = ActId.safeParse(body);
  if (!data) throw new Problem('invalid', '提交的内容不完整，请返回后重新提交。');
  return data.actId;
}

type FollowDesk = {
  readonly services: Services;
  readonly fileDesk: FileDesk;
  readonly send: SendPage;
};

/** An applicant follows his case by its number and code, and does in it what is his to do. */
export function followRoutes(app: App, desk: FollowDesk): void {
  doorRoutes(app, desk);
  caseRoutes(app, desk);
  actRoutes(app, desk);
}

function sendCase(
  { send }: FollowDesk,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Pick<Parameters<SendPage>[2], 'title' | 'body'>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const crumbs = [
    { href: '/', text: '首页' },
    { href: '/request', text: '依申请公开' },
  ];
  return send(request, reply, { ...page, crumbs, styles: ['/assets/form.css'] });
}

function doorRoutes(app: App, desk: FollowDesk): void {
  const { services } = desk;
  const { appDb: db, vault, now } = services;
  app.get('/follow', { config: PUBLIC }, async (request, reply) =>
    sendCase(desk, request, reply, { title: '查询申请', body: followPage('', []) }),
  );
  app.post('/follow', { config: PUBLIC, schema: { body: Shown } }, async (request, reply) => {
    const shown = request.body;
    const attempts = attemptsOf(`follow ${speltNumber(shown.number)}`, request.ip, null);
    const again = (status: number, error: string) => {
      const body = followPage(shown.number, [{ name: 'number', error }]);
      return sendCase(desk, request, reply.code(status), { title: '错误：查询申请', body });
    };
    try {
      await beginAttempt(db, attempts, now());
    } catch (error) {
      if (!(error instanceof Problem && error.kind === 'too-many')) throw error;
      reply.header('retry-after', Number(error.details.seconds));
      return again(429, error.message.replace('登录失败', '输错'));
    }
    const followed = await caseOfCode(db, vault, shown, now());
    if (!followed) {
      await failAttempt(db, attempts, now());
      return again(400, '申请编号或者查询码不对，请对照回执再试');
    }
    const token = await inScope(db, followed, async (tx) => {
      await clearAttempt(tx, attempts, true);
      return beginVisit(tx, followed, now());
    });
    giveFollowToken(reply, services.signIn, token);
    return reply.redirect('/follow/case', 303);
  });
  app.post('/follow/leave', { config: PUBLIC }, async (request, reply) => {
    const token = followTokenOf(request);
    if (token) await endVisit(db, token);
    takeFollowToken(reply, services.signIn);
    return reply.redirect('/follow', 303);
  });
}

type Seen = { readonly followed: FollowedCase; readonly known: KnownCase };

/** The case that the browser has shown a code for; `null` where it has to show one. */
async function seen({ services }: FollowDesk, request: FastifyRequest): Promise<Seen | null> {
  const token = followTokenOf(request);
  const followed = token && (await visitedCase(services.appDb, token, services.now()));
  if (!followed) return null;
  const known = await inScope(services.appDb, followed, (tx) => knownCase(tx, services, followed));
  return { followed, known };
}

function caseRoutes(app: App, desk: FollowDesk): void {
  app.get('/follow/case', { config: PUBLIC }, async (request, reply) => {
    const one = await seen(desk, request);
    if (!one) return reply.redirect('/follow', 303);
    const body = casePage(one.known, randomUUID());
    return sendCase(desk, request, reply, { title: '申请进度', body });
  });
  app.get('/follow/case/withdraw', { config: PUBLIC }, async (request, reply) => {
    const one = await seen(desk, request);
    if (!one) return reply.redirect('/follow', 303);
    const body = withdrawPage(one.known, randomUUID());
    return sendCase(desk, request, reply, { title: '撤回申请', body });
  });
  const Body = z.object({ file: z.uuid() });
  app.post(
    '/follow/case/download',
    { config: PUBLIC, schema: { body: Body } },
    async (request, reply) => {
      const one = await seen(desk, request);
      if (!one) return reply.redirect('/follow', 303);
      const { services, fileDesk } = desk;
      const { file } = request.body;
      const download = await fetchLetter(services, fileDesk, one.followed, one.known, file);
      return reply
        .type(download.mime)
        .headers({
          'content-disposition': attachment(download.name),
          'content-length': download.bytes,
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'no-store',
        })
        .send(download.content);
    },
  );
}

function actRoutes(app: App, desk: FollowDesk): void {
  const { services, fileDesk } = desk;
  /** Does it, and shows the case: a refusal is told in its own words. */
  const does = (path: string, act: (own: OwnCase, body: unknown) => Promise<void>) =>
    app.post(`/follow/case/${path}`, { config: PUBLIC }, async (request, reply) => {
      const one = await seen(desk, request);
      if (!one) return reply.redirect('/follow', 303);
      await act({ ...one.followed, actId: actIdOf(request.body) }, request.body);
      return reply.redirect('/follow/case', 303);
    });
  does('withdraw', (own) =>
    actAsApplicant(services, own, { kind: 'withdrawn', proof: '申请人凭编号和查询码在线撤回' }),
  );
  does('fee-seen', (own) =>
    actAsApplicant(services, own, {
      kind: 'contacted',
      how: '网上查询',
      says: '申请人已看到收费通知',
    }),
  );
  does('reasons', (own, body) => {
    const given = z.object({ reasons: words }).safeParse(body);
    if (!given.success) throw new Problem('invalid', '请写明理由后再提交。');
    return stateReasons(services, fileDesk, own, given.data.reasons);
  });
  app.post('/follow/case/correct', { config: PUBLIC }, async (request, reply) => {
    const one = await seen(desk, request);
    if (!one) return reply.redirect('/follow', 303);
    await corrected(desk, request, one);
    return reply.redirect('/follow/case', 303);
  });
}

/** The text first, then the files that came with it: what is wrong with one of them undoes nothing. */
async function corrected(
  { services, fileDesk }: FollowDesk,
  request: FastifyRequest,
  { followed, known }: Seen,
): Promise<void> {
  if (!request.isMultipart())
    throw new Problem('unsupported-type', '提交的内容不完整，请重新提交。');
  const fields: Record<string, unknown> = {};
  const limits = { fileSize: fileDesk.settings.bytesPerFile + 1, files: 6, fields: 300 };
  let count = 0;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else if (part.filename === '') part.file.resume();
    else {
      count += 1;
      await bringProof(fileDesk, followed, 'request', part, count);
    }
  }
  const asked = Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => /^asked-[1-9]\d{0,2}$/.test(name))
      .map(([name, text]) => [name.slice('asked-'.length), String(text).trim()]),
  );
  const isWritten = Object.values(asked).every((text) => words.safeParse(text).success);
  if (!isWritten) throw new Problem('invalid', '请写明补正后的申请内容，返回后再提交。');
  const goodReason = String(fields.goodReason ?? '').trim();
  const own = { ...followed, actId: actIdOf(fields) };
  await correctRequest(services, own, known, { asked, goodReason });
}
