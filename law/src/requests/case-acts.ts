import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { REQUEST_EVENTS, type RequestEventKind } from './request-event.ts';
import { REQUEST_STATES, type RequestState } from './request-state.ts';

const ALWAYS = ['contacted', 'annulled'] as const;
const LETTERS = ['notified', 'dispatched', 'served', 'service-failed'] as const;
const REMEDIES = ['remedy-opened', 'remedy-closed'] as const;

/** What may be done while a request is examined; internal steps stop no clock and need no state of their own. */
const WORK = [
  ...ALWAYS,
  ...LETTERS,
  ...REMEDIES,
  'split',
  'assigned',
  'examined',
  'correction-asked',
  'reason-asked',
  'reason-judged',
  'consulted',
  'opinion-received',
  'extended',
  'fee-asked',
  'searched',
  'conferred',
  'redacted',
  'drafted',
  'commissioned',
  'withdrawn',
] as const;

/** A further reply is drafted, reviewed and signed as the first was; evidence for that one is no longer made. */
const AFTER_REPLY = [
  ...ALWAYS,
  ...LETTERS,
  ...REMEDIES,
  'drafted',
  'approved',
  'returned',
  'supplemented',
] as const;

/** What may happen in each state: the forms, the keyboard and the server all read this table. */
export const CASE_ACTS = {
  none: ['received'],
  arrived: [...ALWAYS, 'confirmed', 'registered', 'withdrawn'],
  registered: WORK,
  handling: WORK,
  consulting: WORK,
  extended: WORK,
  delayed: WORK,
  'awaiting-correction': [...WORK, 'corrected', 'correction-lapsed'],
  'awaiting-reasons': [...WORK, 'reason-received'],
  'awaiting-payment': [
    ...ALWAYS,
    ...LETTERS,
    ...REMEDIES,
    'opinion-received',
    'conferred',
    'searched',
    'fee-paid',
    'fee-lapsed',
    'withdrawn',
  ],
  'in-review': [...WORK, 'approved', 'returned', 'decided'],
  decided: AFTER_REPLY,
  served: [...AFTER_REPLY, 'closed'],
  closed: AFTER_REPLY,
  lapsed: [...ALWAYS, ...LETTERS, ...REMEDIES, 'corrected', 'closed'],
  withdrawn: [...ALWAYS, ...LETTERS, ...REMEDIES, 'closed'],
  'in-reconsideration': [...AFTER_REPLY, 'closed'],
  'in-first-instance': [...AFTER_REPLY, 'closed'],
  'in-second-instance': [...AFTER_REPLY, 'closed'],
  'in-retrial': [...AFTER_REPLY, 'closed'],
  redo: WORK,
} as const satisfies Record<RequestState, readonly RequestEventKind[]>;

/** Why an act may not be done in a state; `null` where it may. REG 45: the order of handling is the organ's to keep. */
export function stateRefusal(state: RequestState, act: RequestEventKind): Refusal | null {
  if ((CASE_ACTS[state] as readonly RequestEventKind[]).includes(act)) return null;
  return {
    why: `这件申请现在是“${REQUEST_STATES[state]}”，不能记“${REQUEST_EVENTS[act]}”`,
    provision: reg(45),
  };
}
