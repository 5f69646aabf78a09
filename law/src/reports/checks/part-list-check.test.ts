import { expect, test } from 'vitest';
import { exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { partListCheck } from './part-list-check.ts';

const judged = (preamble: string, parts = 6) =>
  partListCheck(
    materialOf(exampleReport({}, { preamble, sections: exampleReport().sections.slice(0, parts) })),
  );

const finding = (says: string, quote: string, rest = {}) =>
  judgementOf(
    [
      {
        rule: 'LIST-6',
        verdict: 'uncertain',
        cells: [],
        says,
        where: '正文之前',
        quote,
        ...rest,
      },
    ],
    1,
  );

test.each([
  ['本报告分为六个部分。', 6],
  ['本报告分六部分。', 6],
  ['本报告共6个部分。', 6],
  ['本报告由六大部分组成。', 6],
  ['内容包括六个方面。', 6],
  ['本报告共四部分。', 4],
  ['本报告共5部分。', 5],
])('“%s” and so many parts: in order', (preamble, parts) => {
  expect(judged(preamble, parts)).toEqual(judgementOf([], 1));
});

test.each([
  ['本报告共五部分', 5, 6],
  ['本报告共7部分', 7, 6],
  ['本报告共六部分', 6, 5],
])('“%s” with another number of parts is told', (preamble, expected, actual) => {
  expect(judged(`${preamble}。`, actual)).toEqual(
    finding(`前言说有 ${expected} 个部分，正文有 ${actual} 个，请核实`, preamble, {
      expected,
      actual,
    }),
  );
});

test('a part that stands twice is one part', () => {
  const { sections } = exampleReport();
  const twice = exampleReport(
    {},
    { preamble: '本报告共六部分。', sections: [...sections, ...sections] },
  );
  expect(partListCheck(materialOf(twice))).toEqual(judgementOf([], 1));
});

const NAMES = ['总体情况', '主动公开', '依申请公开', '复议诉讼', '存在问题', '其他事项'];
const OFFICIAL = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

test.each(NAMES.map((name, at) => [name, OFFICIAL[at]]))(
  'a list of the six that leaves out %s is told',
  (name, official) => {
    const listed = NAMES.filter((each) => each !== name).join('、');
    expect(judged(`包括${listed}六部分。`)).toEqual(
      finding(`前言说有 6 个部分，所列缺少“${official}”，请核实`, `包括${listed}六部分`),
    );
  },
);

test('four that are named are a list, three are none', () => {
  expect(judged('包括总体情况、主动公开、依申请公开、复议诉讼等六部分。').findings[0]?.says).toBe(
    '前言说有 6 个部分，所列缺少“存在的主要问题及改进情况”、“其他需要报告的事项”，请核实',
  );
  expect(judged('包括总体情况、主动公开、依申请公开等六部分。')).toEqual(judgementOf([], 1));
  expect(judged(`包括${NAMES.join('、')}六部分。`)).toEqual(judgementOf([], 1));
});

test('a list of fewer than six is none of the official parts', () => {
  expect(judged('包括总体情况、主动公开、依申请公开、复议诉讼五部分。', 5)).toEqual(
    judgementOf([], 1),
  );
});

test('of a long sentence the number is quoted with what stands around it', () => {
  const { findings } = judged(`${'甲'.repeat(40)}五个部分${'乙'.repeat(40)}。`);
  expect(findings[0]?.quote).toBe(`…${'甲'.repeat(18)}五个部分${'乙'.repeat(12)}…`);
});

test('without parts, or without a word on them in the preamble, nothing is judged', () => {
  expect(judged('本报告共六部分。', 0)).toEqual(nothingToJudge('没有读出任何部分'));
  expect(judged('现公布报告。')).toEqual(nothingToJudge('前言没有写明分几个部分'));
  const report = exampleReport({}, { sections: [{ no: '一', title: '', text: '分为五部分。' }] });
  expect(partListCheck(materialOf(report))).toEqual(nothingToJudge('前言没有写明分几个部分'));
});
