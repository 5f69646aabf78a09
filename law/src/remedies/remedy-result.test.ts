import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { REMEDIES_FORM } from '../reports/remedies-form.ts';
import {
  type CountedRemedy,
  DEFAULT_REMEDY_COUNT_SETTINGS,
  REMEDY_KINDS,
  REMEDY_RESULTS,
  type RemedyResult,
  type RemedyStage,
  remedyCellsInYear,
} from './remedy-result.ts';

test.each([
  ['upheld', ['upheld', 'claim-rejected', 'suit-dismissed']],
  [
    'corrected',
    [
      'varied',
      'annulled',
      'confirmed-unlawful',
      'ordered-to-perform',
      'confirmed-void',
      'suit-annulled',
      'suit-ordered',
      'suit-confirmed-unlawful',
      'suit-confirmed-void',
      'suit-varied',
    ],
  ],
  [
    'other',
    [
      'not-accepted',
      'rejected-as-inadmissible',
      'ended',
      'mediated',
      'transferred',
      'suit-not-docketed',
      'suit-inadmissible',
      'suit-withdrawn',
      'suit-settled',
      'suit-transferred',
    ],
  ],
])('in the column %s stand %j', (column, results) => {
  const found = Object.entries(REMEDY_RESULTS).filter(([, rule]) => rule.column === column);
  expect(found.map(([result]) => result)).toEqual(results);
});

const stage = (
  openedOn: string,
  closedOn?: string,
  result: RemedyResult = 'upheld',
): RemedyStage => ({
  openedOn: calendarDay(openedOn),
  closed: closedOn === undefined ? null : { on: calendarDay(closedOn), result },
});

const remedy = (rest: Partial<CountedRemedy>): CountedRemedy => ({
  kind: 'reconsideration',
  role: 'acted',
  attacksReconsiderationOnly: false,
  stages: [stage('2024-06-03', '2024-08-01')],
  ...rest,
});

const twoInstances: Partial<CountedRemedy> = {
  kind: 'direct-suit',
  stages: [
    stage('2024-03-01', '2024-09-02', 'suit-dismissed'),
    stage('2024-10-08', '2025-01-01', 'suit-annulled'),
  ],
};

describe('a remedy counts', () => {
  test.each([
    ['by its result in the year in which it ends', {}, 2024, ['remedies.reconsideration.upheld']],
    [
      'as of that year on its last day',
      { stages: [stage('2024-06-03', '2024-12-31', 'annulled')] },
      2024,
      ['remedies.reconsideration.corrected'],
    ],
    [
      'as pending, when it ends a day later',
      { stages: [stage('2024-06-03', '2025-01-01', 'annulled')] },
      2024,
      ['remedies.reconsideration.pending'],
    ],
    [
      'by its result in the next year, which carries nothing over',
      { stages: [stage('2024-06-03', '2025-01-01', 'annulled')] },
      2025,
      ['remedies.reconsideration.corrected'],
    ],
    [
      'as pending in every year that ends over it',
      { stages: [stage('2023-06-03')] },
      2024,
      ['remedies.reconsideration.pending'],
    ],
    ['not before it is opened', { stages: [stage('2025-01-01')] }, 2024, []],
    ['not after the year of its end', {}, 2025, []],
    [
      'a withdrawn suit as another result of its block',
      { kind: 'direct-suit', stages: [stage('2024-06-03', '2024-08-01', 'suit-withdrawn')] },
      2024,
      ['remedies.direct-suit.other'],
    ],
    [
      'once, by the instance in which it stands',
      twoInstances,
      2024,
      ['remedies.direct-suit.pending'],
    ],
    [
      'by the result of the second instance',
      twoInstances,
      2025,
      ['remedies.direct-suit.corrected'],
    ],
    [
      'never for who only reconsidered, though sued along',
      { kind: 'suit-after-reconsideration', role: 'reconsidered' },
      2024,
      [],
    ],
    [
      'not when the reconsideration decision alone is attacked',
      { kind: 'suit-after-reconsideration', attacksReconsiderationOnly: true },
      2024,
      [],
    ],
  ] satisfies [string, Partial<CountedRemedy>, number, string[]][])(
    '%s',
    (_name, facts, year, cells) => {
      expect(remedyCellsInYear(remedy(facts), year)).toEqual(cells);
    },
  );

  test('in each instance, where the office counts so', () => {
    const settings = { ...DEFAULT_REMEDY_COUNT_SETTINGS, instances: 'each-instance' } as const;
    expect(remedyCellsInYear(remedy(twoInstances), 2024, settings)).toEqual([
      'remedies.direct-suit.upheld',
      'remedies.direct-suit.pending',
    ]);
  });

  test('against the reconsideration decision alone, where the office counts so', () => {
    const settings = { ...DEFAULT_REMEDY_COUNT_SETTINGS, reconsiderationOnly: 'counted' } as const;
    expect(remedyCellsInYear(remedy({ attacksReconsiderationOnly: true }), 2024, settings)).toEqual(
      ['remedies.reconsideration.upheld'],
    );
  });
});

test('the kinds of remedy are called as the form calls its blocks', () => {
  const [reconsideration, suits] = REMEDIES_FORM;
  const labels = [reconsideration, ...suits.parts].map(({ label }) => label);
  expect(Object.values(REMEDY_KINDS)).toEqual(labels);
});
