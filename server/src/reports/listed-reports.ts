import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { PortalDb } from '../db/connect.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { selectReportIndex } from './reports.store.ts';

/** That there is a report, without its content. */
export type ListedReport = {
  readonly organ: PublishedOrgan;
  readonly year: number;
  /** The newest. */
  readonly version: number;
  /** The day on which the first version was published. */
  readonly firstPublishedOn: CalendarDay | null;
};

/** Which reports these organs have, newest year first and each year in the order of the organs. */
export async function listedReports(
  db: PortalDb,
  organs: readonly PublishedOrgan[],
): Promise<ListedReport[]> {
  const only = organs.length === 1 ? organs[0] : undefined;
  const bySlug = new Map(organs.map((organ) => [organ.slug, organ]));
  const rows = await selectReportIndex(db, only ? { organId: only.id } : {});
  return rows.flatMap(({ slug, year, version, first_published_on: firstPublishedOn }) => {
    const organ = slug === null ? undefined : bySlug.get(slug);
    return organ ? [{ organ, year, version, firstPublishedOn }] : [];
  });
}
