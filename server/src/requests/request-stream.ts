import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { OrganSettings, SettingChange } from '@yigongkai/law/people/organ-settings';
import { organSettings, organSettingsOn } from '@yigongkai/law/people/organ-settings';
import {
  liftEvent,
  presentVersion,
  REQUEST_UPCASTERS,
  type Upcasters,
} from '@yigongkai/law/requests/event-version';
import { annulsUpTo, foldRequest } from '@yigongkai/law/requests/fold-request';
import { NO_CASE, type RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import type { Db, Tx } from '../db/connect.ts';
import type { StreamKind } from '../ledger/stream-kind.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { requestFact } from './request-fact.ts';
import { removeStrayFacts, saveRequestFact, selectRequestFact } from './requests.store.ts';

/** The days by which an organ counts, as they stand in a transaction. */
type CalendarOf = (tx: Tx, organ: string) => WorkCalendar | Promise<WorkCalendar>;

/** The settings by which a case is judged: those of the day on which its receipt was recorded. */
export function settingsOfCase(
  { received }: RequestCase,
  changes: readonly SettingChange[],
): OrganSettings {
  return received ? organSettingsOn(received.on, changes) : organSettings();
}

/**
 * Requests (依申请公开) as streams of the ledger, read as the law folds them.
 *
 * @param settingsOf what an organ has set, the oldest change first.
 */
export function requestStream(
  calendarOf: CalendarOf,
  settingsOf: (db: Db, organ: string) => Promise<readonly SettingChange[]> = settingsOfOrgan,
  upcasters: Upcasters = REQUEST_UPCASTERS,
): StreamKind<RequestCase, RequestEvent> {
  return {
    name: 'request',
    foldVersion: 2,
    nothing: NO_CASE,
    versionOf: (kind) => presentVersion(kind, upcasters),
    lift: (recorded) => liftEvent(recorded, upcasters),
    fold: foldRequest,
    reachesBack: annulsUpTo,
    project: async (tx, folded, state) => {
      const calendar = await calendarOf(tx, folded.organ);
      const settings = settingsOfCase(state, await settingsOf(tx, folded.organ));
      await saveRequestFact(tx, folded, requestFact(state, calendar, settings));
    },
    removeStrays: removeStrayFacts,
    projected: selectRequestFact,
  };
}
