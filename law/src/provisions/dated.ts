import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { Provision } from './provision.ts';

/** A value set by law, with each provision that set it, the oldest first. */
export type Dated<T> = readonly {
  readonly from: CalendarDay;
  readonly value: T;
  readonly provision: Provision;
}[];

/**
 * The value that governs a day, with its provision: an old case is judged by the law of its day.
 * @throws RangeError before the first provision: the caller asks about a day without law.
 */
export function inForce<T>(history: Dated<T>, on: CalendarDay): Dated<T>[number] {
  const found = history.findLast(({ from }) => from <= on);
  if (!found) throw new RangeError(`no provision in force on ${on}`);
  return found;
}
