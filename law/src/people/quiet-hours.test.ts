import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDay } from '../calendar/calendar-day.ts';
import { dayState } from '../calendar/work-calendar.ts';
import { EXAMPLE_CALENDAR } from '../requests/example-calendar.ts';
import { endOfQuiet, MINUTES_A_DAY, QUIET_HOURS, type QuietHours } from './quiet-hours.ts';

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
const hours = (from: string, until: string, onDaysOff: boolean): QuietHours => ({
  fromMinute: minuteOf(from),
  untilMinute: minuteOf(until),
  onDaysOff,
});
const afterQuiet = (quiet: QuietHours, moment: string) => {
  const now = { on: calendarDay(moment.slice(0, 10)), minute: minuteOf(moment.slice(11)) };
  const { on, minute } = endOfQuiet(EXAMPLE_CALENDAR, quiet, now);
  return `${on} ${timeOf(minute)}`;
};

test.each([
  ['by day at once', '2024-09-18 12:00', '2024-09-18 12:00'],
  ['in the last minute before the evening at once', '2024-09-18 20:59', '2024-09-18 20:59'],
  ['from nine in the evening the next morning', '2024-09-18 21:00', '2024-09-19 08:00'],
  ['before midnight the next morning', '2024-09-18 23:59', '2024-09-19 08:00'],
  ['after midnight the same morning', '2024-09-19 00:00', '2024-09-19 08:00'],
  ['in the last quiet minute when it ends', '2024-09-19 07:59', '2024-09-19 08:00'],
  ['at eight at once', '2024-09-19 08:00', '2024-09-19 08:00'],
  ['on a Saturday on Monday', '2024-09-21 12:00', '2024-09-23 08:00'],
  ['on a Friday night on Monday', '2024-09-20 21:00', '2024-09-23 08:00'],
  ['on a Saturday that is worked at once', '2024-09-14 12:00', '2024-09-14 12:00'],
  ['on that Saturday night behind the festival', '2024-09-14 21:00', '2024-09-18 08:00'],
  ['in a festival behind it', '2024-10-03 09:30', '2024-10-08 08:00'],
  ['before a festival’s first morning behind it', '2024-10-01 00:00', '2024-10-08 08:00'],
])('a reminder written %s', (_name, now, sent) => {
  expect(afterQuiet(QUIET_HOURS.value, now)).toBe(sent);
});

test.each([
  ['at noon after it', hours('12:00', '14:00', false), '2024-09-18 12:00', '2024-09-18 14:00'],
  ['before noon at once', hours('12:00', '14:00', false), '2024-09-18 11:59', '2024-09-18 11:59'],
  ['at two at once', hours('12:00', '14:00', false), '2024-09-18 14:00', '2024-09-18 14:00'],
  ['on a day off too', hours('21:00', '08:00', false), '2024-09-21 12:00', '2024-09-21 12:00'],
  ['or when the day begins', hours('12:00', '14:00', true), '2024-09-21 13:00', '2024-09-23 00:00'],
  [
    'where no hour is quiet',
    hours('08:00', '08:00', false),
    '2024-09-21 08:00',
    '2024-09-21 08:00',
  ],
  [
    'where only days off are',
    hours('08:00', '08:00', true),
    '2024-09-21 08:00',
    '2024-09-23 00:00',
  ],
])('an office may choose otherwise: %s', (_name, quiet, now, sent) => {
  expect(afterQuiet(quiet, now)).toBe(sent);
});

const minutes = fc.integer({ min: 0, max: MINUTES_A_DAY - 1 });
const quietHours = fc.record({
  fromMinute: minutes,
  untilMinute: minutes,
  onDaysOff: fc.boolean(),
});
const moments = fc.record({
  on: fc.integer({ min: 0, max: 700 }).map((days) => addDays(calendarDay('2024-09-01'), days)),
  minute: minutes,
});

test('the end of quiet is never before now, and is not quiet itself', () => {
  fc.assert(
    fc.property(quietHours, moments, (quiet, now) => {
      const end = endOfQuiet(EXAMPLE_CALENDAR, quiet, now);
      const place = ({ on, minute }: typeof now) => `${on} ${timeOf(minute)}`;
      expect(place(end) >= place(now)).toBe(true);
      expect(endOfQuiet(EXAMPLE_CALENDAR, quiet, end)).toEqual(end);
      if (quiet.onDaysOff) expect(dayState(EXAMPLE_CALENDAR, end.on).counts).toBe(true);
    }),
  );
});
