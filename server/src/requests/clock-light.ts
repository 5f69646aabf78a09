import type { readInbox } from '@yigongkai/contract/inbox';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { workdaysBetween } from '@yigongkai/law/calendar/workdays';
import type { z } from 'zod';

type Row = z.output<typeof readInbox.reply>['rows'][number];

export type ClockLight = {
  readonly light: Row['light'];
  /** Today not counted; `null` once it is late, and where no end is known. */
  readonly workdaysLeft: number | null;
};

/** How near the end of a running clock is: from the organ's first reminder on, `nearWorkdays` before it. */
export function clockLight(
  due: CalendarDay | null,
  calendar: WorkCalendar,
  today: CalendarDay,
  nearWorkdays: number,
): ClockLight {
  if (due === null) return { light: 'none', workdaysLeft: null };
  if (today > due) return { light: 'late', workdaysLeft: null };
  const workdaysLeft = workdaysBetween(calendar, today, due);
  return { light: workdaysLeft <= nearWorkdays ? 'near' : 'in-time', workdaysLeft };
}
