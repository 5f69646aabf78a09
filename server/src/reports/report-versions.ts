import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { civilDay } from '../civil-day.ts';
import type { PortalDb } from '../db/connect.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { selectReportVersions } from './reports.store.ts';

/** One of the versions in which an organ published the report of a year. */
export type ReportVersion = {
  readonly version: number;
  readonly publishedOn: CalendarDay | null;
  /** The day on which it came to this platform. */
  readonly recordedOn: CalendarDay;
  /** `null` for the first. */
  readonly restatesBecause: string | null;
};

/** The versions of a report, first one first; none where the organ has no report of the year. */
export async function reportVersions(
  db: PortalDb,
  organ: PublishedOrgan,
  year: number,
): Promise<ReportVersion[]> {
  const rows = await selectReportVersions(db, { organId: organ.id, year });
  return rows.map((row) => ({
    version: row.version,
    publishedOn: row.published_on,
    recordedOn: civilDay(row.recorded_at),
    restatesBecause: row.restates_because,
  }));
}
