import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { AUTUMN_2024, exampleNotice, NEW_YEAR_2019 } from './example-notices.ts';
import { dayState, workCalendar } from './work-calendar.ts';

const autumn = workCalendar([AUTUMN_2024]);
const stateOf = (calendar: ReturnType<typeof workCalendar>, day: string) => {
  const { state, counts, why } = dayState(calendar, calendarDay(day));
  return [state, counts, why];
};

describe('a day is', () => {
  test.each([
    ['a workday from Monday to Friday', '2024-09-13', ['workday', true, '工作日']],
    ['a workday on a Saturday that is made up', '2024-09-14', ['workday', true, '中秋节调休上班']],
    ['off on a Sunday inside a holiday, by its name', '2024-09-15', ['day-off', false, '中秋节']],
    ['off on a weekday of a holiday', '2024-09-17', ['day-off', false, '中秋节']],
    ['a workday the day after', '2024-09-18', ['workday', true, '工作日']],
    ['off on a Saturday', '2024-09-21', ['day-off', false, '周六']],
    ['off on a Sunday', '2024-09-22', ['day-off', false, '周日']],
    ['known on the first day of its year', '2024-01-01', ['workday', true, '工作日']],
    ['known on the last day of its year', '2024-12-31', ['workday', true, '工作日']],
    [
      'not announced the day after the last year, counted by weekday',
      '2025-01-01',
      ['not-announced', true, '工作日（2025年放假安排尚未公布，暂按周一至周五计）'],
    ],
    [
      'not announced at a weekend, not counted',
      '2025-01-04',
      ['not-announced', false, '周六（2025年放假安排尚未公布，暂按周一至周五计）'],
    ],
    [
      'not kept before the first year',
      '2023-12-31',
      ['not-announced', false, '周日（2023年放假安排未收录，暂按周一至周五计）'],
    ],
  ])('%s', (_name, day, expected) => {
    expect(stateOf(autumn, day)).toEqual(expected);
  });

  test('not kept in a year between two that are', () => {
    const calendar = workCalendar([AUTUMN_2024, exampleNotice(2026, {})]);
    expect(stateOf(calendar, '2025-01-01')[2]).toContain('2025年放假安排未收录');
  });

  test('not announced where there is no notice at all', () => {
    expect(stateOf(workCalendar([]), '2024-01-01')).toEqual([
      'not-announced',
      true,
      '工作日（2024年放假安排尚未公布，暂按周一至周五计）',
    ]);
  });
});

describe('a notice', () => {
  const calendar = workCalendar([NEW_YEAR_2019]);

  test('fixes the days at the end of the year before that it names, and only those', () => {
    expect(stateOf(calendar, '2018-12-28')[0]).toBe('not-announced');
    expect(stateOf(calendar, '2018-12-29')).toEqual(['workday', true, '元旦调休上班']);
    expect(stateOf(calendar, '2018-12-31')).toEqual(['day-off', false, '元旦']);
    expect(calendar.announcedYears).toEqual(new Set([2019]));
  });

  test('is named by the days that it fixes, and no other', () => {
    expect(dayState(calendar, calendarDay('2018-12-31')).notice).toBe(NEW_YEAR_2019);
    expect(dayState(calendar, calendarDay('2019-01-02')).notice).toBeNull();
  });
});

describe('of two notices that name one day', () => {
  const extended = exampleNotice(
    2024,
    { off: [['2024-10-12', '2024-10-13', '国庆节']], worked: [['2024-10-07', '国庆节']] },
    {
      number: '示例发〔2024〕9号',
      issuedOn: calendarDay('2024-09-20'),
      amends: '示例发〔2023〕1号',
    },
  );

  test.each([
    ['handed in after the earlier', [AUTUMN_2024, extended]],
    ['handed in before the earlier', [extended, AUTUMN_2024]],
  ])('the later stands, %s', (_name, notices) => {
    const calendar = workCalendar(notices);
    expect(stateOf(calendar, '2024-10-12')).toEqual(['day-off', false, '国庆节']);
    expect(stateOf(calendar, '2024-10-07')).toEqual(['workday', true, '国庆节调休上班']);
    expect(stateOf(calendar, '2024-10-06')).toEqual(['day-off', false, '国庆节']);
    expect(calendar.notices).toEqual([AUTUMN_2024, extended]);
  });

  test('the one handed in last stands when both were issued on one day', () => {
    const sameDay = { ...extended, issuedOn: AUTUMN_2024.issuedOn };
    expect(stateOf(workCalendar([AUTUMN_2024, sameDay]), '2024-10-12')[0]).toBe('day-off');
    expect(stateOf(workCalendar([sameDay, AUTUMN_2024]), '2024-10-12')[0]).toBe('workday');
  });

  test('a change alone announces no year', () => {
    expect(workCalendar([extended]).announcedYears.size).toBe(0);
  });
});

test('a local notice adds its days for the organ of that area and announces no year', () => {
  const local = exampleNotice(
    2024,
    { off: [['2024-04-11', '2024-04-11', '示例节']] },
    { area: '示例市演示区', issuedOn: calendarDay('2024-03-01') },
  );
  expect(stateOf(workCalendar([AUTUMN_2024, local]), '2024-04-11')).toEqual([
    'day-off',
    false,
    '示例节',
  ]);
  expect(stateOf(autumn, '2024-04-11')).toEqual(['workday', true, '工作日']);
  expect(workCalendar([local]).announcedYears.size).toBe(0);
});
