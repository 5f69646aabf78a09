import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { describe, expect, test } from 'vitest';
import { type CellChange, exampleReport, exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';
import { outcomeOf } from './outcome-of.ts';

type Case = readonly [name: string, text: string, outcome: string];

describe.each<[RuleId, '一' | '五' | '六' | 'preamble', readonly Case[]]>([
  [
    'LIST-6',
    'preamble',
    [
      ['six announced', '本报告分为六个部分。', 'passed'],
      ['five announced', '本报告共五部分。', 'uncertain'],
      [
        'six announced, five listed',
        '包括总体情况、主动公开、依申请公开、存在问题、其他事项六部分。',
        'uncertain',
      ],
      ['none announced', '现公布报告。', 'not assessable'],
    ],
  ],
  [
    'LENGTH',
    '一',
    [
      ['a thousand characters', '字'.repeat(1000), 'passed'],
      ['one more', '字'.repeat(1001), 'uncertain'],
      ['no text', '', 'not assessable'],
    ],
  ],
  [
    'S5-EMPTY',
    '五',
    [
      ['problem and improvement', '内容不够全面，下一步逐项补齐。', 'passed'],
      ['nothing', '无。', 'uncertain'],
      ['no improvement', '内容不够全面。', 'uncertain'],
    ],
  ],
  [
    'S6-FEE',
    '六',
    [
      ['none collected', '没有收取信息处理费。', 'passed'],
      ['not mentioned', '无其他事项。', 'uncertain'],
    ],
  ],
  [
    'GOV-50-4',
    '一',
    [
      ['appraisal', '把公开纳入绩效考核。', 'passed'],
      ['none of the three', '更新了目录。', 'uncertain'],
    ],
  ],
  [
    'DOCNO',
    '一',
    [
      ['well formed', '按照示政办发〔2021〕30号落实。', 'passed'],
      ['the wrong brackets', '按照示政办发【2021】30号落实。', 'uncertain'],
      ['no number', '按照示政办发〔2020〕落实。', 'uncertain'],
      ['no organ', '按照文件（〔2021〕3号）落实。', 'uncertain'],
      ['第 is not written', '按照示政办发〔2021〕第3号落实。', 'uncertain'],
      ['the format’s own number', '按照国办公开办函〔2021〕30号编制。', 'passed'],
      ['the format’s own number, misquoted', '按照国办发〔2021〕30号编制。', 'uncertain'],
      ['none cited', '更新了目录。', 'not assessable'],
    ],
  ],
  [
    'OTHER-PLACE',
    '一',
    [
      ['norms of one province', '按照《浙江省公开办法》《浙江省数据条例》落实。', 'passed'],
      [
        'a norm of another province',
        '浙江省高度重视。浙江省部署。转发《江苏省公开办法》。',
        'uncertain',
      ],
      ['a visit is no fault', '按照《浙江省公开办法》落实，赴江苏省学习。', 'passed'],
      ['no norm of a province', '更新了目录。', 'not assessable'],
    ],
  ],
  [
    'LIST-NUM',
    '一',
    [
      ['in order', '一是公开。二是解读。三是回应。', 'passed'],
      ['one left out', '一是公开。三是回应。', 'note'],
      ['one twice', '一是公开。二是解读。二是回应。', 'note'],
      ['in digits', '1.公开目录；2.公开指南；3.公开年报。', 'passed'],
      ['in digits, one left out', '1.公开目录；2.公开指南。4.公开年报。', 'note'],
      ['in digits, two lists', '1.公开；2.解读。（一）回应\n1.回应；2.咨询。', 'passed'],
      ['figures are no numbers of items', '公开1.5万条；3.2万条。一是公开。', 'passed'],
      ['two lists', '一是公开；二是解读。一是培训；二是考核。', 'passed'],
      ['headings in order', '（一）公开\n公开。\n（二）解读\n解读。', 'passed'],
      ['headings begin at two', '（二）公开\n公开。\n（三）解读\n解读。', 'note'],
      ['a heading left out', '（一）公开\n公开。\n（三）解读\n解读。', 'note'],
    ],
  ],
  [
    'DOUBLED',
    '一',
    [
      ['a word', '规范审核审核发布机制。', 'note'],
      ['a year', '2023年年度报告。', 'note'],
      ['a particle', '打造统一的的网站。', 'note'],
      ['a phrase', '参加新闻发布会参加新闻发布会。', 'note'],
      ['a mark', '《《办法》。', 'note'],
      ['meant so', '一项一项落实，为了了解需求，逐项逐项核对。', 'passed'],
      ['a figure', '公开1212条。', 'passed'],
      ['a heading and its text', '（一）主动公开\n主动公开信息。', 'passed'],
    ],
  ],
  [
    'EMPTY-NUM',
    '一',
    [
      ['no number', '公开资质条、施工许可证76条。', 'note'],
      ['numbers', '公开资质3条、施工许可证76条，余者1000余条。', 'passed'],
      ['words that end so', '公开文件、案件、头条76条。', 'passed'],
    ],
  ],
  [
    'WORDING',
    '一',
    [
      ['a known slip', '各单位水平残差不齐。', 'note'],
      ['the right word', '各单位水平参差不齐。', 'passed'],
    ],
  ],
])('%s', (rule, part, cases) => {
  test.each(cases)('%s', (_name, text, outcome) =>
    expect(outcomeOf(exampleTelling({ [part]: text }), rule)).toBe(outcome),
  );
});

test('a slip in a title is found', () => {
  const { sections } = exampleReport();
  const slipped = sections.map((section) =>
    section.no === '四' ? { ...section, title: '政府信息公开行政法复议情况' } : section,
  );
  expect(outcomeOf(exampleReport({}, { sections: slipped }), 'WORDING')).toBe('note');
});

test('names that the caller knows to be elsewhere are found in titles', () => {
  const report = exampleTelling({ 一: '在《别处日报》上公布。' });
  expect(outcomeOf(report, 'OTHER-PLACE', { otherPlaces: ['别处'] })).toBe('uncertain');
  expect(outcomeOf(report, 'OTHER-PLACE', { otherPlaces: ['他乡'] })).toBe('passed');
});

test('the fee is asked of reports from 2021 on', () => {
  const silent = exampleTelling({ 六: '无。' }, {}, { year: 2020 });
  expect(outcomeOf(silent, 'S6-FEE')).toBe('not assessable');
});

test('a department owes no word on appraisal', () => {
  const report = exampleTelling({ 一: '更新了目录。' }, {}, { organ: '示例市演示区教育局' });
  expect(outcomeOf(report, 'GOV-50-4')).toBe('not assessable');
});

test.each<[string, Readonly<Record<string, CellChange>>, string, RuleId, string]>([
  [
    'lapsed, and no notice issued',
    { 'requests.other-not-paid.total': 2 },
    '未发出收费通知。',
    'S6-LAPSE',
    'uncertain',
  ],
  [
    'lapsed, and nothing collected',
    { 'requests.other-not-paid.total': 2 },
    '未收取信息处理费。',
    'S6-LAPSE',
    'passed',
  ],
  ['none lapsed, no notice issued', {}, '未发出收费通知。', 'S6-LAPSE', 'passed'],
])('%s', (_name, cells, text, rule, outcome) =>
  expect(outcomeOf(exampleTelling({ 六: text }, cells), rule)).toBe(outcome),
);

test.each([
  ['a government in time', '示例市演示区人民政府', '2024-03-31', 'passed'],
  ['a government one day late', '示例市演示区人民政府', '2024-04-01', 'fail'],
  ['a department in time', '示例市演示区教育局', '2024-01-31', 'passed'],
  ['a department one day late', '示例市演示区教育局', '2024-02-01', 'fail'],
  [
    'a township, for which no day is named',
    '示例市演示区示例镇人民政府',
    '2024-02-01',
    'uncertain',
  ],
  ['an organ of unknown kind', '示例中心', '2024-02-01', 'not assessable'],
])('DATE: %s', (_name, organ, day, outcome) =>
  expect(outcomeOf(exampleReport({}, { organ, publishedOn: calendarDay(day) }), 'DATE')).toBe(
    outcome,
  ),
);

test('DATE: without a certain day of publication it is not assessable', () =>
  expect(outcomeOf(exampleReport(), 'DATE')).toBe('not assessable'));

test.each<[string, Readonly<Record<string, CellChange>>, string | null, RuleId, string]>([
  [
    'six decimals',
    { 'proactive.fees.amount': { value: 1, raw: '1.000001' } },
    null,
    'FEE-DEC',
    'passed',
  ],
  [
    'seven decimals',
    { 'proactive.fees.amount': { value: 1, raw: '1.0000001' } },
    null,
    'FEE-DEC',
    'uncertain',
  ],
  [
    'made and in force',
    { 'proactive.rules.made': 2, 'proactive.rules.in-force': 2 },
    null,
    'T2-MADE',
    'passed',
  ],
  [
    'made and repealed',
    { 'proactive.rules.made': 2, 'proactive.rules.repealed': 2 },
    null,
    'T2-MADE',
    'passed',
  ],
  [
    'made and gone',
    { 'proactive.rules.made': 2, 'proactive.rules.in-force': 1 },
    null,
    'T2-MADE',
    'uncertain',
  ],
  [
    'rules of a district',
    { 'proactive.rules.made': 2 },
    '示例市演示区人民政府',
    'T2-RULE',
    'uncertain',
  ],
  [
    'rules of a township',
    { 'proactive.rules.in-force': 2 },
    '示例镇人民政府',
    'T2-RULE',
    'uncertain',
  ],
  ['rules of a city', { 'proactive.rules.made': 2 }, '示例市人民政府', 'T2-RULE', 'passed'],
  [
    'rules of a city’s bureau',
    { 'proactive.rules.made': 2 },
    '示例市教育局',
    'T2-RULE',
    'uncertain',
  ],
  [
    'a city’s office counts the city’s',
    { 'proactive.rules.made': 2 },
    '示例市人民政府办公室',
    'T2-RULE',
    'passed',
  ],
  [
    'an organ of unknown kind',
    { 'proactive.rules.made': 2 },
    '示例中心',
    'T2-RULE',
    'not assessable',
  ],
])('%s', (_name, cells, organ, rule, outcome) =>
  expect(outcomeOf(exampleReport(cells, organ === null ? {} : { organ }), rule)).toBe(outcome),
);
