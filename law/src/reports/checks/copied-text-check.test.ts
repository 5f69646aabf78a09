import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_PREVIOUS, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { copiedTextCheck } from './copied-text-check.ts';

type Texts = Parameters<typeof exampleTelling>[0];

const OLD = '我们把公开工作做得很扎实很到位';
const NEW = '今年的写法与往年的完全不再一样';

const judged = (now: Texts, then: Texts) => {
  const report = (texts: Texts) => exampleTelling({ 一: '', 五: '', ...texts });
  const previous = { name: '2022.txt', report: report(then), isSameOrgan: true };
  return copiedTextCheck(materialOf(report(now), { previous }));
};

const finding = (actual: number, shares: string) =>
  judgementOf(
    [
      {
        rule: 'DUP',
        verdict: 'uncertain',
        cells: [],
        actual,
        says: `第一、第五部分与上一年度报告相同的文字，${shares}，达到设定的 50%`,
        where: '第一部分、第五部分',
        quote: OLD,
        against: '2022.txt',
      },
    ],
    1,
  );

test('text that was written anew is in order', () => {
  expect(judged({ 一: `${NEW}。` }, { 一: `${OLD}。` })).toEqual(judgementOf([], 1));
});

test('half of it copied is told with both shares', () => {
  expect(judged({ 一: `${OLD}。${NEW}。` }, { 一: `${OLD}。` })).toEqual(
    finding(0.5, '按句计占 50%，按词串计占 50%'),
  );
});

test('less than half is in order', () => {
  expect(judged({ 一: `${OLD}。${NEW}。${NEW}。` }, { 一: `${OLD}。` })).toEqual(
    judgementOf([], 1),
  );
});

test('the higher share counts', () => {
  expect(judged({ 一: `${OLD}。甲乙丙丁。` }, { 五: `${OLD}。` })).toEqual(
    finding(1, '按句计占 79%，按词串计占 100%'),
  );
});

test('parts one and five are compared, and no other', () => {
  expect(judged({ 五: `${OLD}。` }, { 一: `${OLD}。` }).findings).toHaveLength(1);
  expect(judged({ 一: `${NEW}。`, 六: `${OLD}。` }, { 一: '无。', 六: `${OLD}。` })).toEqual(
    judgementOf([], 1),
  );
});

test('without text in both, or without last year’s report, nothing is judged', () => {
  expect(judged({ 一: `${OLD}。` }, {})).toEqual(nothingToJudge(NO_TEXT));
  expect(judged({}, { 一: `${OLD}。` })).toEqual(nothingToJudge(NO_TEXT));
  expect(copiedTextCheck(materialOf(exampleTelling({})))).toEqual(nothingToJudge(NO_PREVIOUS));
});
