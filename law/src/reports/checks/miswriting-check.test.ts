import { expect, test } from 'vitest';
import { exampleReport, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { miswritingCheck } from './miswriting-check.ts';

const slip = (says: string, where: string, quote: string) =>
  ({ rule: 'WORDING', verdict: 'note', cells: [], says, where, quote }) as const;

test.each([
  ['残差不齐', '参差不齐'],
  ['渲染力', '感染力'],
  ['行政法复议', '行政复议'],
  ['仍在不足', '仍有不足'],
  ['政府政府信息', '政府信息'],
  ['信息信息公开', '信息公开'],
])('“%s” is told, and what was meant', (wrong, right) => {
  const says = (text: string) => miswritingCheck(materialOf(exampleTelling({ 一: text })));
  expect(says(`工作中${wrong}。`)).toEqual(
    judgementOf([slip(`“${wrong}”疑为“${right}”之误`, '第一部分', `工作中${wrong}`)], 1),
  );
  expect(says(`${wrong}。`).findings).toHaveLength(1);
  expect(says(`工作中${right}。`)).toEqual(judgementOf([], 1));
});

test('two slips of one sentence are both told', () => {
  const { findings } = miswritingCheck(
    materialOf(exampleTelling({ 五: '水平残差不齐，仍在不足。' })),
  );
  expect(findings.map(({ says }) => says)).toEqual([
    '“残差不齐”疑为“参差不齐”之误',
    '“仍在不足”疑为“仍有不足”之误',
  ]);
});

test('of a long sentence the slip is quoted with what stands around it', () => {
  const text = `${'甲'.repeat(40)}残差不齐${'乙'.repeat(40)}`;
  const [finding] = miswritingCheck(materialOf(exampleTelling({ 一: text }))).findings;
  expect(finding?.quote).toBe(`…${'甲'.repeat(18)}残差不齐${'乙'.repeat(12)}…`);
});

test('a slip in a title is told at the title', () => {
  const sections = [{ no: '四', title: '政府信息公开行政法复议情况', text: '' }];
  const report = exampleReport({}, { preamble: '', sections });
  expect(miswritingCheck(materialOf(report))).toEqual(
    judgementOf(
      [slip('“行政法复议”疑为“行政复议”之误', '第四部分标题', '政府信息公开行政法复议情况')],
      1,
    ),
  );
});

test('without any text nothing is judged; a preamble alone is text', () => {
  const of = (preamble: string) =>
    miswritingCheck(materialOf(exampleReport({}, { preamble, sections: [] })));
  expect(of('')).toEqual(nothingToJudge(NO_TEXT));
  expect(of('现公布报告。')).toEqual(judgementOf([], 1));
});
