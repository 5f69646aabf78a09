import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';
import { outcomeOf } from './outcome-of.ts';

type Case = readonly [name: string, text: string, outcome: string];
type Cells = Readonly<Record<string, CellChange>>;

const BUREAU = { organ: '示例市演示区教育局' };
const told = (text: string, cells: Cells = {}) => exampleTelling({ 一: text }, cells, BUREAU);

/** Twelve came in, one was carried in, eleven were settled, two stay. */
const REQUESTS: Cells = {
  'requests.new.natural': 10,
  'requests.new.business': 2,
  'requests.new.total': 12,
  'requests.carried-in.natural': 1,
  'requests.carried-in.total': 1,
  'requests.granted.total': 4,
  'requests.partial.total': 2,
  'requests.deny-process.total': 2,
  'requests.deny-third-party.total': 1,
  'requests.unable-not-held.total': 2,
  'requests.total.total': 11,
  'requests.carried-out.total': 2,
};

describe.each<[RuleId, Cells, readonly Case[]]>([
  [
    'N-NEW',
    REQUESTS,
    [
      ['the figure of the table', '全年收到政府信息公开申请12件。', 'passed'],
      ['carried in and counted too', '2023年，共受理依申请公开13件。', 'passed'],
      ['written in ideographs', '我局收到申请十二件。', 'passed'],
      ['before the word for request', '本年度共收到12件申请。', 'passed'],
      ['another figure', '全年收到政府信息公开申请21件。', 'fail'],
      ['the settled ones instead', '全年收到政府信息公开申请11件。', 'uncertain'],
      ['of the whole area', '全区共收到政府信息公开申请21件。', 'uncertain'],
      [
        'said of the area a sentence before',
        '全区工作有序。收到政府信息公开申请21件。',
        'uncertain',
      ],
      ['with words that may narrow it', '收到企业和群众提出的复杂申请21件。', 'uncertain'],
      ['by one channel only', '通过网上渠道收到申请21件。', 'not assessable'],
      ['of last year', '去年收到申请21件。', 'not assessable'],
      ['about', '收到申请近20件。', 'not assessable'],
      ['in two kinds', '收到公民申请3件，收到企业申请9件。', 'uncertain'],
      ['of another year', '2022年，我局收到申请30件。', 'not assessable'],
      ['after another year', '2022年收到申请30件，2023年收到申请12件。', 'passed'],
      ['of reviews', '收到行政复议申请3件。', 'not assessable'],
      ['under the heading of requests', '（二）依申请公开\n全年受理12件。', 'passed'],
      ['under that heading, another', '（二）依申请公开\n全年受理21件。', 'uncertain'],
      ['under another heading', '（三）信访\n全年受理21件。', 'not assessable'],
      ['none told', '申请均已答复。', 'not assessable'],
    ],
  ],
  [
    'N-CARRY',
    REQUESTS,
    [
      ['both', '上年结转1件，2件结转下年度办理。', 'passed'],
      ['in brackets', '答复11件（含上年度结转申请1件，另有2件顺延到下年度答复）。', 'passed'],
      ['another', '上年度结转3件。', 'fail'],
      ['dealt with', '办理上年结转3件。', 'fail'],
      ['another, in a list', '收到申请13件，其中上年度结转3件。', 'uncertain'],
      ['another to come', '结转下一年度继续办理5件。', 'fail'],
    ],
  ],
  [
    'N-DONE',
    REQUESTS,
    [
      ['the total of results', '办结11件。', 'passed'],
      ['all that were new', '答复12件。', 'passed'],
      ['another', '办结9件。', 'uncertain'],
      ['proposals are no requests', '答复建议9件。', 'uncertain'],
      [
        'under a heading of proposals none is a request',
        '（六）建议提案办理情况\n全年办结9件，答复建议9件。',
        'not assessable',
      ],
    ],
  ],
  [
    'N-KIND',
    REQUESTS,
    [
      ['rows and groups', '其中予以公开4件、部分公开2件、不予公开3件、无法提供2件。', 'passed'],
      ['their unit forgotten before a share', '其中部分公开2，占18.18%；不予公开3。', 'passed'],
      ['their unit forgotten, another', '其中部分公开7，占63.64%。', 'uncertain'],
      ['a year behind the word', '予以公开2023年的目录。', 'not assessable'],
      ['one row for the group', '不予公开2件。', 'uncertain'],
      ['two rows together', '予以公开及部分公开6件。', 'passed'],
      ['two rows together, one only', '予以公开及部分公开4件。', 'uncertain'],
      ['applicants', '涉及自然人10件、商业企业2件。', 'passed'],
      ['applicants with those carried in', '自然人申请11件。', 'passed'],
      ['applicants otherwise', '自然人申请9件。', 'uncertain'],
    ],
  ],
  [
    'N-ZERO',
    { ...REQUESTS, 'remedies.reconsideration.total': 1, 'remedies.reconsideration.upheld': 1 },
    [
      ['requests came', '2023年度，未收到政府信息公开申请。', 'fail'],
      ['none of that channel', '我局信函渠道未收到申请。', 'uncertain'],
      ['a review happened', '没有发生因政府信息公开引发的行政复议。', 'fail'],
      ['no suit happened', '未发生行政诉讼案件。', 'passed'],
      ['both at once', '无行政复议、行政诉讼案件。', 'fail'],
      ['no suit lost is another claim', '未发生行政诉讼败诉的情况。', 'not assessable'],
      ['of another year', '2022年未收到政府信息公开申请。', 'not assessable'],
      ['of the whole area', '全区未收到政府信息公开申请。', 'uncertain'],
    ],
  ],
  [
    'N-RV',
    {
      'remedies.reconsideration.total': 3,
      'remedies.direct-suit.total': 1,
      'remedies.suit-after-reconsideration.total': 2,
    },
    [
      ['both', '政府信息公开行政复议3件，行政诉讼3件。', 'passed'],
      ['another', '因政府信息公开被提起行政复议5件。', 'fail'],
      ['some of them by result', '政府信息公开行政复议维持2件。', 'not assessable'],
      ['suits of one kind', '政府信息公开行政诉讼2件。', 'uncertain'],
      ['filed for record', '备案政府信息公开领域行政复议案件5件，行政诉讼案件9件。', 'uncertain'],
      ['all reviews of a justice bureau', '共有行政复议案件50件。', 'uncertain'],
      ['of the whole area', '全区政府信息公开行政复议5件。', 'uncertain'],
    ],
  ],
  [
    'T2-NAR',
    {
      'proactive.normative-documents.made': 4,
      'proactive.normative-documents.repealed': 2,
      'proactive.normative-documents.in-force': 31,
    },
    [
      ['made', '制定行政规范性文件4件。', 'passed'],
      ['in force', '集中公开现行有效行政规范性文件31件。', 'passed'],
      ['made, another', '制定行政规范性文件6件。', 'uncertain'],
      ['in force, another', '现行有效规范性文件30件。', 'uncertain'],
      ['repealed, another', '废止规范性文件3件。', 'uncertain'],
      ['in a list, another', '审查文件6件、规范性文件9件。', 'not assessable'],
    ],
  ],
])('%s', (rule, cells, cases) => {
  test.each(cases)('%s: %s', (_name, text, outcome) =>
    expect(outcomeOf(told(text, cells), rule)).toBe(outcome),
  );
});

describe('whose figure it is', () => {
  const cells = { ...REQUESTS, 'requests.new.total': 12 };
  test.each([
    ['a government tells of its area', '示例市演示区人民政府', '全区收到申请21件。', 'fail'],
    ['a government tells of itself', '示例市演示区人民政府', '区政府收到申请21件。', 'uncertain'],
    ['a government does not say', '示例市演示区人民政府', '收到申请21件。', 'uncertain'],
    ['an office tells of the district', '示例市演示区教育局', '全区收到申请21件。', 'uncertain'],
    ['a township tells of itself', '示例市演示区示例镇人民政府', '全镇收到申请21件。', 'fail'],
    ['nobody knows whose report it is', null, '收到申请21件。', 'uncertain'],
  ])('%s', (_name, organ, text, outcome) =>
    expect(outcomeOf(exampleTelling({ 一: text }, cells, { organ }), 'N-NEW')).toBe(outcome),
  );

  test('a regained figure only raises a doubt', () => {
    const regained = { value: 12, state: 'recovered' } as const;
    const report = told('收到申请21件。', { ...cells, 'requests.new.total': regained });
    expect(outcomeOf(report, 'N-NEW')).toBe('uncertain');
  });

  test('a finding names both figures, the place and the words', () => {
    const report = told('（二）依申请公开\n收到申请21件。', cells);
    expect(checkReport(report).findings.find(({ rule }) => rule === 'N-NEW')).toEqual({
      rule: 'N-NEW',
      verdict: 'fail',
      cells: ['requests.new.total'],
      expected: 12,
      actual: 21,
      says: '正文说收到申请 21 件，表三本年新收总计为 12',
      where: '第一部分（二）',
      quote: '收到申请21件',
    });
  });
});

describe('N-CLAIM', () => {
  const remedies = {
    'remedies.reconsideration.upheld': 3,
    'remedies.reconsideration.total': 3,
  };
  test.each<[string, string, Cells, string]>([
    ['all upheld', '行政复议3件，均维持。', remedies, 'passed'],
    [
      'all upheld, one open',
      '行政复议3件，均获维持。',
      { ...remedies, 'remedies.reconsideration.pending': 1 },
      'uncertain',
    ],
    [
      'all upheld, one corrected',
      '行政复议3件，均维持。',
      { ...remedies, 'remedies.reconsideration.corrected': 1 },
      'fail',
    ],
    [
      'reviews upheld, a suit corrected',
      '行政复议3件，均维持；行政诉讼1件。',
      { ...remedies, 'remedies.direct-suit.corrected': 1 },
      'passed',
    ],
    [
      'the others upheld',
      '行政复议4件，纠正1件，其余均维持。',
      { ...remedies, 'remedies.reconsideration.corrected': 1 },
      'not assessable',
    ],
    [
      'all upheld in another year',
      '2022年行政复议均维持。',
      { 'remedies.reconsideration.corrected': 1 },
      'not assessable',
    ],
    ['some came by one channel', '通过网上渠道收到申请3件，办结11件。', REQUESTS, 'not assessable'],
    [
      'all closed, one open',
      '行政诉讼1件，均已结案。',
      { 'remedies.direct-suit.pending': 1 },
      'uncertain',
    ],
    [
      'no suit lost, one corrected',
      '未发生行政诉讼败诉的情况。',
      { 'remedies.direct-suit.corrected': 1 },
      'uncertain',
    ],
    ['no suit lost', '未发生行政诉讼败诉的情况。', {}, 'passed'],
    ['all settled, two carried out', '申请全部办结。', REQUESTS, 'uncertain'],
    ['all in time says nothing of that', '申请均按时办结。', REQUESTS, 'not assessable'],
    ['more settled than came', '受理申请12件，办结17件。', REQUESTS, 'fail'],
    ['those carried in were settled too', '受理申请12件，办结13件。', REQUESTS, 'passed'],
    ['of the whole area', '全区受理申请12件，办结17件。', REQUESTS, 'uncertain'],
  ])('%s', (_name, text, cells, outcome) =>
    expect(outcomeOf(told(text, cells), 'N-CLAIM')).toBe(outcome),
  );
});
