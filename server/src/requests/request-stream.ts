import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import {
  liftEvent,
  presentVersion,
  REQUEST_UPCASTERS,
  type Upcasters,
} from '@yigongkai/law/requests/event-version';
import { annulsUpTo, foldRequest } from '@yigongkai/law/requests/fold-request';
import { NO_CASE, type RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import type { StreamKind } from '../ledger/stream-kind.ts';
import { requestFact } from './request-fact.ts';
import { removeStrayFacts, saveRequestFact, selectRequestFact } from './requests.store.ts';

/** Requests (依申请公开) as streams of the ledger, read as the law folds them. */
export function requestStream(
  calendar: WorkCalendar,
  upcasters: Upcasters = REQUEST_UPCASTERS,
): StreamKind<RequestCase, RequestEvent> {
  return {
    name: 'request',
    foldVersion: 1,
    nothing: NO_CASE,
    versionOf: (kind) => presentVersion(kind, upcasters),
    lift: (recorded) => liftEvent(recorded, upcasters),
    fold: foldRequest,
    reachesBack: annulsUpTo,
    project: (tx, folded, state) => saveRequestFact(tx, folded, requestFact(state, calendar)),
    removeStrays: removeStrayFacts,
    projected: selectRequestFact,
  };
}
