import type { CalendarDay } from '../calendar/calendar-day.ts';

/** A day as letters write it: 2025年6月3日. */
export function writtenDay(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
