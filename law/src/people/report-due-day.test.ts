import { describe, expect, test } from 'vitest';
import { ORGAN_KINDS, type OrganKind } from './organ-kind.ts';
import { reportDueDay } from './report-due-day.ts';

describe('the annual report is due', () => {
  test.each([
    ['on 31 January, from a department', 'department', '2025-01-31'],
    ['on 31 March, for a government', 'government', '2025-03-31'],
    ['on 31 January by default, from a township', 'township', '2025-01-31'],
    ['on 31 January by default, from a sub-district office', 'street-office', '2025-01-31'],
    [
      'as from a department, from an authorised organisation',
      'authorised-organisation',
      '2025-01-31',
    ],
    ['never, from a public institution', 'public-institution', null],
    ['with the report of its organ, from a dispatched body', 'dispatched-body', null],
  ] satisfies [string, OrganKind, string | null][])('%s', (_name, kind, expected) => {
    expect(reportDueDay(kind, 2024)).toBe(expected);
  });

  test('by law only where the Regulation names the kind', () => {
    const byLaw = Object.entries(ORGAN_KINDS)
      .filter(([, { report }]) => report.standing === 'law')
      .map(([kind]) => kind);
    expect(byLaw).toEqual(['government', 'department', 'public-institution']);
  });
});

test('only a public institution cannot be asked for information', () => {
  const deaf = Object.entries(ORGAN_KINDS).filter(([, { requests }]) => !requests.receives);
  expect(deaf.map(([kind]) => kind)).toEqual(['public-institution']);
});
