import { type CalendarDay, daysBetween } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { opinionAwaitedUntil } from './pause.ts';
import { type ClockState, replyClock } from './reply-clock.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestEventKind } from './request-event.ts';
import type { RequestSettings } from './request-settings.ts';
import { type RequestState, requestState } from './request-state.ts';
import { type ClockId, sideClocks } from './side-clocks.ts';

type NextAct = {
  /** What is to be done now, in words. */
  readonly zh: string;
  /** Who has to do it, or for whom one waits. */
  readonly by: string;
  /** The act by which the case goes on; one of several where the words name several. */
  readonly act: RequestEventKind;
};

/** In each state that is not over, the act by which a case goes on. */
export const NEXT_ACTS = {
  none: null,
  arrived: { zh: '登记并编号', by: '公开办', act: 'registered' },
  registered: { zh: '审查申请，需要补正的发出补正告知，否则交办', by: '公开办', act: 'assigned' },
  'awaiting-correction': {
    zh: '等申请人补正，到期未补正的记逾期未补正',
    by: '申请人',
    act: 'correction-lapsed',
  },
  'awaiting-reasons': { zh: '等申请人说明理由，收到后认定', by: '申请人', act: 'reason-received' },
  'awaiting-payment': {
    zh: '等申请人缴费，到期未缴的记逾期未缴费',
    by: '申请人',
    act: 'fee-lapsed',
  },
  consulting: {
    zh: '等被征求意见方答复，收到后记收到意见',
    by: '被征求意见方',
    act: 'opinion-received',
  },
  handling: { zh: '检索、拟稿', by: '承办单位', act: 'drafted' },
  extended: { zh: '检索、拟稿', by: '承办单位', act: 'drafted' },
  delayed: { zh: '检索、拟稿', by: '承办单位', act: 'drafted' },
  'in-review': { zh: '审核签批，作出答复', by: '审核人', act: 'decided' },
  decided: { zh: '寄出答复，送达后登记', by: '公开办', act: 'dispatched' },
  served: { zh: '办结归档', by: '公开办', act: 'closed' },
  closed: null,
  lapsed: { zh: '办结归档', by: '公开办', act: 'closed' },
  withdrawn: { zh: '办结归档', by: '公开办', act: 'closed' },
  'in-reconsideration': { zh: '等复议结果，收到后登记', by: '复议机关', act: 'remedy-closed' },
  'in-first-instance': { zh: '等一审结果，收到后登记', by: '法院', act: 'remedy-closed' },
  'in-second-instance': { zh: '等二审结果，收到后登记', by: '法院', act: 'remedy-closed' },
  'in-retrial': { zh: '等再审结果，收到后登记', by: '法院', act: 'remedy-closed' },
  redo: { zh: '重新办理并拟稿', by: '承办单位', act: 'drafted' },
} as const satisfies Record<RequestState, NextAct | null>;

/** Clocks by which a case is pressed. The others say until when something may still be done, not that it must be. */
const PRESSING: readonly ClockId[] = [
  'DELAYED',
  'CORR',
  'REASON',
  'THIRD',
  'COORG',
  'OTHERORG',
  'FEE_PAY',
];

/** A term of the applicant's that has passed has to be written down; another's silence needs nothing. */
const LAPSE_IS_RECORDED: readonly ClockId[] = ['CORR', 'REASON', 'FEE_PAY'];

const RUNS: readonly ClockState[] = [
  'running',
  'paused',
  'overdue',
  'awaiting-correction',
  'awaiting-payment',
];

const ENDED: readonly RequestState[] = ['closed', 'lapsed', 'withdrawn'];

export type NextStep = {
  readonly state: RequestState;
  /** The pressing clock that ends first; `null` where none runs. */
  readonly clock: {
    readonly id: ClockId;
    readonly due: CalendarDay;
    readonly provisional: boolean;
    readonly provision: string;
  } | null;
};

/** How a case stands on `today`, and by when it has to go on: REG 30, 32, 33, 35 and the fee measure. */
export function nextStep(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): NextStep {
  const until = opinionAwaitedUntil(request, calendar);
  const isConsulting = until !== undefined && (until === null || today <= until);
  const state = requestState(request, isConsulting);
  if (ENDED.includes(state)) return { state, clock: null };
  const reply = replyClock(request, calendar, settings, today);
  const sides = sideClocks({ request, calendar, settings, today, reply });
  const pressing = [
    { id: 'REPLY' as const, ...reply },
    ...sides.filter(({ id }) => PRESSING.includes(id)),
  ]
    .filter((one) => RUNS.includes(one.state) || isUnrecordedLapse(one))
    .flatMap(({ id, due, provisional, provision }) =>
      due === null ? [] : [{ id, due, provisional, provision }],
    );
  const [first = null] = pressing.toSorted((one, other) => daysBetween(other.due, one.due));
  return { state, clock: first };
}

function isUnrecordedLapse({ id, state }: { readonly id: ClockId; readonly state: ClockState }) {
  return state === 'lapsed' && LAPSE_IS_RECORDED.includes(id);
}
