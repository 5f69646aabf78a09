import { addMonths } from '../calendar/add-months.ts';
import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type Provision, provision } from '../provisions/provision.ts';

/** Years after which an organ hands its files to the state archives, by the level of those: ARCR 20(2). */
export const TRANSFER_YEARS = {
  state: 20,
  province: 20,
  prefecture: 20,
  county: 10,
} as const satisfies Record<string, number>;

export type ArchiveLevel = keyof typeof TRANSFER_YEARS;

/** What is known of a document that was handed to the state archives. */
export type ArchivedDocument = { readonly formedOn: CalendarDay; readonly level: ArchiveLevel };

/**
 * Whether information handed to the state archives is still the organ's to answer for: while the term of
 * transfer has not run, an early transfer frees nobody (ARC 15(2)). In the organ's own archive room it is
 * always its own.
 */
export function answersAfterTransfer(
  formedOn: CalendarDay,
  level: ArchiveLevel,
  on: CalendarDay,
): { readonly answers: boolean; readonly provision: Provision } {
  const answers = on < addMonths(formedOn, TRANSFER_YEARS[level] * 12);
  return { answers, provision: answers ? provision('ARC', 15, 2) : provision('ARCR', 20, 2) };
}
