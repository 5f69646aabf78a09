import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { type RebuildKind, rebuildOf } from './ledger/rebuild.ts';
import { requestStream } from './requests/request-stream.ts';

/** How each kind of stream that the ledger holds is rebuilt: every kind is named here once. */
export function rebuildKinds(calendar: WorkCalendar): readonly RebuildKind[] {
  return [rebuildOf(requestStream(calendar))];
}
