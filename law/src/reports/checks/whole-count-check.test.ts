import { expect, test } from 'vitest';
import type { CellKey, TableFormats } from '../annual-report.ts';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { wholeCountCheck } from './whole-count-check.ts';

const judged = (key: CellKey, change: CellChange, format: '2019' | '2021' = '2021') => {
  const tables: TableFormats = { proactive: format, requests: null, remedies: null };
  return wholeCountCheck(materialOf(exampleReport({ [key]: change }, { tables })));
};

test.each<[string, CellKey, number, '2019' | '2021']>([
  ['a count of none', 'proactive.rules.made', 0, '2021'],
  ['a count', 'proactive.rules.made', 7, '2021'],
  ['money with decimals', 'proactive.fees.amount', 0.5, '2021'],
  ['money below nothing', 'proactive.fees.amount', -1, '2021'],
  ['money of the form of 2019', 'proactive.procurement.amount', 0.5, '2019'],
  ['a change upwards', 'proactive.licences.change', 3, '2019'],
  ['a change downwards', 'proactive.licences.change', -3, '2019'],
])('%s is in order', (_name, key, value, format) => {
  const { findings, blocked } = judged(key, value, format);
  expect({ findings, blocked }).toEqual({ findings: [], blocked: [] });
});

test.each<[string, CellKey, number, '2019' | '2021', string]>([
  [
    'a count below nothing',
    'proactive.rules.made',
    -1,
    '2021',
    '表二“规章”“本年制发件数”为 -1：件数不能是负数',
  ],
  [
    'half a count',
    'proactive.rules.made',
    0.5,
    '2021',
    '表二“规章”“本年制发件数”为 0.5：件数不能是小数',
  ],
  [
    'half a change',
    'proactive.licences.change',
    -0.5,
    '2019',
    '表二“行政许可”“本年增/减”为 -0.5：件数不能是小数',
  ],
])('%s is told at its cell', (_name, key, actual, format, says) => {
  expect(judged(key, actual, format).findings).toEqual([
    { rule: 'INT', verdict: 'fail', cells: [key], actual, says, where: key },
  ]);
});

test('every figure is judged, and a blank is none', () => {
  const cells = Object.keys(
    exampleReport({}, { tables: { proactive: '2021', requests: null, remedies: null } }).cells,
  ).length;
  expect(judged('proactive.rules.made', 1)).toEqual(judgementOf([], cells));
  expect(judged('proactive.rules.made', { value: null, state: 'blank' })).toEqual(
    judgementOf([], cells - 1),
  );
});

test.each([
  ['image', '图片'],
  ['unreadable', '无法确认'],
] as const)('a cell that is %s is named, and keeps the rule from passing', (state, name) => {
  expect(judged('proactive.rules.made', { value: null, state }).blocked).toEqual([
    `表二“规章”“本年制发件数”为${name}`,
  ]);
});

test('counts of tables three and four are whole too', () => {
  const report = exampleReport({
    'requests.new.natural': 0.5,
    'remedies.reconsideration.upheld': -1,
  });
  expect(wholeCountCheck(materialOf(report)).findings.map(({ says }) => says)).toEqual([
    '表三“一、本年新收政府信息公开申请数量”“自然人”为 0.5：件数不能是小数',
    '表四“行政复议”“结果维持”为 -1：件数不能是负数',
  ]);
});

test('where no figure was read, that is said', () => {
  const tables = { proactive: null, requests: null, remedies: null };
  expect(wholeCountCheck(materialOf(exampleReport({}, { tables })))).toEqual(
    nothingToJudge('没有读出任何数字'),
  );
});
