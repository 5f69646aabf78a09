import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { ORGAN_KINDS, type OrganKind } from './organ-kind.ts';

/**
 * The last day on which an organ's report of a year is in time: REG 49, from the report of 2019 on.
 * `null` where it owes none. A local notice can set an earlier day, and a `setting` is the office's to change.
 */
export function reportDueDay(kind: OrganKind, year: number): CalendarDay | null {
  const { dueOn } = ORGAN_KINDS[kind].report;
  return dueOn && calendarDay(`${year + 1}-${dueOn}`);
}
