import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from './add-months.ts';
import { addDays, calendarDay } from './calendar-day.ts';

describe('a period of months ends', () => {
  test.each([
    ['on the day of the same number', '2025-08-04', 6, '2026-02-04'],
    ['on the last of February where there is none', '2025-08-31', 6, '2026-02-28'],
    ['on 29 February of a leap year', '2023-08-31', 6, '2024-02-29'],
    ['on the last of a month of thirty days', '2025-03-31', 1, '2025-04-30'],
    ['on the number, not the last, after a short month', '2025-02-28', 1, '2025-03-28'],
    ['in the year after, from December', '2025-12-01', 1, '2026-01-01'],
    ['in December, from December a year before', '2024-12-31', 12, '2025-12-31'],
    ['where it began when it has no length', '2025-01-31', 0, '2025-01-31'],
    ['earlier when it goes back', '2025-03-31', -1, '2025-02-28'],
  ])('%s', (_name, from, months, end) => {
    expect(addMonths(calendarDay(from), months)).toBe(end);
  });

  test('is no fraction of a month long', () => {
    expect(() => addMonths(calendarDay('2025-01-01'), 0.5)).toThrow('not a number of months: 0.5');
  });

  test('always in the month that is counted to, and never on a later number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -300, max: 300 }),
        (days, months) => {
          const from = addDays(calendarDay('1990-01-01'), days);
          const end = addMonths(from, months);
          const monthOf = (on: string) => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7));
          expect(monthOf(end) - monthOf(from)).toBe(months);
          const isLast = addDays(end, 1).endsWith('-01');
          if (end.slice(8) !== from.slice(8))
            expect(isLast && end.slice(8) < from.slice(8)).toBe(true);
        },
      ),
    );
  });
});
