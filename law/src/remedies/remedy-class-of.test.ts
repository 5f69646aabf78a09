import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { inForce } from '../provisions/dated.ts';
import { cite } from '../provisions/provision.ts';
import type { ItemOutcome } from '../requests/outcome.ts';
import type { RemedyClass } from './remedy-class.ts';
import { RECONSIDERATION_FIRST, remedyClassOf, remedyParts } from './remedy-class-of.ts';

const PARTLY_PRIVATE: ItemOutcome = {
  outcome: 'partial',
  withheld: [{ outcome: 'deny-third-party' }],
};
const PARTLY_NO_INFORMATION: ItemOutcome = {
  outcome: 'partial',
  withheld: [{ outcome: 'not-information' }],
};
const PARTLY_REGISTER: ItemOutcome = {
  outcome: 'partial',
  withheld: [{ outcome: 'deny-administrative-query' }],
};
const DENIED: ItemOutcome = { outcome: 'deny-process' };

describe('a decision is attacked by the law of the day of the reply', () => {
  test.each([
    [
      'a refusal on the last day of the old law: as one likes',
      [DENIED],
      '2023-12-31',
      'free-choice',
    ],
    [
      'a refusal from the first day of the new law: first to reconsideration',
      [DENIED],
      '2024-01-01',
      'reconsideration-first',
    ],
    [
      'a refusal under the rules of 2025: first to reconsideration',
      [DENIED],
      '2025-06-01',
      'reconsideration-first',
    ],
    [
      'a part withheld for a third party: first to reconsideration',
      [PARTLY_PRIVATE],
      '2024-01-01',
      'reconsideration-first',
    ],
    [
      'a part withheld for a third party, under the old law',
      [PARTLY_PRIVATE],
      '2023-12-31',
      'free-choice',
    ],
    [
      'a part that is no government information: as one likes',
      [PARTLY_NO_INFORMATION],
      '2025-06-01',
      'free-choice',
    ],
    [
      'a part that stands in a register: as one likes',
      [PARTLY_REGISTER],
      '2025-06-01',
      'free-choice',
    ],
    [
      'a query matter is no refusal',
      [{ outcome: 'deny-administrative-query' }],
      '2024-01-01',
      'free-choice',
    ],
    [
      'a query matter under the rules of 2025: hardly in court',
      [{ outcome: 'deny-administrative-query' }],
      '2025-06-01',
      'free-choice-suit-unlikely',
    ],
    [
      'a petition on the last day of the old rules',
      [{ outcome: 'skip-petition' }],
      '2025-05-31',
      'free-choice',
    ],
    [
      'a petition under the rules of 2025: hardly in court',
      [{ outcome: 'skip-petition' }],
      '2025-06-01',
      'free-choice-suit-unlikely',
    ],
    [
      'what must be made: hardly in court, under the old rules too',
      [{ outcome: 'unable-needs-creation' }],
      '2025-05-31',
      'free-choice-suit-unlikely',
    ],
    [
      'what does not exist: as one likes',
      [{ outcome: 'unable-not-existing' }],
      '2026-01-01',
      'free-choice',
    ],
    ['a lapse: as one likes', [{ outcome: 'other-not-paid' }], '2026-01-01', 'free-choice'],
    [
      'of several items the strictest',
      [{ outcome: 'skip-petition' }, { outcome: 'granted' }, DENIED],
      '2026-01-01',
      'reconsideration-first',
    ],
    [
      'a court that hears one item hears the reply',
      [{ outcome: 'skip-petition' }, { outcome: 'granted' }],
      '2026-01-01',
      'free-choice',
    ],
    ['no item decided: nothing to attack', [], '2026-01-01', 'none'],
  ] satisfies [string, ItemOutcome[], string, RemedyClass][])('%s', (_name, items, on, remedy) => {
    expect(remedyClassOf(items, calendarDay(on))).toBe(remedy);
  });
});

test('a partial disclosure is told by part where it withholds under articles 14 to 16', () => {
  const on = calendarDay('2026-01-01');
  expect(remedyParts(PARTLY_PRIVATE, on)).toEqual([
    { part: 'withheld', remedy: 'reconsideration-first' },
    { part: 'rest', remedy: 'free-choice' },
  ]);
  expect(remedyParts(PARTLY_NO_INFORMATION, on)).toEqual([
    { part: 'whole', remedy: 'free-choice' },
  ]);
});

test.each([
  ['2023-12-31', '行政诉讼法第四十四条第一款', 0],
  ['2024-01-01', '行政复议法第二十三条第一款第（四）项', 7],
  ['2025-06-01', '政府信息公开案件解释第一条', 7],
])('on %s %s sends %d outcomes to reconsideration first', (on, provision, count) => {
  const rule = inForce(RECONSIDERATION_FIRST, calendarDay(on));
  expect([cite(rule.provision), rule.value.length]).toEqual([provision, count]);
});

test('one withheld ground under articles 14 to 16 among others decides, and of what is given none', () => {
  const on = calendarDay('2026-01-01');
  const withheld = [{ outcome: 'not-information' }, { outcome: 'deny-third-party' }] as const;
  expect(remedyClassOf([{ outcome: 'partial', withheld }], on)).toBe('reconsideration-first');
  expect(remedyClassOf([{ outcome: 'granted', withheld }], on)).toBe('free-choice');
});
