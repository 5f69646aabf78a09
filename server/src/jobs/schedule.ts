/** When a job begins by itself: every so many minutes, or once a day at a time in China, `HH:MM`. */
export type Schedule = { readonly everyMinutes: number } | { readonly dailyAt: string };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** China has had one time and no summer time since 1992. */
const CHINA_OFFSET_MS = 8 * 60 * MINUTE_MS;

/** The last moment up to now at which the schedule is due. */
export function lastDueMoment(schedule: Schedule, now: Date): Date {
  const [period, offset] =
    'everyMinutes' in schedule
      ? [schedule.everyMinutes * MINUTE_MS, CHINA_OFFSET_MS]
      : [DAY_MS, CHINA_OFFSET_MS - minuteOfDay(schedule.dailyAt) * MINUTE_MS];
  return new Date(Math.floor((now.getTime() + offset) / period) * period - offset);
}

export function scheduleInChinese(schedule: Schedule): string {
  return 'everyMinutes' in schedule
    ? `每 ${schedule.everyMinutes} 分钟`
    : `每天 ${schedule.dailyAt}`;
}

function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || hours === undefined || minutes === undefined)
    throw new RangeError(`not a time of the day: ${time}`);
  return hours * 60 + minutes;
}
