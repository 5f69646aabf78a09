import { APPLY, type CaseInMaking } from './apply-event.ts';
import { NO_CASE, type RequestCase } from './request-case.ts';
import type { RequestEvent, RequestEventKind, RequestEventOf } from './request-event.ts';

/**
 * The request that its events tell. Annulled events are left out, as if they had never been entered;
 * whether an event may follow is asked before it is recorded, never here.
 * @param events in order of `seq`, from the first, or from the one after `from`.
 * @param from what the events before these have told. None of `events` may annul one of those: `annulsUpTo`.
 * @throws RangeError where a `seq` is missing or out of order: the stream is damaged.
 */
export function foldRequest(
  events: readonly RequestEvent[],
  from: RequestCase = NO_CASE,
): RequestCase {
  const annulled = annulledEvents(events);
  const state: CaseInMaking = withOwnLists(from);
  for (const event of events) {
    if (event.seq !== state.upTo + 1)
      throw new RangeError(`event ${event.seq} follows event ${state.upTo}`);
    state.upTo = event.seq;
    if (!annulled.has(event.seq)) applyTo(state, event);
  }
  return state;
}

/** The `seq` of each event that a later one annuls. An annulment that is itself annulled annuls nothing. */
export function annulledEvents(events: readonly RequestEvent[]): ReadonlySet<number> {
  const annulled = new Set<number>();
  for (const event of events.toReversed())
    if (event.kind === 'annulled' && !annulled.has(event.seq)) annulled.add(event.event);
  return annulled;
}

/** Whether an event takes back one up to `seq`: what was folded until then is to be folded anew. */
export function annulsUpTo(event: RequestEvent, seq: number): boolean {
  return event.kind === 'annulled' && event.event <= seq;
}

function applyTo<Kind extends RequestEventKind>(
  state: CaseInMaking,
  event: RequestEventOf<Kind>,
): void {
  const apply = APPLY[event.kind] as (state: CaseInMaking, event: RequestEventOf<Kind>) => void;
  apply(state, event);
}

/** A case with lists of its own, so that nothing is written into the one it goes on from. */
function withOwnLists(from: RequestCase): CaseInMaking {
  return {
    ...from,
    applicants: [...from.applicants],
    items: [...from.items],
    examinations: [...from.examinations],
    corrections: [...from.corrections],
    reasons: [...from.reasons],
    consultations: [...from.consultations],
    extensions: [...from.extensions],
    fees: [...from.fees],
    searches: [...from.searches],
    conferences: [...from.conferences],
    redactions: [...from.redactions],
    replies: [...from.replies],
    letters: [...from.letters],
    notices: [...from.notices],
    remedies: [...from.remedies],
  };
}
