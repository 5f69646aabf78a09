import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { dayState, type WorkCalendar } from '../calendar/work-calendar.ts';
import {
  type DayProof,
  isProvisional,
  workdaysBetween,
  workdaysDue,
} from '../calendar/workdays.ts';
import { cite, provision as provisionOf, reg } from '../provisions/provision.ts';
import { clockLength } from './clock-lengths.ts';
import { type Pause, pausesOf } from './pause.ts';
import { answeredOn, awaitedStep, type ReplyStart, replyStart } from './reply-start.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';

export const CLOCK_STATES = {
  running: '计算中',
  paused: '中止计算',
  'awaiting-correction': '等待补正',
  'awaiting-payment': '等待缴费',
  stopped: '已按期办理',
  overdue: '已逾期',
  'replied-late': '逾期答复',
  lapsed: '视为放弃',
} as const satisfies Record<string, string>;

export type ClockState = keyof typeof CLOCK_STATES;

/** One day of the proof; an excluded day names the provision that excludes it. */
export type ClockDay = DayProof & { readonly provision?: string };

export type ReplyClock = {
  /** `null` while a correction, a payment or an opinion without a term is awaited, and before receipt. */
  readonly due: CalendarDay | null;
  /** Whether a holiday notice that is not out yet may still move it. */
  readonly provisional: boolean;
  readonly state: ClockState;
  /** Day 0, and why the period begins there. */
  readonly start: ReplyStart | null;
  readonly workdays: number;
  readonly provision: string;
};

/** Working days of the period with what an extension adds: REG 33(2). */
export function replyWorkdays(request: RequestCase, start: ReplyStart): number {
  const statutory = start.workdays ?? clockLength('REPLY', start.on)?.value ?? 0;
  const extension = request.extensions.findLast(({ on }) => on >= start.on);
  return statutory + (extension?.workdays ?? 0);
}

/**
 * The clock of the reply on `today`: REG 33 with 30 (correction restarts), 33(3) (consultation is excluded)
 * and the fee measure (payment restarts). The day of receipt is not counted (Civil Code 201).
 */
export function replyClock(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): ReplyClock {
  const start = replyStart(request, calendar, settings);
  if (!start)
    return { due: null, provisional: false, state: 'running', start, workdays: 0, provision: '' };
  const workdays = replyWorkdays(request, start);
  const provision =
    start.provision ??
    cite(clockLength('REPLY', start.on)?.provision ?? { text: 'REG', article: 33 });
  const answered = answeredOn(request, start);
  const step = awaitedStep(request, calendar, settings, today);
  const pauses = pausesOf(request, calendar, settings).map((pause) =>
    pause.to === null && answered !== null ? { ...pause, to: answered } : pause,
  );
  const due =
    step === null || answered !== null ? dueAfter(calendar, start.on, workdays, pauses) : null;
  return {
    due,
    provisional: due !== null && isProvisional(calendar, start.on, due),
    state: stateOf({ request, due, answered, step, pauses, today }),
    start,
    workdays,
    provision,
  };
}

/**
 * The last day of `workdays` working days after `from` that lie in no pause; `null` where an open pause begins
 * before they are over. Overlapping pauses exclude their union, never their sum.
 * @param pauses in order of their beginning.
 */
export function dueAfter(
  calendar: WorkCalendar,
  from: CalendarDay,
  workdays: number,
  pauses: readonly Pause[],
): CalendarDay | null {
  let counted = from;
  let left = workdays;
  for (const pause of pauses) {
    if (pause.to !== null && pause.to <= counted) continue;
    const before = addDays(pause.from, -1);
    const available = before > counted ? workdaysBetween(calendar, counted, before) : 0;
    if (available >= left) break;
    if (pause.to === null) return null;
    left -= available;
    counted = pause.to;
  }
  return workdaysDue(calendar, counted, left).due;
}

/**
 * Each day after the start up to the due day, or up to `today` while none is known, counted or not, and why: what
 * is spent waiting for the applicant does not count.
 */
export function replyProof(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): ClockDay[] {
  const { start, due } = replyClock(request, calendar, settings, today);
  if (!start) return [];
  const waits = due === null ? awaitedSpan(request, calendar, settings, today) : [];
  const pauses = [...waits, ...pausesOf(request, calendar, settings)];
  const proof: ClockDay[] = [];
  let n = 0;
  for (let on = addDays(start.on, 1); on <= (due ?? today); on = addDays(on, 1)) {
    const { counts, why } = dayState(calendar, on);
    const pause = pauses.find(({ from, to }) => from <= on && (to === null || on <= to));
    if (counts && !pause) {
      n += 1;
      proof.push({ on, counts, n, why });
    } else if (pause && counts) {
      proof.push({ on, counts: false, why: pause.why, provision: pause.provision });
    } else proof.push({ on, counts: false, why });
  }
  return proof;
}

/** From the notice on that nobody has answered yet. */
function awaitedSpan(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): Pause[] {
  if (awaitedStep(request, calendar, settings, today) === null) return [];
  const correction = request.corrections.at(-1);
  const waits = correction?.correctedOn === null ? correction : request.fees.at(-1);
  if (!waits) return [];
  const [why, provision] =
    waits === correction
      ? ['等待补正', cite(reg(30))]
      : ['等待缴费', cite(provisionOf('FEE', null))];
  return [{ from: addDays(waits.askedOn, 1), to: null, why, provision }];
}

type Moment = {
  readonly request: RequestCase;
  readonly due: CalendarDay | null;
  readonly answered: CalendarDay | null;
  readonly step: ReturnType<typeof awaitedStep>;
  readonly pauses: readonly Pause[];
  readonly today: CalendarDay;
};

function stateOf({ request, due, answered, step, pauses, today }: Moment): ClockState {
  if (answered !== null) return due !== null && answered > due ? 'replied-late' : 'stopped';
  if (request.withdrawnOn !== null) return 'stopped';
  if (step !== null) return step;
  if (due !== null && today > due) return 'overdue';
  const isPaused = pauses.some(({ from, to }) => from <= today && (to === null || today <= to));
  return isPaused ? 'paused' : 'running';
}
