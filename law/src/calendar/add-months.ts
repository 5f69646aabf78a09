import { type CalendarDay, calendarDay, isCalendarDay } from './calendar-day.ts';

/**
 * The day of that many months later that has the same number, or the last of its month where there is none
 * (Civil Code 202). Negative goes back.
 * @throws RangeError when `months` is not a whole number.
 */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  if (!Number.isInteger(months)) throw new RangeError(`not a number of months: ${months}`);
  const total = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(total / 12)).padStart(4, '0');
  const month = String((total % 12) + 1).padStart(2, '0');
  const lastOfMonth = [31, 30, 29, 28].find((day) => isCalendarDay(`${year}-${month}-${day}`));
  const day = Math.min(Number(from.slice(8, 10)), lastOfMonth ?? 0);
  return calendarDay(`${year}-${month}-${String(day).padStart(2, '0')}`);
}
