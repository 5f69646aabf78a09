import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { isProvisional, workdaysDue } from '../calendar/workdays.ts';
import { cite, type Provision, provision, reg } from '../provisions/provision.ts';
import { clockLength } from './clock-lengths.ts';
import { consultationDue } from './pause.ts';
import { receivedOn } from './receipt-day.ts';
import { CLOCK_STATES, type ClockState, type ReplyClock } from './reply-clock.ts';
import { answeredOn, correctionDue, paymentDue } from './reply-start.ts';
import { deliveredOn, type RequestCase } from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';

/** The clocks of a request, in the order in which they may begin. */
export const CLOCKS = {
  ONSITE: { zh: '当场答复', provision: reg(33, 1) },
  REPLY: { zh: '答复', provision: reg(33, 2) },
  CORR_NOTICE: { zh: '发出补正通知', provision: reg(30) },
  CORR: { zh: '申请人补正', provision: reg(30) },
  REASON: { zh: '申请人说明理由', provision: reg(35) },
  DELAYED: { zh: '延迟答复', provision: reg(35) },
  THIRD: { zh: '第三方提出意见', provision: reg(32) },
  COORG: { zh: '共同制作机关提出意见', provision: reg(34) },
  OTHERORG: { zh: '其他机关提出意见', provision: reg(33, 3) },
  EXT: { zh: '决定延期', provision: reg(33, 2) },
  FEE_NOTICE: { zh: '发出收费通知', provision: provision('FEE', null) },
  FEE_PAY: { zh: '申请人缴费', provision: provision('FEE', null) },
  REDO: { zh: '重新答复', provision: null },
} as const satisfies Record<string, { readonly zh: string; readonly provision: Provision | null }>;

/** What it means that a clock ran out: only an applicant who lets his own term pass gives his request up. */
const RAN_OUT: Partial<Record<keyof typeof CLOCKS, string>> = {
  CORR: CLOCK_STATES.lapsed,
  FEE_PAY: CLOCK_STATES.lapsed,
  REASON: '逾期未说明',
  THIRD: '逾期未提出意见',
  COORG: '逾期未提出意见，视为同意公开',
};

export type ClockId = keyof typeof CLOCKS;

export type SideClock = {
  readonly id: ClockId;
  /** The consultation, where there may be several. */
  readonly of?: string;
  readonly due: CalendarDay | null;
  readonly provisional: boolean;
  readonly state: ClockState;
  readonly provision: string;
};

/** The state of a clock in words; a silent third party neither consents nor refuses, an organ's own chance is over. */
export function clockStateName(id: ClockId, state: ClockState): string {
  return state === 'lapsed' ? (RAN_OUT[id] ?? '期限已过') : CLOCK_STATES[state];
}

type Known = {
  readonly request: RequestCase;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly today: CalendarDay;
  readonly reply: ReplyClock;
};

/** Every clock beside the reply's that has begun by `today`, each with its due day, its state and its provision. */
export function sideClocks(known: Known): SideClock[] {
  return [
    ...onSite(known),
    ...correctionNotice(known),
    ...corrections(known),
    ...reasons(known),
    ...consultations(known),
    ...extension(known),
    ...feeNotice(known),
    ...payments(known),
    ...redo(known),
  ];
}

/** What can be answered on the spot is answered on the day of receipt; whether it can is for the officer to say. */
function onSite({ request, settings, today, reply }: Known): SideClock[] {
  const due = receivedOn(request, settings);
  if (!due || !reply.start) return [];
  const isAnswered = answeredOn(request, reply.start) === due;
  const state = overOr(today > due && !isAnswered, isAnswered);
  return [
    { id: 'ONSITE', due, provisional: false, state, provision: cite(CLOCKS.ONSITE.provision) },
  ];
}

function correctionNotice({ request, calendar, settings, today, reply }: Known): SideClock[] {
  const received = receivedOn(request, settings);
  const length = received && clockLength('CORR_NOTICE', received);
  if (!received || !length) return [];
  const { due, provisional } = workdaysDue(calendar, received, length.value);
  const asked = request.corrections.at(0)?.askedOn;
  const isOver = today > due && asked === undefined;
  const isReplied = reply.state === 'stopped' || reply.state === 'replied-late';
  const state = asked === undefined ? overOr(isOver && !isReplied, isReplied) : lateOr(asked > due);
  return [{ id: 'CORR_NOTICE', due, provisional, state, provision: cite(length.provision) }];
}

function corrections({ request, calendar, today }: Known): SideClock[] {
  return request.corrections.map((correction) => {
    const due = correctionDue(request, correction, calendar);
    const begun = deliveredOn(request, correction.seq);
    const { correctedOn, lapsedOn } = correction;
    const isLapsed = lapsedOn !== null || (due !== null && today > due);
    return {
      id: 'CORR',
      due,
      provisional: isOpenEnded(calendar, begun, due),
      state: correctedOn ? 'stopped' : isLapsed ? 'lapsed' : 'awaiting-correction',
      provision: cite(CLOCKS.CORR.provision),
    };
  });
}

function reasons({ request, calendar, today, reply }: Known): SideClock[] {
  return request.reasons.flatMap((asked): SideClock[] => {
    const begun = deliveredOn(request, asked.seq);
    const due = begun && workdaysDue(calendar, begun, asked.workdays).due;
    const isLapsed = due !== null && today > due;
    const given = asked.receivedOn ?? asked.judged?.on;
    const told: SideClock = {
      id: 'REASON',
      due,
      provisional: isOpenEnded(calendar, begun, due),
      state: given ? 'stopped' : isLapsed ? 'lapsed' : 'running',
      provision: cite(CLOCKS.REASON.provision),
    };
    const answerBy = asked.judged?.isReasonable ? asked.judged.answerBy : undefined;
    if (!answerBy) return [told];
    const answered = reply.start && answeredOn(request, reply.start);
    const state = answered ? lateOr(answered > answerBy) : today > answerBy ? 'overdue' : 'running';
    const delayed = { id: 'DELAYED', due: answerBy, provisional: false, state } as const;
    return [told, { ...delayed, provision: cite(CLOCKS.DELAYED.provision) }];
  });
}

const CONSULTATION_CLOCKS = {
  'third-party': 'THIRD',
  'co-maker': 'COORG',
  'other-organ': 'OTHERORG',
} as const;

function consultations({ request, calendar, today }: Known): SideClock[] {
  return request.consultations.map((one) => {
    const term = consultationDue(request, one, calendar);
    const id = CONSULTATION_CLOCKS[one.party];
    const isSilent = term !== null && today > term.due;
    return {
      id,
      of: one.consultation,
      due: term?.due ?? null,
      provisional: term?.provisional ?? false,
      state: one.answeredOn ? 'stopped' : isSilent ? 'lapsed' : 'running',
      provision: cite(CLOCKS[id].provision),
    };
  });
}

/** The last day to decide on an extension and to tell it: the end of the period without one. */
function extension({ request, calendar, reply, today }: Known): SideClock[] {
  if (!reply.start || reply.due === null || request.extensions.length > 0) return [];
  const isAnswered = reply.state === 'stopped' || reply.state === 'replied-late';
  const state = overOr(today > reply.due && !isAnswered, isAnswered);
  const provisional = isProvisional(calendar, reply.start.on, reply.due);
  return [{ id: 'EXT', due: reply.due, provisional, state, provision: cite(CLOCKS.EXT.provision) }];
}

/** A fee notice goes out within the running period, or there is no fee. */
function feeNotice({ request, reply, today }: Known): SideClock[] {
  if (reply.due === null || request.fees.length > 0) return [];
  const isAnswered = reply.state === 'stopped' || reply.state === 'replied-late';
  const state = overOr(today > reply.due && !isAnswered, isAnswered);
  const { due, provisional } = reply;
  return [{ id: 'FEE_NOTICE', due, provisional, state, provision: cite(CLOCKS.FEE_PAY.provision) }];
}

function payments({ request, calendar, today }: Known): SideClock[] {
  return request.fees.map((fee) => {
    const due = paymentDue(request, fee, calendar);
    const isLapsed = fee.lapsedOn !== null || (due !== null && today > due);
    return {
      id: 'FEE_PAY',
      due,
      provisional: isOpenEnded(calendar, deliveredOn(request, fee.seq), due),
      state: fee.paidOn ? 'stopped' : isLapsed ? 'lapsed' : 'awaiting-payment',
      provision: cite(CLOCKS.FEE_PAY.provision),
    };
  });
}

function redo({ reply }: Known): SideClock[] {
  if (reply.start?.because !== '责令重新答复') return [];
  const { due, provisional, state, provision: cited } = reply;
  return [{ id: 'REDO', due, provisional, state, provision: cited }];
}

function overOr(isOver: boolean, isDone: boolean): ClockState {
  return isOver ? 'lapsed' : isDone ? 'stopped' : 'running';
}

function lateOr(isLate: boolean): ClockState {
  return isLate ? 'overdue' : 'stopped';
}

function isOpenEnded(
  calendar: WorkCalendar,
  from: CalendarDay | null,
  to: CalendarDay | null,
): boolean {
  return from !== null && to !== null && isProvisional(calendar, from, to);
}
