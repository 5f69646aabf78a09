import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleReport, exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';

const nothingRead = exampleTelling(
  { preamble: '', 一: '', 二: '', 三: '', 四: '', 五: '', 六: '' },
  {},
  {
    organ: '示例市演示区教育局',
    year: null,
    tables: { proactive: null, requests: null, remedies: null },
  },
);

const reasonsOf = (report: Parameters<typeof checkReport>[0]) =>
  Object.fromEntries(checkReport(report).notAssessable.map(({ rule, why }) => [rule, why]));

describe('of a report from which nothing was read', () => {
  test.each<[string, RuleId[]]>([
    ['没有读出表三，或看不出是哪一种格式', ['T3-ROW', 'T3-COL', 'T3-BAL']],
    ['没有读出表四', ['T4-SUM']],
    ['没有读出任何数字', ['INT']],
    ['没有读出表二', ['FEE-UNIT', 'FEE-DEC', 'PROC-UNIT', 'T2-MADE', 'T2-RULE']],
    ['没有读出表二、表三', ['FORMAT']],
    [
      '没有读出正文',
      ['N-NEW', 'N-CARRY', 'N-DONE', 'N-KIND', 'N-ZERO', 'N-RV', 'T2-NAR', 'N-SUM', 'N-CH'],
    ],
    [
      '没有读出正文',
      ['N-PCT', 'N-GROWTH', 'N-CLAIM', 'N-REPEAT', 'N-YEAR', 'S6-LAPSE', 'DOCNO', 'OTHER-PLACE'],
    ],
    ['没有读出正文', ['LIST-NUM', 'DOUBLED', 'EMPTY-NUM']],
    ['没有读出统计期限', ['PERIOD']],
    ['没有给出同一机关上一年度的报告', ['XY-CARRY', 'XY-STOCK', 'XY-PEND', 'RVFIRST', 'DUP']],
    ['前言没有写明分几个部分', ['LIST-6']],
    ['没有读出第一部分的文字', ['LENGTH']],
    ['没有给出公布日期', ['DATE']],
  ])('it is said: %s', (why, rules) => {
    const reasons = reasonsOf(nothingRead);
    for (const rule of rules) expect([rule, reasons[rule]]).toEqual([rule, why]);
  });

  test('nothing but the outline and the words is passed', () => {
    const { passed, findings } = checkReport(nothingRead);
    expect(passed).toEqual(['SEC-TITLE', 'WORDING']);
    expect(findings.map(({ rule }) => rule)).toEqual(['S5-EMPTY', 'S6-FEE']);
  });
});

describe('of a whole report it is said', () => {
  test.each<[string, RuleId[]]>([
    [
      '正文没有写明可以与表格核对的件数',
      ['N-NEW', 'N-CARRY', 'N-DONE', 'N-KIND', 'N-RV', 'T2-NAR'],
    ],
    ['正文没有“未收到”“未发生”的说法', ['N-ZERO']],
    ['正文没有可以相加的分项', ['N-SUM']],
    ['正文没有分渠道的件数', ['N-CH']],
    ['正文没有件数之后的占比', ['N-PCT']],
    ['正文没有可以核对的增减幅度', ['N-GROWTH']],
    ['正文没有“均维持”“全部办结”一类可以核对的说法', ['N-CLAIM']],
    ['正文没有同一件数的两种说法', ['N-REPEAT']],
    ['正文没有写明年份的叙述', ['N-YEAR']],
    ['正文没有引用文号', ['DOCNO']],
    ['正文没有引用省级文件，也没有给出外地名称', ['OTHER-PLACE']],
  ])('%s', (why, rules) => {
    const reasons = reasonsOf(exampleReport());
    for (const rule of rules) expect([rule, reasons[rule]]).toEqual([rule, why]);
  });

  test('of no other rule', () => {
    expect(Object.keys(reasonsOf(exampleReport()))).toEqual(
      (
        'N-NEW N-CARRY N-DONE N-KIND N-ZERO N-RV T2-NAR N-SUM N-CH N-PCT N-GROWTH N-CLAIM N-REPEAT ' +
        'N-YEAR XY-CARRY XY-STOCK XY-PEND DUP LIST-6 DATE DOCNO OTHER-PLACE'
      ).split(' '),
    );
  });

  test('that every sum of a rule was used to regain a figure', () => {
    const regained = Object.fromEntries(
      ['reconsideration', 'direct-suit', 'suit-after-reconsideration'].map((block) => [
        `remedies.${block}.total`,
        { state: 'recovered', value: 0 } as CellChange,
      ]),
    );
    const { notAssessable, partly } = checkReport(exampleReport(regained));
    expect(notAssessable.find(({ rule }) => rule === 'T4-SUM')?.why).toMatch(
      /^数字由这一算式推回，不能再用来验证：行政复议；/,
    );
    expect(partly).toEqual([]);
  });

  test('which cell is blank', () => {
    const blank = { state: 'blank', value: null, raw: '' } as const;
    const without = (...keys: string[]) =>
      reasonsOf(exampleReport(Object.fromEntries(keys.map((key) => [key, blank as CellChange]))));
    expect(without('proactive.fees.amount')).toMatchObject({
      'FEE-UNIT': '收费金额一格没有数字',
      'FEE-DEC': '收费金额一格没有数字',
    });
    expect(without('requests.other-not-paid.total')).toMatchObject({
      'S6-LAPSE': '表三逾期不缴费一行没有数字',
      'T3-ROW':
        '（六）其他处理·2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请：总计为空白',
    });
  });

  test('which cell is not there', () => {
    const reasons = reasonsOf(
      exampleReport({ 'proactive.fees.amount': null, 'requests.other-not-paid.total': null }),
    );
    expect(reasons).toMatchObject({
      'FEE-UNIT': '收费金额一格没有数字',
      'FEE-DEC': '收费金额一格没有数字',
      'S6-LAPSE': '表三逾期不缴费一行没有数字',
    });
  });
});
