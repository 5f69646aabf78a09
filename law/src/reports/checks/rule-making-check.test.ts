import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { ruleMakingCheck } from './rule-making-check.ts';

const judged = (
  cells: Readonly<Record<string, CellChange>>,
  organ: string | null = '示例市演示区教育局',
  proactive: '2019' | '2021' | null = '2021',
) => {
  const tables = { proactive, requests: null, remedies: null };
  return ruleMakingCheck(materialOf(exampleReport(cells, { organ, tables })));
};

test('no rules are what most organs have', () => {
  expect(judged({})).toEqual(judgementOf([], 1));
  expect(judged({}, null)).toEqual(judgementOf([], 1));
});

test('rules of an organ that makes none are told with all their cells', () => {
  expect(judged({ 'proactive.rules.made': 2, 'proactive.rules.in-force': 5 })).toEqual(
    judgementOf(
      [
        {
          rule: 'T2-RULE',
          verdict: 'uncertain',
          cells: ['proactive.rules.made', 'proactive.rules.in-force'],
          expected: 0,
          actual: 2,
          says: '表二“规章”一行填了 2、5，而“示例市演示区教育局”没有规章制定权，疑为把规范性文件填作规章，请核实',
          where: 'proactive.rules.made',
        },
      ],
      1,
    ),
  );
});

test('so are those in the form of 2019', () => {
  const { findings } = judged(
    { 'proactive.rules.disclosed-total': 3 },
    '示例市演示区教育局',
    '2019',
  );
  expect(findings.map(({ cells }) => cells)).toEqual([['proactive.rules.disclosed-total']]);
});

test('an organ that may make rules has them', () => {
  expect(judged({ 'proactive.rules.made': 2 }, '示例市人民政府')).toEqual(judgementOf([], 1));
});

test('what keeps it from being judged is said', () => {
  expect(judged({ 'proactive.rules.made': 2 }, null)).toEqual(
    nothingToJudge('由机关名称看不出有没有规章制定权'),
  );
  expect(judged({}, '示例市演示区教育局', null)).toEqual(nothingToJudge('没有读出表二'));
  const blank = { value: null, state: 'blank' } as const;
  const none = { 'proactive.rules.made': blank, 'proactive.rules.repealed': blank };
  expect(judged({ ...none, 'proactive.rules.in-force': null })).toEqual(
    nothingToJudge('表二规章一行没有数字'),
  );
  expect(judged({ ...none, 'proactive.rules.in-force': 1 }).findings).toHaveLength(1);
});
