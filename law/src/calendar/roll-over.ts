import { addDays, type CalendarDay } from './calendar-day.ts';
import { dayState, type WorkCalendar } from './work-calendar.ts';
import { type DueDay, isProvisional, isWorkday, nextWorkday } from './workdays.ts';

export type RolledDay = DueDay & {
  /** The days off that the end moves over, the nominal one first; none where it does not move. */
  readonly restDays: readonly { readonly on: CalendarDay; readonly why: string }[];
};

/**
 * Where a period of calendar days or months that ends on `nominal` comes to its end: the first day after the
 * days of rest (法释〔2018〕1号 48; Civil Procedure Law 2023, 85). A made-up workday is no day of rest.
 */
export function rollOver(calendar: WorkCalendar, nominal: CalendarDay): RolledDay {
  const due = isWorkday(calendar, nominal) ? nominal : nextWorkday(calendar, nominal);
  const restDays = [];
  for (let on = nominal; on < due; on = addDays(on, 1))
    restDays.push({ on, why: dayState(calendar, on).why });
  return { due, provisional: isProvisional(calendar, addDays(nominal, -1), due), restDays };
}
