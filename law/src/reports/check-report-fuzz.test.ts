import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport } from './check-report.ts';
import { exampleTelling } from './example-report.ts';
import { REPORT_RULES } from './report-rules.ts';

const FRAGMENTS = [
  ...'，。；、：（）《》\n',
  ...['收到', '申请', '办结', '结转', '下年度', '信息公开', '行政复议', '行政诉讼', '均维持'],
  ...['12件', '3', '1万余条', '二十三件', '33.3%', '占', '同比增长', '其中', '2022年', '去年'],
  ...['一是', '三是', '全市', '我局', '（二）', '网站', '发布信息', '规范性文件', '〔2021〕', '号'],
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('whatever the text, every rule is told about once and every finding says what and where', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (preamble, opening, closing) => {
      const report = exampleTelling({ preamble, 一: opening, 六: closing });
      const previous = { name: 'x', report: { ...report, year: 2022 }, isSameOrgan: true };
      const { findings, passed, notAssessable } = checkReport(report, { previous });
      for (const { says, where, verdict, rule } of findings) {
        expect(says).not.toBe('');
        expect(where).not.toBe('');
        expect(`${REPORT_RULES[rule].verdict} ${verdict}`).toMatch(MOST_GRAVE);
      }
      const found = findings.map(({ rule }) => rule);
      expect(passed.filter((rule) => found.includes(rule))).toEqual([]);
      expect(passed.filter((rule) => notAssessable.some((each) => each.rule === rule))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** A finding is never graver than its rule. */
const MOST_GRAVE = /^(?:fail .+|uncertain (?:uncertain|note)|note note)$/;

/** As long as a part is read: a check that looks at every pair of characters hardly comes to its end. */
const LONGEST_PART = 60_000;

test.each(
  [
    '共有',
    '其中1条、',
    '（',
    '申请',
    '1条占33%',
    '的',
    '1条规范性文件',
    '1条。',
    '甲（1条）',
    '甲\n',
  ].map((fragment) => [fragment]),
)('a part of nothing but %j is checked to its end by every rule', (fragment) => {
  const rulesToldOf = (text: string) => {
    const { findings, passed, notAssessable } = checkReport(exampleTelling({ 一: text }));
    expect(notAssessable.filter(({ why }) => why.includes('正文过长'))).toEqual([]);
    return new Set([...passed, ...[...findings, ...notAssessable].map(({ rule }) => rule)]);
  };
  const long = fragment.repeat(LONGEST_PART / fragment.length);
  expect(rulesToldOf(long)).toEqual(rulesToldOf('更新了目录。'));
});
