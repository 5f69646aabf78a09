import { expect, test } from 'vitest';
import type { TableFormats } from '../annual-report.ts';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, NO_PREVIOUS, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { stockCheck } from './stock-check.ts';

type Figures = readonly [
  before: CellChange,
  made: CellChange,
  repealed: CellChange,
  inForce: CellChange,
];
type Row = 'rules' | 'normative-documents';

const judged = (
  [before, made, repealed, inForce]: Figures,
  row: Row = 'rules',
  now: TableFormats['proactive'] = '2021',
  then: TableFormats['proactive'] = '2021',
) => {
  const tables = (proactive: TableFormats['proactive']) =>
    ({ proactive, requests: null, remedies: null }) as const;
  const key = (column: string) => `proactive.${row}.${column}`;
  const previous = exampleReport({ [key('in-force')]: before }, { tables: tables(then) });
  const report = exampleReport(
    { [key('made')]: made, [key('repealed')]: repealed, [key('in-force')]: inForce },
    { tables: tables(now) },
  );
  return stockCheck(
    materialOf(report, { previous: { name: '2022.txt', report: previous, isSameOrgan: true } }),
  );
};

test.each<[string, Figures]>([
  ['made', [10, 3, 0, 13]],
  ['repealed', [10, 0, 3, 7]],
  ['made and repealed', [10, 4, 1, 13]],
])('last year’s stock with what was %s is this year’s', (_name, figures) => {
  expect(judged(figures)).toEqual(judgementOf([], 2));
});

test.each<[Row, string, number]>([
  ['rules', '规章', 12],
  ['normative-documents', '行政规范性文件', 14],
])('%s: one fewer or one more is told with what it should be', (row, name, inForce) => {
  expect(judged([10, 4, 1, inForce], row)).toEqual(
    judgementOf(
      [
        {
          rule: 'XY-STOCK',
          verdict: 'uncertain',
          cells: [`proactive.${row}.in-force`],
          expected: 13,
          actual: inForce,
          says: `表二“${name}”：上年现行有效 10 加本年制发 4 减本年废止 1 为 13，表中现行有效为 ${inForce}；如有到期失效或者机构调整请说明`,
          where: `proactive.${row}.in-force`,
          against: '2022.txt',
        },
      ],
      2,
    ),
  );
});

test.each<[string, Figures]>([
  ['last year’s stock', [null, 1, 0, 0]],
  ['what was made', [9, null, 0, 0]],
  ['what was repealed', [9, 0, null, 0]],
  ['what is in force', [9, 0, 0, null]],
])('a line without %s is not compared', (_name, figures) => {
  expect(judged(figures)).toEqual(judgementOf([], 1));
});

test('what keeps the stock from being compared is said', () => {
  const all: Figures = [9, 0, 0, 0];
  expect(judged(all, 'rules', '2019')).toBeNull();
  expect(judged(all, 'rules', null)).toEqual(nothingToJudge('两年的规范性文件件数不全'));
  expect(judged(all, 'rules', '2021', '2019')).toEqual(
    nothingToJudge('上一年度的报告没有“现行有效件数”'),
  );
  expect(stockCheck(materialOf(exampleReport()))).toEqual(nothingToJudge(NO_PREVIOUS));
});
