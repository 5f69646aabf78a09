import { describe, expect, test } from 'vitest';
import type { AnnualReport, Cell } from './annual-report.ts';
import { checkReport } from './check-report.ts';
import { type CellChange, exampleReport } from './example-report.ts';
import { REPORT_RULES, type RuleId } from './report-rules.ts';

const BLANK: Partial<Cell> = { state: 'blank', value: null, raw: '' };

function outcomeOf(report: AnnualReport, rule: string): string {
  const { findings, passed } = checkReport(report);
  const finding = findings.find((found) => found.rule === rule);
  if (finding) return finding.verdict;
  return passed.some((id) => id === rule) ? 'passed' : 'not assessable';
}

const OF_BOTH_FORMATS = [
  'T3-ROW',
  'T3-COL',
  'T3-BAL',
  'T4-SUM',
  'INT',
  'T2-RULE',
  'FORMAT',
  'PERIOD',
  'SEC-TITLE',
  'S5-EMPTY',
  'GOV-50-4',
  'LIST-NUM',
  'DOUBLED',
  'EMPTY-NUM',
  'WORDING',
] as const satisfies RuleId[];

const of2019 = { proactive: '2019', requests: '2019', remedies: '2019/2021' } as const;

describe('a report in order', () => {
  test.each([
    ['2021', {}, ['FEE-UNIT', 'FEE-DEC', 'T2-MADE', 'S6-FEE', 'S6-LAPSE', 'LENGTH']],
    ['2019', { tables: of2019 }, ['PROC-UNIT']],
  ] satisfies [string, Partial<AnnualReport>, RuleId[]][])(
    'has no finding in the format of %s, and only the rules that apply pass',
    (_format, differences, ofFormat) => {
      const { findings, passed, partly } = checkReport(exampleReport({}, differences));
      expect({ findings, partly }).toEqual({ findings: [], partly: [] });
      expect(new Set(passed)).toEqual(new Set([...ofFormat, ...OF_BOTH_FORMATS]));
    },
  );

  test('with nothing to read passes nothing, and says so rule by rule', () => {
    const nothing = {
      year: null,
      tables: { proactive: null, requests: null, remedies: null },
      organ: null,
      preamble: '',
      sections: [],
      refused: '不是政府信息公开工作年度报告',
    };
    const { findings, passed, notAssessable } = checkReport(exampleReport({}, nothing));
    expect({ findings, passed }).toEqual({ findings: [], passed: [] });
    expect(notAssessable.map(({ rule }) => rule)).toEqual(Object.keys(REPORT_RULES));
  });
});

test.each([
  ['half a request', { 'requests.new.natural': 0.5 }, 'INT', 'fail'],
  ['fewer documents than none', { 'proactive.rules.made': -1 }, 'INT', 'fail'],
  ['fees have decimals', { 'proactive.fees.amount': 167.38 }, 'INT', 'passed'],
  [
    'a figure that cannot be read',
    { 'proactive.rules.made': { ...BLANK, state: 'unreadable' } },
    'INT',
    'not assessable',
  ],
  ['a blank is no broken count', { 'proactive.rules.made': BLANK }, 'INT', 'passed'],
  ['fees of a million 万元', { 'proactive.fees.amount': 1_000_000 }, 'FEE-UNIT', 'passed'],
  ['fees above a million 万元', { 'proactive.fees.amount': 1_000_000.01 }, 'FEE-UNIT', 'uncertain'],
  [
    'fees in 元',
    { 'proactive.fees.amount': { value: 30, raw: '30元', unit: '元' } },
    'FEE-UNIT',
    'uncertain',
  ],
  ['no fees printed', { 'proactive.fees.amount': BLANK }, 'FEE-UNIT', 'not assessable'],
] satisfies [string, Record<string, CellChange>, string, string][])(
  '%s',
  (_name, changes, rule, expected) => {
    expect(outcomeOf(exampleReport(changes), rule)).toBe(expected);
  },
);

test.each([
  ['procurement without a unit', { 'proactive.procurement.amount': 889745 }, 'PROC-UNIT', 'note'],
  [
    'procurement in 元',
    { 'proactive.procurement.amount': { value: 889745, unit: '元' } },
    'PROC-UNIT',
    'passed',
  ],
  ['no procurement needs no unit', {}, 'PROC-UNIT', 'passed'],
  [
    'procurement left blank',
    { 'proactive.procurement.amount': BLANK },
    'PROC-UNIT',
    'not assessable',
  ],
  ['a change may be negative', { 'proactive.licences.change': -417 }, 'INT', 'passed'],
  ['a change is whole all the same', { 'proactive.licences.change': -0.5 }, 'INT', 'fail'],
] satisfies [string, Record<string, CellChange>, string, string][])(
  'in the format of 2019: %s',
  (_name, changes, rule, expected) => {
    expect(outcomeOf(exampleReport(changes, { tables: of2019 }), rule)).toBe(expected);
  },
);

test.each([
  [
    'one line （六） in a report of 2023',
    { tables: { ...of2019, proactive: '2021' } },
    'FORMAT',
    'note',
  ],
  ['the old form in a report of 2021', { year: 2021, tables: of2019 }, 'FORMAT', 'note'],
  ['the old form in its last year', { year: 2020, tables: of2019 }, 'FORMAT', 'passed'],
  ['no year, so no form is due', { year: null }, 'FORMAT', 'not assessable'],
  ['a year before the first national form', { year: 2018 }, 'FORMAT', 'not assessable'],
  [
    'a part that is not there',
    { sections: [{ no: '一', title: '总体情况', text: '' }] },
    'SEC-TITLE',
    'note',
  ],
] satisfies [string, Partial<AnnualReport>, string, string][])(
  '%s',
  (_name, rest, rule, expected) => {
    expect(outcomeOf(exampleReport({}, rest), rule)).toBe(expected);
  },
);

test('a part whose title is swallowed by its text is told apart from a missing part', () => {
  const sections = exampleReport().sections.map((section) =>
    section.no === '六' ? { ...section, title: '' } : section,
  );
  const { findings } = checkReport(exampleReport({}, { sections }));
  expect(findings.map(({ says }) => says)).toEqual([
    '第六部分没有标题“其他需要报告的事项”，正文直接写在序号之后',
  ]);
});

test('a finding names both figures, the line and the place', () => {
  const changes = {
    'remedies.reconsideration.upheld': 10,
    'remedies.reconsideration.corrected': 1,
  };
  expect(checkReport(exampleReport(changes)).findings).toEqual([
    {
      rule: 'T4-SUM',
      verdict: 'fail',
      cells: ['remedies.reconsideration.total'],
      expected: 11,
      actual: 0,
      says: '表四“行政复议”：四种结果之和为 11，总计为 0，两者不符',
      where: 'remedies.reconsideration.total',
    },
  ]);
});

test('an imbalance stands at all four cells of its column', () => {
  const [finding] = checkReport(exampleReport({ 'requests.carried-out.other': 2 })).findings.filter(
    ({ rule }) => rule === 'T3-BAL',
  );
  expect(finding).toMatchObject({
    cells: [
      'requests.new.other',
      'requests.carried-in.other',
      'requests.total.other',
      'requests.carried-out.other',
    ],
    says: '表三“法人或其他组织·其他”一列：第一项加第二项为 0，第三项加第四项为 2，两者不符',
  });
});

test.each([
  ['one place', ['deny-process'], '（三）不予公开·6.属于四类过程性信息：总计为空白'],
  [
    'many places are counted',
    ['granted', 'skip-duplicate', 'skip-petition', 'other-else'],
    '（一）予以公开：总计为空白；（五）不予处理·1.信访举报投诉类申请：总计为空白；（五）不予处理·2.重复申请：总计为空白；等共 4 处',
  ],
])('what could not be judged is named: %s', (_name, rows, why) => {
  const changes = Object.fromEntries(rows.map((row) => [`requests.${row}.total`, BLANK]));
  const { notAssessable } = checkReport(exampleReport(changes));
  expect(notAssessable).toContainEqual({ rule: 'T3-ROW', why });
});

test('a rule of the text does not pass where the text is too long to be read to its end', () => {
  const report = exampleReport();
  const [first, ...others] = report.sections;
  if (!first) throw new Error('the example has no text');
  const long = { ...first, text: `${first.text}${'\n办理工作平稳有序。'.repeat(7_000)}` };
  const { passed, notAssessable } = checkReport({ ...report, sections: [long, ...others] });
  expect(checkReport(report).passed).toContain('DOUBLED');
  expect(passed).not.toContain('DOUBLED');
  expect(notAssessable).toContainEqual({ rule: 'DOUBLED', why: '正文过长，只核对了前面的部分' });
  expect(passed).toContain('T3-ROW');
});
