import { expect, test } from 'vitest';
import { AUTUMN_2024, exampleNotice, NEW_YEAR_2019 } from './example-notices.ts';
import { firstChangedDay } from './first-changed-day.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { workCalendar } from './work-calendar.ts';
import { yearDays } from './year-days.ts';

const change = (off: [string, string, string][], worked: [string, string][] = []) =>
  exampleNotice(2024, { off, worked }, { number: '示例发〔2024〕2号', amends: AUTUMN_2024.number });

test.each<[string, HolidayNotice[], HolidayNotice[], string | null]>([
  ['none between a calendar and itself', [AUTUMN_2024], [AUTUMN_2024], null],
  ['none between two without notices', [], [], null],
  ['the first of the year that is announced', [], [AUTUMN_2024], '2024-01-01'],
  ['the same when it is annulled', [AUTUMN_2024], [], '2024-01-01'],
  ['a day of the year before that is named', [], [NEW_YEAR_2019], '2018-12-29'],
  [
    'the first day off that is added',
    [AUTUMN_2024],
    [AUTUMN_2024, change([['2024-09-19', '2024-09-20', '示例']])],
    '2024-09-19',
  ],
  [
    'the day that is worked again',
    [AUTUMN_2024],
    [AUTUMN_2024, change([], [['2024-10-07', '国庆节']])],
    '2024-10-07',
  ],
  [
    'none where a notice says again what another said',
    [AUTUMN_2024],
    [AUTUMN_2024, change([['2024-10-01', '2024-10-07', '国庆节放假']])],
    null,
  ],
])('%s', (_, before, after, day) => {
  expect(firstChangedDay(workCalendar(before), workCalendar(after))).toBe(day);
});

test('a year has all its days, each with its state', () => {
  const days = yearDays(workCalendar([AUTUMN_2024]), 2024);

  expect(days).toHaveLength(366);
  expect([days[0]?.on, days.at(-1)?.on]).toEqual(['2024-01-01', '2024-12-31']);
  expect(days.find(({ on }) => on === '2024-10-12')).toMatchObject({
    state: 'workday',
    why: '国庆节调休上班',
    notice: { number: AUTUMN_2024.number },
  });
  expect(yearDays(workCalendar([]), 2023)[0]).toMatchObject({ state: 'not-announced' });
});
