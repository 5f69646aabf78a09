import { readFile } from 'node:fs/promises';
import { nationalNotices } from '@yigongkai/data/national-notices';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type WorkCalendar, workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { cite, reg } from '@yigongkai/law/provisions/provision';
import type { Refusal } from '@yigongkai/law/provisions/refusal';
import { clockRefusal } from '@yigongkai/law/requests/clock-refusal';
import { foldRequest } from '@yigongkai/law/requests/fold-request';
import {
  CLOCK_STATES,
  type ClockDay,
  type ReplyClock,
  replyClock,
  replyProof,
} from '@yigongkai/law/requests/reply-clock';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import { DEFAULT_REQUEST_SETTINGS as SETTINGS } from '@yigongkai/law/requests/request-settings';
import {
  CLOCKS,
  clockStateName,
  type SideClock,
  sideClocks,
} from '@yigongkai/law/requests/side-clocks';
import { type Command, WrongCall } from '../command.ts';
import { fileArguments } from '../file-arguments.ts';
import { printJson, printText } from '../print.ts';
import { textTable } from '../text-table.ts';
import { type ClockCase, clockCase, numbered } from './clock-case.ts';

export const clock: Command = {
  usage: 'clock 案件.json [--json]',
  summary: '算出一件申请的答复期限和其他期限，逐日说明',
  details: `案件.json 形如 { "today": "2025-03-20", "events": [ { "kind": "received", "channel": "in-person",
"on": "2025-03-03" }, … ] }。法律不允许的事项（第二次延期、期满后延期、第二次补正等）不计入，
逐条列出依据，退出码为 1；文件写法不对时指出位置，退出码为 2。

  --json     在标准输出打印一个 JSON 对象，带 reply、clocks、refused`,

  async run(args) {
    const { files, json } = fileArguments(args, {});
    const [file, ...others] = files;
    if (file === undefined || others.length > 0) throw new WrongCall('要给出一个案件文件');
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw new WrongCall(`读不出文件 ${file}`, { cause: error });
    });
    const told = clocksOf(clockCase(text));
    if (json) printJson(told);
    else printText(clockText(told));
    return told.refused.length > 0 ? 1 : 0;
  },
};

/** An event of the file, by its place, that the law does not allow. */
type Refused = { readonly event: number; readonly why: string; readonly provision: string };

type Told = {
  readonly reply: Pick<ReplyClock, 'due' | 'provisional' | 'state' | 'provision'> & {
    readonly days: readonly ClockDay[];
  };
  readonly clocks: readonly SideClock[];
  readonly refused: readonly Refused[];
};

function clocksOf({ today, events }: ClockCase): Told {
  const calendar = workCalendar(nationalNotices);
  const { allowed, refused } = allowedEvents(events, calendar);
  const request = foldRequest(allowed);
  const reply = replyClock(request, calendar, SETTINGS, today);
  const { due, provisional, state, provision } = reply;
  return {
    reply: {
      due,
      provisional,
      state,
      provision,
      days: replyProof(request, calendar, SETTINGS, today),
    },
    clocks: sideClocks({ request, calendar, settings: SETTINGS, today, reply }),
    refused,
  };
}

function allowedEvents(events: ClockCase['events'], calendar: WorkCalendar) {
  const allowed: RequestEvent[] = [];
  const refused: Refused[] = [];
  events.forEach((event, at) => {
    const [first, ...rest] = numbered(event, allowed.length);
    const refusal = first && refusalOf(allowed, first, calendar);
    if (refusal) refused.push({ event: at, why: refusal.why, provision: cite(refusal.provision) });
    else if (first) allowed.push(first, ...rest);
  });
  return { allowed, refused };
}

function refusalOf(
  before: readonly RequestEvent[],
  event: RequestEvent,
  calendar: WorkCalendar,
): Refusal | null {
  if (event.kind === 'received' && before.length > 0)
    return { why: '已经记过收到申请，收到日只有一个', provision: reg(31) };
  return clockRefusal(foldRequest(before), event, calendar, SETTINGS);
}

function clockText({ reply, clocks, refused }: Told): string[] {
  const due = dueText(reply.due, reply.provisional);
  const days = reply.days.map(({ on, n, why }) => [on, n === undefined ? '—' : `第 ${n} 日`, why]);
  return [
    `答复期限：${due}（${CLOCK_STATES[reply.state]}，${reply.provision}）`,
    ...(days.length > 0 ? [textTable(days).join('\n')] : []),
    ...(clocks.length > 0 ? [`其他期限\n${textTable(clocks.map(sideText)).join('\n')}`] : []),
    ...(refused.length > 0
      ? [
          `法律不允许、没有计入的事项\n${refused
            .map(({ event, why, provision }) => `  events[${event}]：${why}（${provision}）`)
            .join('\n')}`,
        ]
      : []),
  ];
}

function sideText({ id, of, due, provisional, state, provision }: SideClock): string[] {
  const name = of === undefined ? CLOCKS[id].zh : `${CLOCKS[id].zh}（${of}）`;
  return [name, dueText(due, provisional), clockStateName(id, state), provision];
}

function dueText(due: CalendarDay | null, provisional: boolean): string {
  if (due === null) return '尚不能确定';
  return provisional ? `${due}（暂定，放假安排公布后重算）` : due;
}
