import type { CalendarDay } from '../calendar/calendar-day.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { annulmentRefusal } from './annulment.ts';
import { approvalRefusal } from './approval-refusal.ts';
import { stateRefusal } from './case-acts.ts';
import { RECEIPT_DAYS, type ReceiptDayName } from './channel.ts';
import { clockRefusal } from './clock-refusal.ts';
import { consultationEnd } from './consultation-guards.ts';
import { EXAMINATION, type ExaminationQuestion, examinationRefusal } from './examination.ts';
import type { Act } from './guard.ts';
import { examined, type RequestCase } from './request-case.ts';
import type { RequestEvent, RequestEventOf } from './request-event.ts';
import { requestState } from './request-state.ts';
import { serviceRefusal } from './service-method.ts';

/** An act without what the controls alone look at. */
export type OrderedAct = Omit<Act, 'facts'>;

/**
 * Why an event may not follow on those before it; `null` where it may: the order of handling, the day, what an
 * annulment, a letter and the clocks allow, and who must have signed.
 * @param before all events of the request, which an annulment alone looks at.
 */
export function orderRefusal(act: OrderedAct, before: readonly RequestEvent[]): Refusal | null {
  const { request, event, calendar, settings, today } = act;
  if (event.on > today)
    return { why: `${event.on} 还没有到，不能记将来的日子`, provision: reg(45) };
  return (
    stateRefusal(requestState(request, isConsulting(act)), event.kind) ??
    (event.kind === 'received' ? futureRefusal(event, today) : null) ??
    (event.kind === 'annulled' ? annulmentRefusal(before, event.event) : null) ??
    (event.kind === 'examined' ? findingRefusal(request, event) : null) ??
    letterRefusal(request, event) ??
    clockRefusal(request, event, calendar, settings) ??
    approvalRefusal(request, event)
  );
}

/** No day of the way that a request took lies ahead: a year mistyped would hide the case from its clock. */
function futureRefusal({ days }: RequestEventOf<'received'>, today: CalendarDay): Refusal | null {
  const ahead = (Object.keys(RECEIPT_DAYS) as ReceiptDayName[]).find(
    (name) => (days[name] ?? today) > today,
  );
  return ahead
    ? { why: `${RECEIPT_DAYS[ahead]} ${days[ahead]} 还没有到，请核对年份`, provision: reg(31) }
    : null;
}

/** Whether an opinion is still awaited on the day of the act. */
function isConsulting(act: OrderedAct): boolean {
  return act.request.consultations.some(
    (consultation) => consultationEnd(act, consultation, act.event.on) === 'open',
  );
}

function findingRefusal(request: RequestCase, event: RequestEventOf<'examined'>): Refusal | null {
  if (!request.items.includes(event.item))
    return { why: `这件申请没有第 ${event.item} 项`, provision: reg(36) };
  const questions = Object.keys(EXAMINATION) as ExaminationQuestion[];
  return examinationRefusal(
    event,
    questions.flatMap((question) => examined(request, event.item, question) ?? []),
  );
}

function letterRefusal({ letters }: RequestCase, event: RequestEvent): Refusal | null {
  if (event.kind !== 'dispatched' && event.kind !== 'served' && event.kind !== 'service-failed')
    return null;
  if (!letters.some(({ seq }) => seq === event.letter))
    return { why: `第 ${event.letter} 条记录没有作出文书`, provision: reg(45) };
  return event.kind === 'service-failed' ? null : serviceRefusal(event.method, event.on);
}
