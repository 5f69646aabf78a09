import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { Tx } from '../db/connect.ts';
import { calendarAt, selectNotices } from './calendar.store.ts';
import { type CalendarSet, calendarSet } from './calendar-set.ts';

/** The calendars of the moment. */
export type Calendars = {
  /** The notices that the program brings along. */
  readonly brought: readonly HolidayNotice[];
  /**
   * The days by which an organ counts. Until the transaction ends no notice is entered or annulled, so that what it
   * writes agrees with them; ask before any row is locked.
   */
  readonly of: (tx: Tx, organ: string) => Promise<WorkCalendar>;
};

/** Built once per state of the notices: a transaction asks which one it is in, and reads them where it is new. */
export function openCalendars(brought: readonly HolidayNotice[]): Calendars {
  let latest: { readonly version: string; readonly set: CalendarSet } | undefined;
  return {
    brought,
    of: async (tx, organ) => {
      const { version, region } = await calendarAt(tx, organ);
      const known =
        latest?.version === version
          ? latest
          : { version, set: calendarSet(brought, await selectNotices(tx)) };
      latest = known;
      return known.set(region);
    },
  };
}
