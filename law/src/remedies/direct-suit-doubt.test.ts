import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { directSuitDoubt } from './direct-suit-doubt.ts';
import { RECONSIDERATION_OUTLOOK } from './reconsideration-outlook.ts';

test.each([
  ['a refusal of 2024 is odd', 'deny-process', '2024-01-01', true],
  ['a refusal of the year before is not', 'deny-process', '2023-12-31', false],
  ['an answer that nothing exists is not', 'unable-not-existing', '2024-01-01', false],
] as const)('a direct suit over %s', (_name, outcome, on, isOdd) => {
  expect(directSuitDoubt([{ outcome }], calendarDay(on)) !== null).toBe(isOdd);
});

test('what no reconsideration hears stands in articles 3 and 4 of the guidance', () => {
  expect(Object.values(RECONSIDERATION_OUTLOOK).map(({ provision }) => cite(provision))).toEqual([
    '复议案件指导意见第三条第（一）项',
    '复议案件指导意见第三条第（二）项',
    '复议案件指导意见第三条第（三）项',
    '复议案件指导意见第四条',
  ]);
});
