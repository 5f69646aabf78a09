import { liesIn } from '../people/lies-in.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import type { EnteredNotice } from './notice-event.ts';

/**
 * The notices by which an organ of a region counts: those that the program brings along and those that an office
 * entered and did not annul, national ones and those of areas in which the region lies. Where a program brings a
 * notice that an office had entered before, the office's stands until it is annulled: no day moves unseen.
 * @param region in full, 示例省示例市; `null` is the whole country.
 */
export function noticesInForce(
  brought: readonly HolidayNotice[],
  entered: readonly EnteredNotice[],
  region: string | null,
): HolidayNotice[] {
  const own = entered.flatMap(({ entered: entry, annulled }) =>
    entry && !annulled ? [entry.notice] : [],
  );
  const kept = brought.filter((notice) => !own.some((other) => isSameNotice(notice, other)));
  return [...kept, ...own].filter(
    ({ area }) => area === null || (region !== null && liesIn(region, area)),
  );
}

function isSameNotice(one: HolidayNotice, other: HolidayNotice): boolean {
  if (one.number !== null && one.number === other.number) return true;
  return isWholeYear(one) && isWholeYear(other) && one.year === other.year;
}

function isWholeYear({ amends, area }: HolidayNotice): boolean {
  return amends === null && area === null;
}
