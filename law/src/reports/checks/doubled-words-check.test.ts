import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { doubledWordsCheck } from './doubled-words-check.ts';

const judged = (text: string, part = '一') =>
  doubledWordsCheck(materialOf(exampleTelling({ 一: '', [part]: text })));

const says = (text: string) => judged(text).findings.map((finding) => finding.says);

const finding = (once: string, quote: string) =>
  ({
    rule: 'DOUBLED',
    verdict: 'note',
    cells: [],
    says: `“${once}”重复了一次`,
    where: '第一部分',
    quote,
  }) as const;

test.each([
  ['规范审核审核机制', '审核'],
  ['参加新闻发布会参加新闻发布会', '参加新闻发布会'],
  ['打造统一的的网站', '的'],
  ['发布2023年年度报告', '年'],
  ['按照《《办法》落实', '《'],
  ['公开目录，，完善指南', '，'],
])('in “%s” %s is told', (text, once) => {
  expect(judged(`${text}。`)).toEqual(judgementOf([finding(once, text)], 1));
});

test.each([
  '一项一项落实',
  '逐项逐项核对',
  '公开1212条',
  '许多许多内容',
  '为了了解需求',
  '做对对口帮扶',
  '现在在线办理',
  '去年年底完成',
  '《办法》，更新',
])('“%s” is meant so', (text) => {
  expect(judged(`${text}。`)).toEqual(judgementOf([], 1));
});

test('several are told, each at its own sentence', () => {
  const { findings } = judged('甲乙甲乙丙。好。统一的的网站，丁戊丁戊。公开公开。');
  expect(findings).toEqual([
    finding('甲乙', '甲乙甲乙丙'),
    finding('丁戊', '统一的的网站，丁戊丁戊'),
    finding('的', '统一的的网站，丁戊丁戊'),
    finding('公开', '公开公开'),
  ]);
});

test('two of one sentence are told at their places', () => {
  const text = `公开公开${'，子丑寅卯'.repeat(12)}，回应回应${'，乙'.repeat(10)}`;
  const quotes = judged(`好。${text}。`).findings.map(({ quote }) => quote);
  expect(quotes).toHaveLength(2);
  expect(quotes[0]).toContain('公开公开');
  expect(quotes[1]).toContain('回应回应');
  expect(quotes[1]).not.toContain('公开公开');
});

test('of a long sentence both times are quoted with what stands around them', () => {
  const text = `${'、甲'.repeat(20)}公开公开${'、乙'.repeat(20)}`;
  expect(judged(text).findings[0]?.quote).toBe(`…${'、甲'.repeat(9)}公开公开${'、乙'.repeat(6)}…`);
  const mark = `${'、甲'.repeat(20)}，，${'、乙'.repeat(20)}`;
  expect(judged(mark).findings.map(({ quote }) => quote)).toContain(
    `…${'、甲'.repeat(9)}，，${'、乙'.repeat(6)}…`,
  );
});

test('nothing runs from one sentence into the next', () => {
  expect(says('公开。公开。')).toEqual([]);
});

test('the running text is looked at, and not the tables', () => {
  for (const part of ['一', '五', '六'])
    expect(judged('公开公开。', part).findings).toHaveLength(1);
  for (const part of ['preamble', '二', '三', '四'])
    expect(judged('公开公开。', part)).toEqual(judgementOf([], 1));
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(doubledWordsCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
