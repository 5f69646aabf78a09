import { expect, test } from 'vitest';
import { exampleReport, exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { problemsCheck } from './problems-check.ts';

const judged = (text: string) => problemsCheck(materialOf(exampleTelling({ 五: text })));

const missing = (what: string, quote: string) =>
  judgementOf(
    [
      {
        rule: 'S5-EMPTY',
        verdict: 'uncertain',
        cells: [],
        says: `第五部分没有写明${what}，请核实`,
        where: '第五部分',
        quote,
      },
    ],
    1,
  );

test('a problem and what is done about it are in order', () => {
  expect(judged('内容不够全面，下一步逐项补齐。')).toEqual(judgementOf([], 1));
});

test('what is missing is told', () => {
  expect(judged('内容不全。')).toEqual(missing('改进情况', '内容不全。'));
  expect(judged('下一步逐项补齐。')).toEqual(missing('存在的问题', '下一步逐项补齐。'));
  expect(judged('无。')).toEqual(missing('存在的问题和改进情况', '无。'));
  expect(judged('无'.repeat(61))).toEqual(missing('存在的问题和改进情况', '无'.repeat(60)));
});

test('of part five, and of no other', () => {
  const sections = [{ no: '六', title: '', text: '内容不够全面，下一步逐项补齐。' }];
  expect(problemsCheck(materialOf(exampleReport({}, { sections })))).toEqual(
    nothingToJudge('没有读出第五部分'),
  );
});
