import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { OrganKind } from '@yigongkai/law/people/organ-kind';
import { expect, test } from 'vitest';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { reportState } from './report-matrix.ts';

const ORGAN: PublishedOrgan = {
  id: '00000000-0000-4000-8000-000000000000',
  slug: 'own',
  parent: null,
  kind: 'department',
  presence: 'sample',
  name: '演示区财政局',
  shortName: null,
  region: '示例市演示区',
  creditCode: null,
  names: [],
};

const kindOn = (kind: OrganKind, today: string, year = 2025) =>
  reportState({ ...ORGAN, kind }, year, undefined, calendarDay(today)).kind;

test.each([
  ['on its last day it is still in time', 'department', '2026-01-31', 'not-due'],
  ['on the day after it is missing', 'department', '2026-02-01', 'missing'],
  ['a government has time until the end of March', 'government', '2026-03-31', 'not-due'],
  ['a government’s is missing in April', 'government', '2026-04-01', 'missing'],
  ['a dispatched body owes none of its own', 'dispatched-body', '2026-12-31', 'none-owed'],
  ['a public institution owes none', 'public-institution', '2026-12-31', 'none-owed'],
] satisfies [string, OrganKind, string, string][])('%s', (_name, kind, today, expected) => {
  expect(kindOn(kind, today)).toBe(expected);
});

test('before the Regulation of 2019 nothing is missing, since its days do not hold', () => {
  expect(kindOn('department', '2026-12-31', 2018)).toBe('not-collected');
  expect(kindOn('department', '2026-12-31', 2019)).toBe('missing');
});

test('of an organ that is only collected nothing is ever missing or late', () => {
  const collected = { ...ORGAN, presence: 'collected' as const };
  const today = calendarDay('2026-12-31');
  expect(reportState(collected, 2025, undefined, today)).toEqual({ kind: 'not-collected' });
  const report = {
    organ: collected,
    year: 2025,
    version: 1,
    firstPublishedOn: calendarDay('2026-12-01'),
  };
  expect(reportState(collected, 2025, report, today)).toMatchObject({ isLate: false });
});

test.each([
  ['2026-01-31', false],
  ['2026-02-01', true],
  [null, false],
])('a report published on %s is late: %s', (day, isLate) => {
  const firstPublishedOn = day === null ? null : calendarDay(day);
  const report = { organ: ORGAN, year: 2025, version: 1, firstPublishedOn };
  expect(reportState(ORGAN, 2025, report, calendarDay('2026-11-22'))).toMatchObject({ isLate });
});
