import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { organSettingsOn } from '@yigongkai/law/people/organ-settings';
import type { Tx } from '../db/connect.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { inboxRows } from './read-inbox.ts';

/** How many open cases press, and how many workdays before the end each reminder begins. A case counts once. */
export type DueDigest = {
  readonly late: number;
  readonly second: { readonly workdays: number; readonly count: number };
  readonly first: { readonly workdays: number; readonly count: number };
};

/** More than an organ has open at once. */
const ALL_ROWS = 100_000;

/** What of an organ's open cases is late, or within its reminders of today. The scope must be that of the organ. */
export async function dueDigest(
  tx: Tx,
  organ: string,
  calendar: WorkCalendar,
  today: CalendarDay,
): Promise<DueDigest> {
  const { rows } = await inboxRows(tx, organ, calendar, today, ALL_ROWS);
  const settings = organSettingsOn(today, await settingsOfOrgan(tx, organ)).request;
  const { firstReminder, secondReminder } = settings;
  const left = rows.flatMap(({ clock }) => (clock ? [clock.workdaysLeft] : []));
  const within = (from: number, to: number) =>
    left.filter((days) => days !== null && days > from && days <= to).length;
  return {
    late: left.filter((days) => days === null).length,
    second: { workdays: secondReminder, count: within(-1, secondReminder) },
    first: { workdays: firstReminder, count: within(secondReminder, firstReminder) },
  };
}
