import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import type { RequestsRow } from '../reports/requests-form.ts';
import { caseRow, itemTally, rowsInYear } from './case-row.ts';
import { DEFAULT_CASE_ROW_SETTINGS } from './case-row-settings.ts';
import type { ItemOutcome, Outcome } from './outcome.ts';

const items = (...outcomes: Outcome[]): ItemOutcome[] => outcomes.map((outcome) => ({ outcome }));

describe('a case stands in one row:', () => {
  test.each([
    ['given, when all is given or public already', items('granted', 'already-public'), 'granted'],
    ['public already counts as given', items('already-public'), 'granted'],
    [
      'partly, when a document is redacted',
      [{ outcome: 'partial', withheld: [{ outcome: 'deny-process' }] }],
      'partial',
    ],
    ['partly, when one item is given and one refused', items('deny-process', 'granted'), 'partial'],
    [
      'partly, when one item is given and one does not exist',
      items('granted', 'unable-not-existing'),
      'partial',
    ],
    [
      'partly, when one item is given and one is given in part',
      items('granted', 'partial'),
      'partial',
    ],
    ['not held, when it does not exist', items('unable-not-existing'), 'unable-not-held'],
    [
      'not held, when one item does not exist and one is not ours',
      items('unable-not-existing', 'unable-not-held'),
      'unable-not-held',
    ],
    [
      'refused before not held',
      items('unable-not-existing', 'deny-enforcement-file'),
      'deny-enforcement-file',
    ],
    [
      'a query matter before not held, as it stands under refusals',
      items('unable-not-existing', 'deny-administrative-query'),
      'deny-administrative-query',
    ],
    [
      'the lowest number of two refusals',
      items('deny-process', 'deny-third-party'),
      'deny-third-party',
    ],
    ['not held before not handled', items('skip-petition', 'unable-unclear'), 'unable-unclear'],
    ['not handled before anything else', items('other-else', 'skip-reconfirm'), 'skip-reconfirm'],
    ['no correction', items('other-not-corrected'), 'other-not-corrected'],
    ['withdrawn is anything else', items('other-withdrawn'), 'other-else'],
    [
      'no government information is anything else',
      [{ outcome: 'other-else', ground: 'not-information' }],
      'other-else',
    ],
  ] satisfies [string, ItemOutcome[], RequestsRow][])('%s', (_name, decided, row) => {
    expect(caseRow(decided)).toBe(row);
  });

  test('the order of refusals is the office’s to set', () => {
    const settings = {
      ...DEFAULT_CASE_ROW_SETTINGS,
      negativeOrder: ['unable', 'denying', 'skipping', 'ending'],
    } as const;
    expect(caseRow(items('deny-process', 'unable-unclear'), settings)).toBe('unable-unclear');
  });

  test('where it stands that has no row of its own is the office’s to set', () => {
    const settings = {
      ...DEFAULT_CASE_ROW_SETTINGS,
      groundRows: { ...DEFAULT_CASE_ROW_SETTINGS.groundRows, 'in-archives': 'unable-not-held' },
    } as const;
    expect(caseRow([{ outcome: 'other-else', ground: 'in-archives' }], settings)).toBe(
      'unable-not-held',
    );
    expect(caseRow([{ outcome: 'other-else' }], settings)).toBe('other-else');
  });

  test('where what is withdrawn stands is the office’s to set', () => {
    const settings = { ...DEFAULT_CASE_ROW_SETTINGS, withdrawnRow: 'skip-petition' } as const;
    expect(caseRow(items('other-withdrawn'), settings)).toBe('skip-petition');
  });

  test('without an outcome there is none', () => {
    expect(() => caseRow([])).toThrow(RangeError);
  });
});

describe('a case counts', () => {
  const result = (on: string, outcome: Outcome) => ({ on: calendarDay(on), items: items(outcome) });

  test.each([
    [
      'as new and answered, in the year of both',
      '2024-03-01',
      [result('2024-03-29', 'granted')],
      2024,
      ['new', 'granted'],
    ],
    [
      'as answered on the last day of the year',
      '2024-12-31',
      [result('2024-12-31', 'granted')],
      2024,
      ['new', 'granted'],
    ],
    [
      'as carried out, when it is answered on the first day of the next',
      '2024-12-31',
      [result('2025-01-01', 'granted')],
      2024,
      ['new', 'carried-out'],
    ],
    [
      'as carried in and answered, in that next year',
      '2024-12-31',
      [result('2025-01-01', 'granted')],
      2025,
      ['carried-in', 'granted'],
    ],
    [
      'as open in, and open out, when a year passes over it',
      '2023-12-31',
      [],
      2024,
      ['carried-in', 'carried-out'],
    ],
    ['not before it was received', '2025-01-01', [], 2024, []],
    ['not after the year of its answer', '2024-03-01', [result('2024-03-29', 'granted')], 2025, []],
    [
      'by the last answer of the year',
      '2024-03-01',
      [result('2024-03-29', 'deny-process'), result('2024-12-31', 'granted')],
      2024,
      ['new', 'granted'],
    ],
    [
      'by the answer of its year, when a new one follows later',
      '2024-03-01',
      [result('2024-03-29', 'deny-process'), result('2025-01-01', 'granted')],
      2024,
      ['new', 'deny-process'],
    ],
    [
      'not again for a new answer of a later year',
      '2024-03-01',
      [result('2024-03-29', 'deny-process'), result('2025-01-01', 'granted')],
      2025,
      [],
    ],
    [
      'in the one row of the old form',
      '2020-03-01',
      [result('2020-03-29', 'other-not-paid')],
      2020,
      ['new', 'other'],
    ],
    [
      'in the three rows of the new form',
      '2021-03-01',
      [result('2021-03-29', 'other-not-paid')],
      2021,
      ['new', 'other-not-paid'],
    ],
  ] as const)('%s', (_name, received, results, year, rows) => {
    expect(rowsInYear({ receivedOn: calendarDay(received), results }, year)).toEqual(rows);
  });

  test('by its first answer, where the office counts so', () => {
    const settings = { ...DEFAULT_CASE_ROW_SETTINGS, countedResult: 'first' } as const;
    const results = [result('2024-03-29', 'deny-process'), result('2024-05-06', 'granted')];
    expect(rowsInYear({ receivedOn: calendarDay('2024-03-01'), results }, 2024, settings)).toEqual([
      'new',
      'deny-process',
    ]);
  });
});

test('cases and items are both counted', () => {
  const tally = itemTally([items('granted', 'deny-process'), items('granted')]);
  expect(tally).toEqual({
    cases: 2,
    items: 3,
    byOutcome: new Map([
      ['granted', 2],
      ['deny-process', 1],
    ]),
  });
});
