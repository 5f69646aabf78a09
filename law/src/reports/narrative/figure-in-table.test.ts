import { describe, expect, test } from 'vitest';
import type { Cell, CellKey, CellState } from '../annual-report.ts';
import { type CellChange, exampleReport } from '../example-report.ts';
import { figureOf } from './figure-in-table.ts';

const ROW = 'requests.granted';
const NATURAL = `${ROW}.natural`;
const TOTAL = `${ROW}.total`;

const figure = (cells: Readonly<Record<string, CellChange>>, ...keys: string[]) =>
  figureOf(exampleReport(cells).cells, keys as CellKey[]);

const known = (value: number, certain = true) => ({ kind: 'known', value, certain });
const state = (name: CellState, value: number | null = null): Partial<Cell> => ({
  state: name,
  value,
});

describe('the sum of cells', () => {
  test('is certain where all are printed', () => {
    expect(figure({ [NATURAL]: 3, [TOTAL]: 4 }, NATURAL, TOTAL)).toEqual(known(7));
    expect(figure({ [NATURAL]: 0 }, NATURAL)).toEqual(known(0));
  });

  test.each(['blank', 'slash', 'dash', 'none-word'] as const)('has a %s in it as 0', (name) => {
    const other = `${ROW}.other`;
    expect(figure({ [NATURAL]: 3, [other]: state(name) }, NATURAL, other)).toEqual(known(3, false));
    expect(figure({ [NATURAL]: state(name) }, NATURAL)).toEqual({ kind: 'unknown' });
  });

  test.each(['not-applicable', 'image', 'unreadable'] as const)('is unknown with a %s', (name) => {
    expect(figure({ [NATURAL]: 3, [TOTAL]: state(name) }, NATURAL, TOTAL)).toEqual({
      kind: 'unknown',
    });
  });

  test('is unknown without one of the cells, and of no cell', () => {
    expect(figure({ [TOTAL]: null }, NATURAL, TOTAL)).toEqual({ kind: 'unknown' });
    expect(figure({})).toEqual({ kind: 'unknown' });
  });

  test('is not certain where one was regained', () => {
    const cells = { [NATURAL]: state('recovered', 3), [TOTAL]: 4 };
    expect(figure(cells, NATURAL, TOTAL)).toEqual(known(7, false));
    expect(figure(cells, TOTAL, NATURAL)).toEqual(known(7, false));
  });
});

describe('a line whose total is blank', () => {
  test('has its figures by applicant', () => {
    const cells = { [TOTAL]: state('blank'), [NATURAL]: 3, [`${ROW}.other`]: 2 };
    expect(figure(cells, TOTAL)).toEqual(known(5, false));
  });

  test('has them where some are blank too', () => {
    const cells = { [TOTAL]: state('blank'), [NATURAL]: 3, [`${ROW}.other`]: state('blank') };
    expect(figure(cells, TOTAL)).toEqual(known(3, false));
  });

  test('is 0 in a sum where it has none by applicant', () => {
    const none = Object.fromEntries(
      ['natural', 'business', 'research', 'public-welfare', 'legal-service', 'other'].map(
        (column) => [`requests.partial.${column}`, null],
      ),
    );
    const cells = { ...none, [TOTAL]: 5, 'requests.partial.total': state('blank') };
    expect(figure(cells, TOTAL, 'requests.partial.total')).toEqual(known(5, false));
  });

  test('is unknown where one of them is', () => {
    expect(figure({ [TOTAL]: state('blank'), [NATURAL]: null }, TOTAL)).toEqual({
      kind: 'unknown',
    });
  });

  test('is unknown where all are blank', () => {
    const blanks = ['natural', 'business', 'research', 'public-welfare', 'legal-service', 'other'];
    const cells = Object.fromEntries(
      [...blanks, 'total'].map((column) => [`${ROW}.${column}`, state('blank')]),
    );
    expect(figure(cells, TOTAL)).toEqual({ kind: 'unknown' });
  });

  test('is only its own where it is no total of table three, or no blank', () => {
    const one = { [NATURAL]: 3 };
    expect(figure({ ...one, [TOTAL]: state('slash') }, TOTAL)).toEqual({ kind: 'unknown' });
    expect(figure({ [`${ROW}.other`]: state('blank'), ...one }, `${ROW}.other`)).toEqual({
      kind: 'unknown',
    });
    const review = 'remedies.reconsideration';
    const reviews = { [`${review}.total`]: state('blank'), [`${review}.upheld`]: 3 };
    expect(figure(reviews, `${review}.total`)).toEqual({ kind: 'unknown' });
  });
});
