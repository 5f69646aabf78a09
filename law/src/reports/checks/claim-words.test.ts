import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';

type Cells = Readonly<Record<string, CellChange>>;
type Texts = Parameters<typeof exampleTelling>[0];

const report = (texts: Texts, cells: Cells = {}, year = 2023) =>
  exampleTelling(texts, cells, { organ: '示例市演示区教育局', year });

function outcomeOf(rule: RuleId, ...[read, known]: Parameters<typeof checkReport>) {
  const { findings, passed, notAssessable } = checkReport(read, known);
  const finding = findings.find((found) => found.rule === rule);
  if (finding) return finding.verdict;
  return passed.includes(rule)
    ? 'passed'
    : (notAssessable.find((left) => left.rule === rule)?.why ?? 'partly');
}

const CORRECTED: Cells = {
  'remedies.reconsideration.corrected': 1,
  'remedies.reconsideration.total': 1,
};
const NO_CLAIM = '正文没有“均维持”“全部办结”一类可以核对的说法';

describe('that all were upheld', () => {
  test.each<[string, Texts, Cells, string]>([
    ['in part four', { 四: '行政复议案件均维持。' }, CORRECTED, 'fail'],
    ['in part three', { 三: '行政复议案件均维持。' }, CORRECTED, 'fail'],
    ['in part five, which tells of plans', { 五: '行政复议案件均维持。' }, CORRECTED, NO_CLAIM],
    ['of another year', { 四: '2022年行政复议案件均维持。' }, CORRECTED, NO_CLAIM],
    ['of its own year', { 四: '2023年行政复议案件均维持。' }, CORRECTED, 'fail'],
    ['of suits, and a review was corrected', { 四: '行政诉讼案件均维持。' }, CORRECTED, 'passed'],
    ['of both', { 四: '行政复议、行政诉讼案件均维持。' }, CORRECTED, 'fail'],
    ['of suits, behind reviews', { 四: '行政复议2件；诉讼案件均维持。' }, CORRECTED, 'passed'],
    ['of the whole district', { 四: '全区行政复议案件均维持。' }, CORRECTED, 'uncertain'],
    [
      'where the figure was regained',
      { 四: '行政复议案件均维持。' },
      { ...CORRECTED, 'remedies.reconsideration.corrected': { value: 1, state: 'recovered' } },
      'uncertain',
    ],
    [
      'where the table has no such figure',
      { 四: '行政复议案件均维持。' },
      {
        'remedies.reconsideration.corrected': null,
        'remedies.reconsideration.pending': null,
        'remedies.reconsideration.other': null,
      },
      NO_CLAIM,
    ],
  ])('%s', (_name, texts, cells, outcome) => {
    expect(outcomeOf('N-CLAIM', report(texts, cells))).toBe(outcome);
  });
});

describe('more settled than came in', () => {
  test.each<[string, string, Cells, string]>([
    ['as many as came in', '收到申请12件，办结12件。', {}, 'passed'],
    ['settled before it is told what came in', '办结15件，收到申请12件。', {}, NO_CLAIM],
    ['about so many', '收到申请近12件，办结15件。', {}, NO_CLAIM],
    ['in two sentences', '收到申请12件。办结15件。', {}, NO_CLAIM],
    ['of the whole district', '全区收到申请12件，办结15件。', {}, 'uncertain'],
    [
      'as many as the table has',
      '收到申请12件，办结15件。',
      { 'requests.new.total': 15 },
      'uncertain',
    ],
    ['more than the table has', '收到申请12件，办结15件。', { 'requests.new.total': 14 }, 'fail'],
  ])('%s', (_name, text, cells, outcome) => {
    expect(outcomeOf('N-CLAIM', report({ 一: text }, cells))).toBe(outcome);
  });
});

describe('requests by channel', () => {
  const NONE = '正文没有分渠道的件数';
  test.each([
    ['money is no request', '收到申请12件，其中网上申请7件、信函申请5件、收费3元。', 'passed'],
    ['two channels are enough', '收到申请12件，其中网上申请7件、信函申请3件。', 'uncertain'],
    ['about so many', '收到申请近12件，其中网上申请7件、信函申请3件。', NONE],
    ['before the total', '网上7件、信函3件，收到申请12件。', NONE],
    ['of what was settled', '办结12件，其中网上申请7件、信函申请3件。', NONE],
  ])('%s', (_name, text, outcome) => {
    expect(outcomeOf('N-CH', report({ 一: text }))).toBe(outcome);
  });
});

describe('beside the report of the year before', () => {
  const beside = (texts: Texts, cells: Cells = {}) => ({
    previous: { name: '2022.txt', report: report(texts, cells, 2022), isSameOrgan: true },
  });
  const NATURAL = 'requests.carried-in.natural';

  test.each<[string, Cells, Cells, string]>([
    ['a figure regained here', { [NATURAL]: { value: 3, state: 'recovered' } }, {}, 'uncertain'],
    ['a figure missing here', { [NATURAL]: null }, {}, '“自然人”一列：两年的结转数不全'],
    [
      'a figure missing there',
      {},
      { 'requests.carried-out.natural': null },
      '“自然人”一列：两年的结转数不全',
    ],
  ])('what was carried over: %s', (_name, now, then, outcome) => {
    expect(outcomeOf('XY-CARRY', report({}, now), beside({}, then))).toBe(outcome);
  });

  test('where no column can be compared, that alone is said', () => {
    const none = Object.fromEntries(
      ['natural', 'business', 'research', 'public-welfare', 'legal-service', 'other', 'total'].map(
        (column) => [`requests.carried-in.${column}`, null],
      ),
    );
    expect(outcomeOf('XY-CARRY', report({}, none), beside({}))).toBe('两年的结转数不全');
  });

  test('a finding names the column, both figures and the other report', () => {
    const { findings } = checkReport(report({}), beside({}, { 'requests.carried-out.natural': 3 }));
    expect(findings.find(({ rule }) => rule === 'XY-CARRY')).toMatchObject({
      verdict: 'fail',
      cells: [NATURAL],
      expected: 3,
      actual: 0,
      says: '表三“自然人”一列：上年结转为 0，上一年度报告的结转下年度为 3，两者不符',
      against: '2022.txt',
    });
  });

  test('text that was copied is told with its share', () => {
    const text =
      '推进决策、执行、管理、服务、结果公开。完善制度，细化目录，明确责任，压实分工。'.repeat(3);
    const { findings } = checkReport(report({ 一: text }), beside({ 一: text }));
    expect(findings.find(({ rule }) => rule === 'DUP')).toMatchObject({
      verdict: 'uncertain',
      cells: [],
      actual: 1,
      says: '第一、第五部分与上一年度报告相同的文字，按句计占 100%，按词串计占 100%，达到设定的 50%',
    });
    const empty = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
    expect(outcomeOf('DUP', report({ 一: text }), beside(empty))).toBe('没有读出正文');
    expect(outcomeOf('DUP', report(empty), beside({ 一: text }))).toBe('没有读出正文');
  });
});
