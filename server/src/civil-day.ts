import { type CalendarDay, calendarDay } from '@yigongkai/law/calendar/calendar-day';

const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day in China at an instant. */
export function civilDay(instant: Date): CalendarDay {
  return calendarDay(inChina.format(instant));
}
