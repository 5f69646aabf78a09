import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { AUTUMN_2024 } from './example-notices.ts';
import { rollOver } from './roll-over.ts';
import { workCalendar } from './work-calendar.ts';

const calendar = workCalendar([AUTUMN_2024]);

describe('a period of days or months that ends', () => {
  test.each([
    ['on a workday ends there', '2024-09-30', '2024-09-30', []],
    ['on a worked Saturday ends there', '2024-10-12', '2024-10-12', []],
    ['on a Sunday ends on Monday', '2024-10-13', '2024-10-14', ['周日']],
    ['on the last day of a holiday ends the day after', '2024-10-07', '2024-10-08', ['国庆节']],
    [
      'on a Saturday before a holiday ends after it',
      '2024-09-15',
      '2024-09-18',
      ['中秋节', '中秋节', '中秋节'],
    ],
  ])('%s', (_name, nominal, due, rests) => {
    const rolled = rollOver(calendar, calendarDay(nominal));
    expect(rolled).toMatchObject({ due, provisional: false });
    expect(rolled.restDays.map(({ why }) => why)).toEqual(rests);
  });

  test('names the days that it moves over, the nominal one first', () => {
    expect(rollOver(calendar, calendarDay('2024-09-21')).restDays).toEqual([
      { on: '2024-09-21', why: '周六' },
      { on: '2024-09-22', why: '周日' },
    ]);
  });

  test.each([
    ['on the first day that is not announced', '2025-01-01', '2025-01-01'],
    ['long before the first notice', '2023-07-01', '2023-07-03'],
  ])('%s is provisional', (_name, nominal, due) => {
    expect(rollOver(calendar, calendarDay(nominal))).toMatchObject({ due, provisional: true });
  });

  test('on the first day of an announced year is not provisional', () => {
    expect(rollOver(calendar, calendarDay('2024-01-01')).provisional).toBe(false);
  });
});
