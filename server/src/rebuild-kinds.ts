import { NOTICES } from './calendar/notice-stream.ts';
import type { Calendars } from './calendar/open-calendars.ts';
import { type RebuildKind, rebuildOf } from './ledger/rebuild.ts';
import { requestStream } from './requests/request-stream.ts';

/** How each kind of stream that the ledger holds is rebuilt: every kind is named here once, before those that need it. */
export function rebuildKinds(calendars: Calendars): readonly RebuildKind[] {
  return [rebuildOf(NOTICES), rebuildOf(requestStream(calendars.of))];
}
