import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleReport, exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';
import { outcomeOf } from './outcome-of.ts';

type Cells = Readonly<Record<string, CellChange>>;
const of2019 = { proactive: '2019', requests: '2019', remedies: '2019/2021' } as const;

const before = (cells: Cells, isSameOrgan = true) => ({
  previous: { name: '2022.txt', report: exampleReport(cells, { year: 2022 }), isSameOrgan },
});

test.each<[string, RuleId, Cells, Cells, string]>([
  [
    'what went out comes in',
    'XY-CARRY',
    { 'requests.carried-out.natural': 3 },
    { 'requests.carried-in.natural': 3 },
    'passed',
  ],
  ['what went out is lost', 'XY-CARRY', { 'requests.carried-out.natural': 3 }, {}, 'fail'],
  [
    'a regained figure only raises a doubt',
    'XY-CARRY',
    { 'requests.carried-out.natural': { value: 3, state: 'recovered' } },
    {},
    'uncertain',
  ],
  [
    'last year is blank',
    'XY-CARRY',
    { 'requests.carried-out.natural': { value: null, state: 'blank' } },
    {},
    'not assessable',
  ],
  [
    'the stock adds up',
    'XY-STOCK',
    { 'proactive.normative-documents.in-force': 10 },
    {
      'proactive.normative-documents.made': 3,
      'proactive.normative-documents.repealed': 1,
      'proactive.normative-documents.in-force': 12,
    },
    'passed',
  ],
  [
    'the stock does not',
    'XY-STOCK',
    { 'proactive.normative-documents.in-force': 10 },
    { 'proactive.normative-documents.in-force': 9 },
    'uncertain',
  ],
  [
    'more open than are counted now',
    'XY-PEND',
    { 'remedies.reconsideration.pending': 3 },
    { 'remedies.reconsideration.total': 2 },
    'note',
  ],
  [
    'those open are counted',
    'XY-PEND',
    { 'remedies.reconsideration.pending': 3 },
    { 'remedies.reconsideration.total': 3 },
    'passed',
  ],
])('%s', (_name, rule, last, now, outcome) =>
  expect(outcomeOf(exampleReport(now), rule, before(last))).toBe(outcome),
);

test('names that only may be one organ’s make no contradiction', () => {
  const last = before({ 'requests.carried-out.natural': 3 }, false);
  expect(outcomeOf(exampleReport(), 'XY-CARRY', last)).toBe('uncertain');
});

test('without last year’s report nothing across years is judged', () => {
  const { notAssessable } = checkReport(exampleReport());
  for (const rule of ['XY-CARRY', 'XY-STOCK', 'XY-PEND', 'DUP'])
    expect(notAssessable).toContainEqual({ rule, why: '没有给出同一机关上一年度的报告' });
});

test('a finding across years names the other report', () => {
  const { findings } = checkReport(exampleReport(), before({ 'requests.carried-out.natural': 3 }));
  expect(findings[0]).toMatchObject({
    rule: 'XY-CARRY',
    expected: 3,
    actual: 0,
    against: '2022.txt',
    says: '表三“自然人”一列：上年结转为 0，上一年度报告的结转下年度为 3，两者不符',
  });
});

describe('from the form of 2019 to that of 2021', () => {
  const previous = {
    name: '2020.txt',
    isSameOrgan: true,
    report: exampleReport({ 'requests.carried-out.total': 2 }, { year: 2020, tables: of2019 }),
  };
  test('requests are carried over', () =>
    expect(outcomeOf(exampleReport({}, { year: 2021 }), 'XY-CARRY', { previous })).toBe('fail'));
  test('documents disclosed are no stock of documents in force', () =>
    expect(outcomeOf(exampleReport({}, { year: 2021 }), 'XY-STOCK', { previous })).toBe(
      'not assessable',
    ));
});

test.each([
  ['more suits without review', 2024, 1, 2, 'note'],
  ['as many', 2024, 2, 2, 'passed'],
  ['before refusals went to review first', 2023, 1, 2, 'not assessable'],
])('RVFIRST: %s', (_name, year, last, now, outcome) => {
  const suits = (value: number) => ({
    'remedies.direct-suit.total': value,
    'remedies.direct-suit.other': value,
  });
  expect(outcomeOf(exampleReport(suits(now), { year }), 'RVFIRST', before(suits(last)))).toBe(
    outcome,
  );
});

test.each<[RuleId, string, number]>([
  ['LENGTH', '字'.repeat(1001), 1001],
  ['RVFIRST', '更新了目录。', 2],
  ['DUP', '我们把公开工作做得很扎实很到位也很清楚', 1],
])('%s passes a limit, and expects no figure in its place', (rule, opening, actual) => {
  const suits = (value: number) => ({
    'remedies.direct-suit.total': value,
    'remedies.direct-suit.other': value,
  });
  const [own, last] = [2, 1].map((value) => exampleTelling({ 一: opening, 五: '' }, suits(value)));
  if (!own || !last) throw new Error('two reports');
  const previous = { name: '2023.txt', isSameOrgan: true, report: { ...last, year: 2023 } };
  const { findings } = checkReport({ ...own, year: 2024 }, { previous });
  const found = findings.find((finding) => finding.rule === rule);
  expect([found?.actual, found?.expected]).toEqual([actual, undefined]);
});

describe('DUP', () => {
  const text = (count: number, word: string) =>
    Array.from(
      { length: 10 },
      (_, at) => `第${at}件事由${at < count ? '老办法' : word}来做到位并且写得很清楚`,
    ).join('。');
  const last = {
    previous: {
      name: '2022.txt',
      isSameOrgan: true,
      report: exampleTelling({ 一: text(10, ''), 五: '' }),
    },
  };
  test.each([
    ['all copied', text(10, ''), 'uncertain'],
    ['half copied', text(5, '新路子'), 'uncertain'],
    ['nothing copied', '今年的写法与往年完全不一样，内容都是新写的，没有一句照抄', 'passed'],
  ])('%s', (_name, own, outcome) =>
    expect(outcomeOf(exampleTelling({ 一: own, 五: '' }), 'DUP', last)).toBe(outcome),
  );

  test('a year changed in a copied sentence makes it no other sentence', () => {
    const [own, earlier] = [2023, 2022].map((year) =>
      exampleTelling({ 一: `${year}年我们把公开工作做得很扎实很到位`, 五: '' }),
    );
    if (!own || !earlier) throw new Error('two reports');
    const previous = { name: '2022.txt', isSameOrgan: true, report: earlier };
    expect(outcomeOf(own, 'DUP', { previous })).toBe('uncertain');
  });
});
