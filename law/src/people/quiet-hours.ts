import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { dayState, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Setting } from '../provisions/setting.ts';

export const MINUTES_A_DAY = 24 * 60;

export type QuietHours = {
  /** Minutes after midnight: quiet from this one on … */
  readonly fromMinute: number;
  /** … and no longer in this one. The same as `fromMinute`: no hour is quiet. Smaller: over midnight. */
  readonly untilMinute: number;
  /** Whether days off are quiet as a whole. */
  readonly onDaysOff: boolean;
};

/** A minute of a day in China. */
export type Moment = { readonly on: CalendarDay; readonly minute: number };

/** When people are not to be disturbed with what can wait. */
export const QUIET_HOURS = {
  value: { fromMinute: 21 * 60, untilMinute: 8 * 60, onDaysOff: true },
  source: '本软件的设置：没有规定，避开夜间和休息日',
  says: '提醒类消息在哪些时段不发送，顺延到时段结束',
} as const satisfies Setting<QuietHours>;

/** The first moment from `now` on that is not quiet: `now` itself where it is not. */
export function endOfQuiet(calendar: WorkCalendar, quiet: QuietHours, now: Moment): Moment {
  const { untilMinute: until } = quiet;
  let { on, minute } = now;
  if (isQuietMinute(quiet, minute)) {
    if (minute >= until) on = addDays(on, 1);
    minute = until;
  }
  if (!quiet.onDaysOff || dayState(calendar, on).counts) return { on, minute };
  while (!dayState(calendar, on).counts) on = addDays(on, 1);
  return { on, minute: isQuietMinute(quiet, 0) ? until : 0 };
}

function isQuietMinute({ fromMinute: from, untilMinute: until }: QuietHours, minute: number) {
  if (from <= until) return minute >= from && minute < until;
  return minute >= from || minute < until;
}
