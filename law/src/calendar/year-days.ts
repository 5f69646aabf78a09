import { addDays, type CalendarDay, calendarDay } from './calendar-day.ts';
import { type DayState, dayState, type WorkCalendar } from './work-calendar.ts';

/** Each day of a year with its state and why, in order. */
export function yearDays(
  calendar: WorkCalendar,
  year: number,
): readonly (DayState & { readonly on: CalendarDay })[] {
  const days = [];
  for (let on = calendarDay(`${year}-01-01`); on <= `${year}-12-31`; on = addDays(on, 1))
    days.push({ on, ...dayState(calendar, on) });
  return days;
}
