import { expect, test } from 'vitest';
import { auditSearch } from './audit-search.ts';

const ACCOUNT = '0190a3b0-0000-4000-8000-000000000001';

test('the filters of an address are read', () => {
  const filters = { account: ACCOUNT, kind: 'signed-in', fromOn: '2026-11-01', before: 40 };
  expect(auditSearch(filters)).toEqual(filters);
});

test.each([
  ['an account that is none', { account: 'wang' }],
  ['a kind that the audit does not know', { kind: 'signed' }],
  ['a day that there is not', { fromOn: '2026-02-30' }],
  ['a place before the first line', { before: 0 }],
  ['what is no filter', { colour: 'red' }],
])('%s is left out', (_what, given) => {
  expect(auditSearch({ ...given, kind: 'kind' in given ? given.kind : 'signed-in' })).toEqual(
    'kind' in given ? {} : { kind: 'signed-in' },
  );
});
