import { expect, test } from 'vitest';
import { lastDueMoment, scheduleInChinese } from './schedule.ts';

const china = (moment: string) => new Date(`${moment}+08:00`);

test.each([
  ['at its minute', '2026-11-22T03:10:00', '2026-11-22T03:10:00'],
  ['a moment before', '2026-11-22T03:09:59.999', '2026-11-21T03:10:00'],
  ['in the evening', '2026-11-22T23:59:59', '2026-11-22T03:10:00'],
  ['after midnight', '2026-11-23T00:00:00', '2026-11-22T03:10:00'],
  ['on the first day of a year', '2027-01-01T02:00:00', '2026-12-31T03:10:00'],
])('what is due each day at 03:10 was last due, %s', (_name, now, due) => {
  expect(lastDueMoment({ dailyAt: '03:10' }, china(now))).toEqual(china(due));
});

test.each([
  ['00:00', '2026-11-22T00:00:00', '2026-11-22T00:00:00'],
  ['23:59', '2026-11-22T23:58:59', '2026-11-21T23:59:00'],
])('the edges of the day count: %s', (dailyAt, now, due) => {
  expect(lastDueMoment({ dailyAt }, china(now))).toEqual(china(due));
});

test.each([
  [10, '2026-11-22T03:10:00', '2026-11-22T03:10:00'],
  [10, '2026-11-22T03:19:59.999', '2026-11-22T03:10:00'],
  [60, '2026-11-22T03:59:00', '2026-11-22T03:00:00'],
  [1440, '2026-11-22T07:00:00', '2026-11-22T00:00:00'],
])('what is due every %i minutes was last due, by China’s clock', (everyMinutes, now, due) => {
  expect(lastDueMoment({ everyMinutes }, china(now))).toEqual(china(due));
});

test.each(['24:00', '3:10', '03:60', 'noon'])('%s is no time of the day', (dailyAt) => {
  expect(() => lastDueMoment({ dailyAt }, china('2026-11-22T00:00:00'))).toThrow(RangeError);
});

test('a schedule is told in Chinese', () => {
  expect(scheduleInChinese({ dailyAt: '03:10' })).toBe('每天 03:10');
  expect(scheduleInChinese({ everyMinutes: 10 })).toBe('每 10 分钟');
});
