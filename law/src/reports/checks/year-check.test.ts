import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { yearCheck } from './year-check.ts';

const judged = (text: string, part = '一', year: number | null = 2023) =>
  yearCheck(materialOf(exampleTelling({ 一: '', 五: '', [part]: text }, {}, { year })));

const OF_OTHER = (told: number) =>
  `报告年度是 2023 年，这里说的却是 ${told} 年的工作，疑为照搬旧文，请核实`;
const STALE = (told: number) =>
  `报告年度是 2023 年，下一步的打算却写 ${told} 年，疑为照搬旧文，请核实`;

const finding = (says: string, actual: number, where: string, quote: string) =>
  judgementOf(
    [
      {
        rule: 'N-YEAR',
        verdict: 'uncertain',
        cells: [],
        expected: 2023,
        actual,
        says,
        where,
        quote,
      },
    ],
    1,
  );

test.each([
  ['its own year', '一', '2023年，我局公开信息。'],
  ['its own year in part five', '五', '2023年，我局公开信息。'],
  ['a plan for the next', '一', '2024年，我局将公开信息。'],
  ['a plan for the next in part five', '五', '2024年，我局将加大力度。'],
  ['a comparison', '一', '2022年，我局公开信息较上年增加。'],
])('%s is in its place', (_name, part, text) => {
  expect(judged(text, part)).toEqual(judgementOf([], 1));
});

test.each([
  ['the year before', '一', '2022年，我局公开信息', OF_OTHER(2022), 2022],
  ['the year before in part five', '五', '2022年，我局公开信息', OF_OTHER(2022), 2022],
  ['the year after, and no plan', '一', '2024年，我局公开信息', OF_OTHER(2024), 2024],
  ['a plan of the year before', '一', '2022年，我局将公开信息', OF_OTHER(2022), 2022],
  ['a plan for its own year', '五', '2023年，我局将加大力度', STALE(2023), 2023],
  ['a plan for the year before', '五', '2022年，我局拟加大力度', STALE(2022), 2022],
])('%s is told', (_name, part, text, says, actual) => {
  expect(judged(`${text}。`, part)).toEqual(finding(says, actual, `第${part}部分`, text));
});

test('a plan stands within 24 characters of its year', () => {
  const of = (between: number) => judged(`2023年，${'甲'.repeat(between)}将加大。`, '五').findings;
  expect(of(18)).toHaveLength(1);
  expect(of(19)).toEqual([]);
});

test('other parts, and years that head no clause, are not looked at', () => {
  const silent = nothingToJudge('正文没有写明年份的叙述');
  for (const part of ['preamble', '三', '四', '六'])
    expect(judged('2022年，我局公开信息。', part)).toEqual(silent);
  expect(judged('按照2022年计划公开。')).toEqual(silent);
});

test('every year of a text is judged', () => {
  expect(judged('2023年，我局公开信息；2023年共公开80条。2023年，我局培训。')).toEqual(
    judgementOf([], 3),
  );
});

test('what stands before a year says nothing of it', () => {
  expect(judged('同比增加；2022年共公开80条。').findings).toHaveLength(1);
  expect(judged('同比增加；2022年共公开80条。').judged).toBe(1);
});

test('of a long sentence the year is quoted with what stands around it', () => {
  const { findings } = judged(`${'甲'.repeat(40)}；2022年共${'乙'.repeat(40)}`);
  expect(findings[0]?.quote).toBe(`…${'甲'.repeat(18)}；2022年共${'乙'.repeat(12)}…`);
});

test('without text or year nothing is judged', () => {
  expect(judged('2023年，我局公开信息。', '一', null)).toEqual(
    nothingToJudge('文中没有写明统计年度'),
  );
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(yearCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
