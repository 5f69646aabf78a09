import { expect, test } from 'vitest';
import type { Cell } from './annual-report.ts';
import { cellDifferences } from './cell-differences.ts';

const number = (value: number): Cell => ({
  value,
  state: 'number',
  raw: String(value),
  where: '表四',
});
const blank: Cell = { value: null, state: 'blank', raw: '', where: '表四' };

test('only the cells that differ are told, in the order of the form', () => {
  const differences = cellDifferences(
    {
      'remedies.reconsideration.total': number(1),
      'requests.new.total': number(5),
      'proactive.rules.made': number(2),
    },
    {
      'remedies.reconsideration.total': number(2),
      'requests.new.total': number(5),
      'proactive.rules.made': number(3),
    },
  );
  expect(differences.map(({ key, before, after }) => [key, before?.value, after?.value])).toEqual([
    ['proactive.rules.made', 2, 3],
    ['remedies.reconsideration.total', 1, 2],
  ]);
});

test.each<[string, Partial<Cell>]>([
  ['value', { value: 2 }],
  ['way of being read', { state: 'recovered' }],
  ['unit', { unit: '元' }],
  ['print', { raw: '01' }],
])('another %s alone is a difference', (_name, other) => {
  const [before, after] = [number(1), { ...number(1), ...other }];
  const of = (cell: Cell) => ({ 'requests.new.natural': cell }) as const;
  expect(cellDifferences(of(before), of(after))).toHaveLength(1);
});

test('blanks around what is printed are none', () => {
  const of = (raw: string) => ({ 'requests.new.natural': { ...number(1), raw } });
  expect(cellDifferences(of(' 1'), of('1\n'))).toEqual([]);
});

test('a blank that became 0 is a difference, and so is a cell that was not there', () => {
  const changed = cellDifferences(
    { 'requests.new.natural': blank },
    { 'requests.new.natural': number(0), 'requests.new.business': number(0) },
  );
  expect(changed.map(({ key, before }) => [key, before?.state ?? null])).toEqual([
    ['requests.new.natural', 'blank'],
    ['requests.new.business', null],
  ]);
});

test('where a figure stands in its document is no difference', () => {
  expect(
    cellDifferences(
      { 'requests.new.natural': number(1) },
      { 'requests.new.natural': { ...number(1), where: '第 3 页' } },
    ),
  ).toEqual([]);
});
