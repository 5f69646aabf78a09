import { type CalendarDay, calendarDay } from '@yigongkai/law/calendar/calendar-day';

const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The civil day in China at an instant. */
export function chinaDay(instant: Date): CalendarDay {
  return calendarDay(FORMAT.format(instant));
}
