import type { RequestCase } from './request-case.ts';
import { deliveredToAll, openRedo, openStage, replyInForce } from './request-case.ts';

/** The states of a request, in the order of its life. */
export const REQUEST_STATES = {
  none: '尚未收到',
  arrived: '待登记',
  registered: '待审查',
  'awaiting-correction': '待补正',
  'awaiting-reasons': '待说明理由',
  'awaiting-payment': '待缴费',
  consulting: '征求意见中',
  handling: '办理中',
  extended: '已延期',
  delayed: '延迟答复',
  'in-review': '审核中',
  decided: '已作出答复',
  served: '已送达',
  closed: '已办结',
  lapsed: '视为放弃',
  withdrawn: '已撤回',
  'in-reconsideration': '行政复议中',
  'in-first-instance': '一审中',
  'in-second-instance': '二审中',
  'in-retrial': '再审中',
  redo: '重新答复',
} as const satisfies Record<string, string>;

export type RequestState = keyof typeof REQUEST_STATES;

export function isRequestState(word: string): word is RequestState {
  return Object.hasOwn(REQUEST_STATES, word);
}

const IN_COURT = {
  first: 'in-first-instance',
  second: 'in-second-instance',
  retrial: 'in-retrial',
} as const;

/**
 * The one state that a list shows; what runs beside it stands in the case.
 * @param isConsulting whether an opinion is still awaited today: silence ends by the clock, not by an event.
 */
export function requestState(request: RequestCase, isConsulting: boolean): RequestState {
  return (
    beginningOf(request) ??
    remedyState(request) ??
    endOf(request) ??
    replyState(request) ??
    awaited(request) ??
    workState(request, isConsulting)
  );
}

function beginningOf({ received, number }: RequestCase): RequestState | null {
  if (!received) return 'none';
  return number === null ? 'arrived' : null;
}

function remedyState(request: RequestCase): RequestState | null {
  const remedy = request.remedies.findLast((one) => openStage(one) !== null);
  if (!remedy) return null;
  return remedy.remedyKind === 'reconsideration'
    ? 'in-reconsideration'
    : IN_COURT[openStage(remedy)?.instance ?? 'first'];
}

function endOf(request: RequestCase): RequestState | null {
  if (request.closedOn !== null) return 'closed';
  if (request.withdrawnOn !== null) return 'withdrawn';
  return hasLapsed(request) ? 'lapsed' : null;
}

/** Whether the last correction or payment that was asked for never came. */
export function hasLapsed({ corrections, fees }: RequestCase): boolean {
  return corrections.at(-1)?.lapsedOn != null || fees.at(-1)?.lapsedOn != null;
}

function replyState(request: RequestCase): RequestState | null {
  const reply = replyInForce(request);
  if (!reply) return null;
  if (openRedo(request)) return request.draft && !request.draft.isReturned ? 'in-review' : 'redo';
  return deliveredToAll(request, reply.seq) ? 'served' : 'decided';
}

function awaited({ corrections, reasons, fees }: RequestCase): RequestState | null {
  const correction = corrections.at(-1);
  if (correction && correction.correctedOn === null) return 'awaiting-correction';
  const fee = fees.at(-1);
  if (fee && fee.paidOn === null) return 'awaiting-payment';
  const reason = reasons.at(-1);
  return reason && reason.receivedOn === null && reason.judged === null ? 'awaiting-reasons' : null;
}

function workState(request: RequestCase, isConsulting: boolean): RequestState {
  if (request.draft && !request.draft.isReturned) return 'in-review';
  if (isConsulting) return 'consulting';
  if (request.reasons.some(({ judged }) => judged?.isReasonable)) return 'delayed';
  if (request.extensions.length > 0) return 'extended';
  return request.unit === null && request.searches.length === 0 ? 'registered' : 'handling';
}
