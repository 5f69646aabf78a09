import { describe, expect, test } from 'vitest';
import type { Cell, CellKey, CellState } from '../annual-report.ts';
import { type CellChange, exampleReport } from '../example-report.ts';
import { type Equation, judgeEquations } from './equation.ts';

const [A, B, SUM, OPEN] = ['upheld', 'corrected', 'total', 'pending'].map(
  (column) => `remedies.reconsideration.${column}`,
) as [CellKey, CellKey, CellKey, CellKey];

const judged = (cells: Readonly<Record<string, CellChange>>, right: readonly CellKey[] = [SUM]) => {
  const sum: Equation = {
    name: '行政复议',
    left: [A, B],
    right,
    total: SUM,
    says: (left, printed) => `${left} 与 ${printed}`,
  };
  return judgeEquations('T4-SUM', exampleReport(cells).cells, [sum]);
};

const holds = { findings: [], judged: 1, blocked: [], circular: [] };
const blocked = (why: string) => ({ ...holds, judged: 0, blocked: [`行政复议：${why}`] });
const differs = (expected: number, actual: number, verdict = 'fail') => ({
  ...holds,
  findings: [
    {
      rule: 'T4-SUM',
      verdict,
      cells: [SUM],
      expected,
      actual,
      says: `${expected} 与 ${actual}`,
      where: SUM,
    },
  ],
});
const state = (name: CellState, value: number | null = null): Partial<Cell> => ({
  state: name,
  value,
});

test('two sides that are equal hold', () => {
  expect(judged({ [A]: 1, [B]: 2, [SUM]: 3 })).toEqual(holds);
  expect(judged({ [A]: 0.1, [B]: 0.2, [SUM]: 0.3 })).toEqual(holds);
});

test.each([2, 4])('three and %i are told with both', (sum) => {
  expect(judged({ [A]: 1, [B]: 2, [SUM]: sum })).toEqual(differs(3, sum));
});

test('a difference of half the sixth decimal is one', () => {
  expect(judged({ [A]: 1, [SUM]: 1.000_000_4 })).toEqual(holds);
  expect(judged({ [A]: 1, [SUM]: 1.000_000_6 })).toEqual(differs(1, 1.000_000_6));
  expect(judged({ [A]: 1.000_000_6, [SUM]: 1 })).toEqual(differs(1.000_000_6, 1));
});

test('an imbalance of two sides stands at all of their cells', () => {
  const [finding] = judged({ [A]: 1, [B]: 2, [SUM]: 3, [OPEN]: 1 }, [SUM, OPEN]).findings;
  expect(finding).toMatchObject({ cells: [A, B, SUM, OPEN], expected: 3, actual: 4 });
});

describe('a cell that is', () => {
  test.each(['blank', 'slash', 'dash', 'none-word'] as const)('%s counts as 0', (name) => {
    expect(judged({ [A]: 3, [B]: state(name), [SUM]: 3 })).toEqual(holds);
    expect(judged({ [A]: 3, [B]: state(name), [SUM]: 4 })).toEqual(differs(3, 4, 'uncertain'));
  });

  test.each([
    ['not-applicable', '“结果纠正”为“不涉及”一类的字样'],
    ['image', '“结果纠正”为图片'],
    ['unreadable', '“结果纠正”为无法确认'],
  ] as const)('%s leaves its sum unjudged', (name, why) => {
    expect(judged({ [A]: 3, [B]: state(name), [SUM]: 3 })).toEqual(blocked(why));
  });

  test('not there leaves its sum unjudged', () => {
    expect(judged({ [A]: 3, [B]: null, [SUM]: 3 })).toEqual(blocked('“结果纠正”没有读出'));
  });
});

test.each<[CellState, string]>([
  ['blank', '总计为空白'],
  ['slash', '总计为斜杠'],
])('a total that is %s is no 0', (name, why) => {
  expect(judged({ [A]: 0, [SUM]: state(name) })).toEqual(blocked(why));
});

test('a total without any figure beside it proves nothing', () => {
  const parts = { [A]: state('blank'), [B]: state('dash') };
  expect(judged({ ...parts, [SUM]: 3 })).toEqual(blocked('只有总计，没有分项'));
  expect(judged({ ...parts, [A]: 3, [SUM]: 3 })).toEqual(holds);
});

describe('a figure regained', () => {
  const regained = (recoveredBy?: Cell['recoveredBy']): Partial<Cell> => ({
    ...state('recovered', 3),
    ...(recoveredBy ? { recoveredBy } : {}),
  });
  const circular = { ...holds, judged: 0, circular: ['行政复议'] };

  test.each<[string, Partial<Cell>]>([
    ['through this sum', regained(['INT', 'T4-SUM'])],
    ['nobody says how', regained()],
  ])('%s proves nothing', (_name, cell) => {
    expect(judged({ [A]: cell, [SUM]: 3 })).toEqual(circular);
    expect(judged({ [A]: cell, [SUM]: 4 })).toEqual(circular);
  });

  test('through another sum raises a doubt where it does not fit', () => {
    expect(judged({ [A]: regained(['INT']), [SUM]: 3 })).toEqual(holds);
    expect(judged({ [A]: regained(['INT']), [SUM]: 4 })).toEqual(differs(3, 4, 'uncertain'));
  });
});
