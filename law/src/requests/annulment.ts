import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { annulledEvents } from './fold-request.ts';
import { REQUEST_EVENTS, type RequestEvent } from './request-event.ts';

/** Events that went out to somebody once they were sent or served: these are put right by a further letter. */
const LETTER_EVENTS: ReadonlySet<RequestEvent['kind']> = new Set([
  'correction-asked',
  'reason-asked',
  'reason-judged',
  'consulted',
  'extended',
  'fee-asked',
  'decided',
  'supplemented',
  'commissioned',
  'notified',
]);

/**
 * Why an event may not be annulled (更正误录); `null` where it may. An entry made in error is annulled by
 * whoever may do the act itself, until its letter has left the house; after that only a further letter
 * (补充答复, 更正告知) puts it right. The first event stands: a request that arrived cannot be made undone.
 */
export function annulmentRefusal(events: readonly RequestEvent[], seq: number): Refusal | null {
  const provision = reg(45);
  const target = events[seq - 1];
  if (!target) return { why: `没有第 ${seq} 条记录`, provision };
  if (annulledEvents(events).has(seq)) return { why: `第 ${seq} 条记录已经更正过`, provision };
  if (target.kind === 'received') return { why: '收到申请的记录不能撤销，可以记撤回', provision };
  if (LETTER_EVENTS.has(target.kind) && hasLeft(events, seq))
    return {
      why: `“${REQUEST_EVENTS[target.kind]}”的文书已经发出，只能再发文书更正`,
      provision,
    };
  const dependent = standing(events).find((event) => event.seq > seq && restsOn(event, target));
  return dependent
    ? {
        why: `第 ${dependent.seq} 条“${REQUEST_EVENTS[dependent.kind]}”以它为前提，请先更正那一条`,
        provision,
      }
    : null;
}

function hasLeft(events: readonly RequestEvent[], seq: number): boolean {
  return standing(events).some(
    (event) => (event.kind === 'dispatched' || event.kind === 'served') && event.letter === seq,
  );
}

function standing(events: readonly RequestEvent[]): RequestEvent[] {
  const annulled = annulledEvents(events);
  return events.filter(({ seq }) => !annulled.has(seq));
}

const ANSWERS = {
  corrected: ['correction-asked'],
  'correction-lapsed': ['correction-asked'],
  'reason-received': ['reason-asked'],
  'reason-judged': ['reason-asked'],
  'fee-paid': ['fee-asked'],
  'fee-lapsed': ['fee-asked'],
  approved: ['drafted'],
  returned: ['drafted'],
  decided: ['drafted'],
  supplemented: ['drafted', 'decided'],
} as const satisfies { readonly [Kind in RequestEvent['kind']]?: readonly RequestEvent['kind'][] };

function restsOn(event: RequestEvent, target: RequestEvent): boolean {
  if (target.kind === 'registered') return event.kind !== 'confirmed' && event.kind !== 'annulled';
  if (event.kind === 'opinion-received')
    return target.kind === 'consulted' && event.consultation === target.consultation;
  if (event.kind === 'remedy-closed')
    return target.kind === 'remedy-opened' && event.remedy === target.remedy;
  if (event.kind === 'remedy-opened') return event.against === target.seq;
  const answered: readonly RequestEvent['kind'][] =
    event.kind in ANSWERS ? ANSWERS[event.kind as keyof typeof ANSWERS] : [];
  return answered.includes(target.kind);
}
