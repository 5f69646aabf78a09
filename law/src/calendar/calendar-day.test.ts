import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay, daysBetween, isCalendarDay, weekday } from './calendar-day.ts';

describe('a calendar day', () => {
  test.each([
    ['an ordinary day', '2026-11-22', true],
    ['the leap day of a leap year', '2024-02-29', true],
    ['the leap day of a century that is divisible by 400', '2000-02-29', true],
    ['a leap day that the year does not have', '2023-02-29', false],
    ['a leap day in a century that is no leap year', '1900-02-29', false],
    ['31 April', '2026-04-31', false],
    ['month 13', '2026-13-01', false],
    ['day 0', '2026-01-00', false],
    ['the first of the years that are kept', '1583-01-01', true],
    ['the last of them', '9999-12-31', true],
    ['a year before the Gregorian calendar', '1582-12-31', false],
    ['a day with an hour', '2026-11-22T00:00:00Z', false],
    ['a day without leading zeros', '2026-1-2', false],
    ['a day with blanks for zeros', '2026- 1- 2', false],
    ['a day after something else', '于2026-11-22', false],
    ['a year that is a power', '2e3 -01-01', false],
    ['no text', '', false],
  ])('%s', (_name, text, exists) => {
    expect(isCalendarDay(text)).toBe(exists);
  });

  test.each([
    ['Monday', '2026-11-23', 1],
    ['Sunday', '2026-11-22', 7],
    ['a Saturday before 1970', '1949-10-01', 6],
    ['the day numbering starts from', '1970-01-01', 4],
  ])('falls on %s', (_name, text, expected) => {
    expect(weekday(calendarDay(text))).toBe(expected);
  });

  test('a day that does not exist is refused by name', () => {
    expect(() => calendarDay('2026-02-30')).toThrow('2026-02-30');
  });

  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
    .map((date) => calendarDay(date.toISOString().slice(0, 10)));

  test('agrees with the platform calendar on every addition', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const platform = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(platform);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(weekday(day)).toBe(new Date(day).getUTCDay() || 7);
      }),
    );
  });
});
