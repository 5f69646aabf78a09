import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, CellKey, CellState } from '../annual-report.ts';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleReport } from '../example-report.ts';
import { leavesOf } from '../heading.ts';
import {
  REQUESTS_FORMS,
  type RequestsColumn,
  type RequestsFormat,
  type RequestsRow,
  resultRows,
} from '../requests-form.ts';

const PARTS = [
  'natural',
  'business',
  'research',
  'public-welfare',
  'legal-service',
  'other',
] as const satisfies readonly RequestsColumn[];
const COLUMNS = [...PARTS, 'total'] as const;

const ROW = 'requests.granted';
const BLOCK = 'remedies.reconsideration';

const state = (name: CellState): Partial<Cell> => ({ state: name, value: null, raw: '' });

const inParts = (change: CellChange) =>
  Object.fromEntries(PARTS.map((part) => [`${ROW}.${part}`, change]));

function outcomeOf(changes: Readonly<Record<string, CellChange>>, rule: string): string {
  const { findings, passed } = checkReport(exampleReport(changes));
  const finding = findings.find((found) => found.rule === rule);
  if (finding) return finding.verdict;
  return passed.some((id) => id === rule) ? 'passed' : 'not assessable';
}

describe('a sum of table three or four', () => {
  test.each([
    ['a line that is one off', { [`${ROW}.natural`]: 1 }, 'T3-ROW', 'fail'],
    ['a result that the total leaves out', { [`${ROW}.natural`]: 1 }, 'T3-COL', 'fail'],
    ['the last leaf of （六） counts', { 'requests.other-else.other': 1 }, 'T3-COL', 'fail'],
    ['a request that came and is nowhere', { 'requests.new.research': 1 }, 'T3-BAL', 'fail'],
    [
      'a request carried in and out again balances',
      { 'requests.carried-in.other': 2, 'requests.carried-out.other': 2 },
      'T3-BAL',
      'passed',
    ],
    ['a review that no total counts', { [`${BLOCK}.pending`]: 1 }, 'T4-SUM', 'fail'],
    [
      'a suit after review that no total counts',
      { 'remedies.suit-after-reconsideration.upheld': 5 },
      'T4-SUM',
      'fail',
    ],
    ['decimals add up without a binary rest', tenths(), 'T4-SUM', 'passed'],
  ] satisfies [string, Record<string, CellChange>, string, string][])(
    '%s',
    (_name, changes, rule, expected) => {
      expect(outcomeOf(changes, rule)).toBe(expected);
    },
  );

  test.each([
    ['a blank', 'blank'],
    ['a slash', 'slash'],
    ['a dash', 'dash'],
    ['a word for none', 'none-word'],
  ] as const)('%s counts as 0, and a difference is then a doubt', (_name, name) => {
    expect(outcomeOf({ [`${ROW}.research`]: state(name) }, 'T3-ROW')).toBe('passed');
    expect(outcomeOf({ [`${ROW}.research`]: state(name), [`${ROW}.natural`]: 1 }, 'T3-ROW')).toBe(
      'uncertain',
    );
  });

  test.each([
    ['不涉及 is not 0', { [`${ROW}.research`]: state('not-applicable') }, 'T3-ROW'],
    ['an image hides a part', { [`${ROW}.research`]: state('image') }, 'T3-ROW'],
    ['an unreadable part is not 0', { [`${BLOCK}.upheld`]: state('unreadable') }, 'T4-SUM'],
    ['a missing part is not 0', { [`${BLOCK}.upheld`]: null }, 'T4-SUM'],
    ['a blank total', { [`${ROW}.total`]: state('blank') }, 'T3-ROW'],
    ['an unreadable total', { [`${BLOCK}.total`]: state('unreadable') }, 'T4-SUM'],
    ['a blank total of a column', { 'requests.total.natural': state('blank') }, 'T3-COL'],
    ['a blank total of a balance', { 'requests.total.natural': state('blank') }, 'T3-BAL'],
    ['a total over nothing but blanks', inParts(state('blank')), 'T3-ROW'],
    [
      'a merged figure, which stands in the total only',
      { ...inParts(state('merged')), [`${ROW}.total`]: { state: 'merged', value: 3 } },
      'T3-ROW',
    ],
  ] satisfies [string, Record<string, CellChange>, string][])(
    '%s is never judged',
    (_name, changes, rule) => {
      expect(outcomeOf(changes, rule)).toBe('not assessable');
    },
  );

  test('a merged 0 is 0 in every column', () => {
    const merged = Object.fromEntries(
      COLUMNS.map((name) => [`${ROW}.${name}`, { state: 'merged' }]),
    );
    expect(outcomeOf(merged as Record<string, CellChange>, 'T3-ROW')).toBe('passed');
  });
});

describe('a figure regained by arithmetic', () => {
  const regained = (value: number, rest: Partial<Cell> = {}): Partial<Cell> => ({
    state: 'recovered',
    value,
    ...rest,
  });

  test.each([
    ['does not break the sum it came from', { recoveredBy: ['T4-SUM'] }, 'passed'],
    ['proves nothing when nobody says through what it came', {}, 'passed'],
    ['may be wrong where it breaks another sum', { recoveredBy: ['INT'] }, 'uncertain'],
  ] satisfies [string, Partial<Cell>, string][])('%s', (_name, rest, expected) => {
    expect(outcomeOf({ [`${BLOCK}.upheld`]: regained(1, rest) }, 'T4-SUM')).toBe(expected);
  });

  test('is told beside the pass of the other sums', () => {
    const { partly, passed } = checkReport(exampleReport({ [`${BLOCK}.upheld`]: regained(0) }));
    expect(passed).toContain('T4-SUM');
    expect(partly).toEqual([
      { rule: 'T4-SUM', why: '数字由这一算式推回，不能再用来验证：行政复议' },
    ]);
  });

  test('in every sum of a rule leaves the rule unjudged', () => {
    const everywhere = Object.fromEntries(
      ['reconsideration', 'direct-suit', 'suit-after-reconsideration'].map((block) => [
        `remedies.${block}.total`,
        regained(0),
      ]),
    );
    expect(outcomeOf(everywhere, 'T4-SUM')).toBe('not assessable');
  });
});

describe('any report', () => {
  const anyFormat = fc.constantFrom<RequestsFormat>('2019', '2021');

  /** A table three made from what became of each request, so that all of its sums hold. */
  const anyBalanced = anyFormat.chain((format) => {
    const rows = [...resultRows(format), 'carried-out'] as const;
    return fc
      .tuple(
        fc.array(fc.nat(10_000), { minLength: rows.length * 6, maxLength: rows.length * 6 }),
        fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
      )
      .map(([leaves, carriedIn]) => ({
        format,
        figures: balanced(format, rows, leaves, carriedIn),
      }));
  });

  test('made from its leaves passes every sum', () => {
    fc.assert(
      fc.property(anyBalanced, ({ format, figures }) => {
        const { findings, passed } = checkReport(reportOf(format, figures));
        expect(findings).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['T3-ROW', 'T3-COL', 'T3-BAL']));
      }),
      { numRuns: 50 },
    );
  });

  test('with one cell one off fails exactly the sums that contain it', () => {
    const anyRow = (format: RequestsFormat) =>
      fc.constantFrom(...leavesOf(REQUESTS_FORMS[format]).map(({ key }) => key));
    const anyChange = anyBalanced.chain((report) =>
      fc.record({
        report: fc.constant(report),
        row: anyRow(report.format),
        column: fc.constantFrom(...COLUMNS),
        by: fc.constantFrom(1, -1),
      }),
    );
    fc.assert(
      fc.property(anyChange, ({ report: { format, figures }, row, column, by }) => {
        const key = `requests.${row}.${column}` as const;
        const before = figures[key] ?? 0;
        const { findings } = checkReport(reportOf(format, { ...figures, [key]: before + by }));
        const broken = findings.filter(({ rule }) => rule.startsWith('T3')).map(({ rule }) => rule);
        expect(broken).toEqual(sumsOver(row));
      }),
      { numRuns: 200 },
    );
  });
});

/** 0.1 + 0.2 is not 0.3 in binary. */
function tenths(): Record<string, CellChange> {
  return { [`${BLOCK}.upheld`]: 0.1, [`${BLOCK}.corrected`]: 0.2, [`${BLOCK}.total`]: 0.3 };
}

function reportOf(format: RequestsFormat, figures: Readonly<Partial<Record<CellKey, number>>>) {
  return exampleReport(figures, {
    tables: { proactive: format, requests: format, remedies: '2019/2021' },
  });
}

function sumsOver(row: RequestsRow): string[] {
  if (row === 'total') return ['T3-ROW', 'T3-COL', 'T3-BAL'];
  if (['new', 'carried-in', 'carried-out'].includes(row)) return ['T3-ROW', 'T3-BAL'];
  return ['T3-ROW', 'T3-COL'];
}

function balanced(
  format: RequestsFormat,
  rows: readonly RequestsRow[],
  leaves: readonly number[],
  carriedIn: readonly number[],
): Partial<Record<CellKey, number>> {
  const figures: Partial<Record<CellKey, number>> = {};
  const put = (row: RequestsRow, column: RequestsColumn, value: number) => {
    figures[`requests.${row}.${column}`] = value;
    const total = `requests.${row}.total` as const;
    figures[total] = (figures[total] ?? 0) + value;
  };
  PARTS.forEach((part, at) => {
    const column = rows.map((_, row) => leaves[row * PARTS.length + at] ?? 0);
    const results = column.slice(0, resultRows(format).length).reduce((sum, n) => sum + n, 0);
    const carriedOut = column.at(-1) ?? 0;
    const open = Math.min(carriedIn[at] ?? 0, results + carriedOut);
    rows.forEach((row, index) => {
      put(row, part, column[index] ?? 0);
    });
    put('total', part, results);
    put('carried-in', part, open);
    put('new', part, results + carriedOut - open);
  });
  return figures;
}
