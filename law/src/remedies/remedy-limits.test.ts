import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { exampleNotice } from '../calendar/example-notices.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { cite } from '../provisions/provision.ts';
import { outermostDay, type RemedyLimit, remedyDue } from './remedy-limits.ts';

const calendar = workCalendar([
  exampleNotice(2025, {
    off: [['2025-10-01', '2025-10-08', '国庆节、中秋节']],
    worked: [
      ['2025-09-28', '国庆节'],
      ['2025-10-11', '国庆节'],
    ],
  }),
  exampleNotice(2026, { worked: [['2026-02-28', '春节']] }),
]);

const due = (limit: RemedyLimit, from: string, knownOn = from) =>
  remedyDue(limit, calendarDay(from), calendar, calendarDay(knownOn));

describe('a remedy is in time', () => {
  test.each([
    ['for sixty days from receipt', 'reconsideration', '2025-08-01', '2025-09-30', '2025-09-30'],
    [
      'over the holiday on which the sixty days end',
      'reconsideration',
      '2025-08-04',
      '2025-10-03',
      '2025-10-09',
    ],
    [
      'for six months, to the last day of a shorter month, which is worked',
      'suit',
      '2025-08-31',
      '2026-02-28',
      '2026-02-28',
    ],
    [
      'for fifteen days after the decision',
      'suit-after-reconsideration',
      '2025-09-25',
      '2025-10-10',
      '2025-10-10',
    ],
    [
      'for fifteen days where there was no decision',
      'suit-without-decision',
      '2025-09-16',
      '2025-10-01',
      '2025-10-09',
    ],
    [
      'for fifteen days against a judgment',
      'appeal-judgment',
      '2025-09-02',
      '2025-09-17',
      '2025-09-17',
    ],
    [
      'for six months from the end of a silent period',
      'suit-silence',
      '2025-08-01',
      '2026-02-01',
      '2026-02-02',
    ],
    ['for ten days against a ruling', 'appeal-ruling', '2025-09-02', '2025-09-12', '2025-09-12'],
    [
      'for sixty days from the end of a silent period',
      'reconsideration-silence',
      '2025-08-01',
      '2025-09-30',
      '2025-09-30',
    ],
  ] satisfies [string, RemedyLimit, string, string, string][])(
    '%s',
    (_name, limit, from, nominal, last) => {
      expect(due(limit, from)).toMatchObject({ nominal, due: last, provisional: false });
    },
  );

  test.each([
    [
      'sixty days from knowing the right',
      'reconsideration-untold',
      '2025-08-01',
      '2025-06-03',
      '2025-09-30',
    ],
    [
      'a year from knowing the act, where that ends first',
      'reconsideration-untold',
      '2025-08-01',
      '2024-08-29',
      '2025-08-29',
    ],
    ['six months from knowing the limit', 'suit-untold', '2025-03-12', '2025-01-02', '2025-09-12'],
    [
      'a year from knowing the content, where that ends first',
      'suit-untold',
      '2025-08-01',
      '2024-09-12',
      '2025-09-12',
    ],
  ] satisfies [string, RemedyLimit, string, string, string][])(
    'not told, for %s',
    (_name, limit, told, known, last) => {
      expect(due(limit, told, known).due).toBe(last);
    },
  );
});

test('past the published calendar a limit is provisional', () => {
  expect(due('suit', '2026-09-30')).toMatchObject({ due: '2027-03-30', provisional: true });
});

test('a limit names its provision', () => {
  expect(cite(due('reconsideration-untold', '2025-08-01').provision)).toBe(
    '行政复议法第二十条第三款',
  );
});

test('nothing is heard after five years, or twenty of real estate', () => {
  expect(outermostDay(calendarDay('2024-02-29'), false)).toBe('2029-02-28');
  expect(outermostDay(calendarDay('2024-02-29'), true)).toBe('2044-02-29');
});
