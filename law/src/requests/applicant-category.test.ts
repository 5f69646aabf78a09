import { describe, expect, test } from 'vitest';
import {
  APPLICANT_KINDS,
  type ApplicantKind,
  columnOfCase,
  DEFAULT_APPLICANT_SETTINGS,
} from './applicant-category.ts';

describe('an applicant is counted', () => {
  test.each([
    ['a person as natural, whoever acts for him', 'person', 'natural'],
    ['a cooperative of farmers as a business', 'farm-cooperative', 'business'],
    ['a trader under his trade name as a business', 'sole-trader', 'business'],
    ['a university as research', 'university', 'research'],
    ['a foundation as public welfare', 'foundation', 'public-welfare'],
    ['a law firm in its own name as legal service', 'law-firm', 'legal-service'],
    ['a village committee as other', 'village-committee', 'other'],
    ['a newspaper as other', 'media', 'other'],
  ] satisfies [string, ApplicantKind, string][])('%s', (_name, kind, column) => {
    expect(columnOfCase([kind])).toEqual({ column, doubt: null });
  });

  test('in each column of the form', () => {
    const columns = new Set(Object.values(APPLICANT_KINDS).map(({ column }) => column));
    expect([...columns]).toEqual([
      'natural',
      'business',
      'research',
      'public-welfare',
      'legal-service',
      'other',
    ]);
  });
});

describe('of several applicants the first one leads', () => {
  test.each([
    ['two persons', ['person', 'person'], 'natural', false],
    ['two bodies of different kinds', ['law-firm', 'company'], 'legal-service', false],
    ['a person, then a body: a clerk is asked', ['person', 'company'], 'natural', true],
    ['a body, then a person: a clerk is asked', ['company', 'person'], 'business', true],
  ] satisfies [string, [ApplicantKind, ...ApplicantKind[]], string, boolean][])(
    '%s',
    (_name, kinds, column, asks) => {
      const counted = columnOfCase(kinds);
      expect([counted.column, counted.doubt !== null]).toEqual([column, asks]);
    },
  );

  test('and no clerk is asked where the office has settled it', () => {
    const settings = { ...DEFAULT_APPLICANT_SETTINGS, mixedJoint: 'lead' } as const;
    expect(columnOfCase(['company', 'person'], settings).doubt).toBeNull();
  });
});

test('a trader is a person, where the office counts so', () => {
  const settings = { ...DEFAULT_APPLICANT_SETTINGS, soleTraderColumn: 'natural' } as const;
  expect(columnOfCase(['sole-trader'], settings).column).toBe('natural');
  expect(columnOfCase(['sole-trader', 'person'], settings).doubt).toBeNull();
});
