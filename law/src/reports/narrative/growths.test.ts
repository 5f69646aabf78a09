import { describe, expect, test } from 'vitest';
import { growthsIn } from './growths.ts';
import type { Sentence } from './sentences.ts';
import { statementsIn } from './statements.ts';

const YEAR = 2023;

const growths = (text: string, year: number | null = YEAR) => {
  const sentence: Sentence = { text, part: '一', heading: '', topic: '', where: '' };
  return growthsIn(statementsIn([sentence]), year);
};

const told = (text: string, year: number | null = YEAR) =>
  growths(text, year).map(({ value, before, change, rate, statement, to }) => ({
    value,
    before,
    change,
    rate: rate && [rate.value, rate.unit],
    words: text.slice(statement.at, to),
  }));

type Told = ReturnType<typeof told>[number];
const growth = (value: number, rest: Partial<Told>, words: string): Told => ({
  value,
  before: null,
  change: null,
  rate: null,
  ...rest,
  words,
});

describe('behind a figure stands', () => {
  test.each<[string, Partial<Told>, string]>([
    ['，同比增长20%。', { rate: [20, 1] }, '，同比增长20%'],
    ['，同比增长20.5%。', { rate: [20.5, 0.1] }, '，同比增长20.5%'],
    ['，同比下降20.25%。', { rate: [-20.25, 0.01] }, '，同比下降20.25%'],
    ['，较上年减少了20%', { rate: [-20, 1] }, '，较上年减少了20%'],
    ['，比去年同期回落20%', { rate: [-20, 1] }, '，比去年同期回落20%'],
    ['，与2022年相比上升20%', { rate: [20, 1] }, '，与2022年相比上升20%'],
    ['（同比提高20%）', { rate: [20, 1] }, '（同比提高20%'],
    ['，申请数量较上年增加20%', { rate: [20, 1] }, '，申请数量较上年增加20%'],
    ['，同比增加20件', { change: 20 }, '，同比增加20件'],
    ['，较上一年度减少20件', { change: -20 }, '，较上一年度减少20件'],
    ['，同比增加20件，增长25%', { change: 20, rate: [25, 1] }, '，同比增加20件，增长25%'],
    ['，同比减少20件，降幅为25%', { change: -20, rate: [-25, 1] }, '，同比减少20件，降幅为25%'],
    ['，较上年80件增长25%', { before: 80, rate: [25, 1] }, '，较上年80件增长25%'],
    ['（上年80件），同比增长25%', { before: 80, rate: [25, 1] }, '（上年80件），同比增长25%'],
    ['，比去年的80件减少20件', { before: 80, change: -20 }, '，比去年的80件减少20件'],
    ['（含上年结转1件），同比增长20%', { rate: [20, 1] }, '，同比增长20%'],
  ])('%s', (behind, rest, words) => {
    const text = `收到申请100件${behind}`;
    const [found, ...others] = told(text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value: 100, before: null, change: null, rate: null, ...rest });
    if (!behind.startsWith('（含')) expect(found?.words).toBe(`100件${words}`);
  });

  test.each([
    ['nothing', ''],
    ['a note within', '，同比（与上一年度的同一时期相比较）增长20%'],
    ['another figure first', '，其中网上20件，同比增长20%'],
    ['about so much', '，同比增长约20%'],
    ['at least so much', '，同比增长20%以上'],
    ['points', '，同比增长20个百分点'],
    ['another year', '，较2019年增长20%'],
    ['another year’s figure', '，较2019年80件增长25%'],
    ['a sentence far off', `，${'内容不断丰富'.repeat(25)}，同比增长20%`],
  ])('no growth: %s', (_name, behind) => {
    expect(told(`收到申请100件${behind}`)).toEqual([]);
  });

  test('any named year where the report’s is not known', () => {
    expect(told('收到申请100件，较2019年增长20%', null)).toHaveLength(1);
  });
});

describe('from last year’s figure to this year’s', () => {
  test.each<[string, Told[]]>([
    ['收到申请由上年的80件增加到100件', [growth(100, { before: 80 }, '80件增加到100件')]],
    [
      '收到申请从去年100件下降至80件，下降20%',
      [growth(80, { before: 100, rate: [-20, 1] }, '100件下降至80件，下降20%')],
    ],
    [
      '收到申请由上一年度的80件增加到今年的100件，增幅为25.0%',
      [growth(100, { before: 80, rate: [25, 0.1] }, '80件增加到今年的100件，增幅为25.0%')],
    ],
    [
      '收到申请由上年的80件增加到80件，增长0%',
      [growth(80, { before: 80, rate: [0, 1] }, '80件增加到80件，增长0%')],
    ],
    ['收到申请由上年的80件发展', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ['about so many', '收到申请近100件，同比增长20%'],
  ['of one channel', '网上收到申请100件，同比增长20%'],
  ['that stand in a list', '予以公开20件、部分公开8件，同比增长20%'],
  ['in ideographs', '收到申请十二件，同比增长20%'],
])('figures %s have no growth', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('a growth has its statement', () => {
  const [found] = growths('办结100件，同比增长20%');
  expect(found?.statement).toMatchObject({ about: 'done', value: 100, at: 2 });
});

test('the first comparison stands, and the stretch is 120 characters', () => {
  const text = (gap: number) => `收到申请100件，申请数量，同比${'甲'.repeat(gap)}增长20%`;
  expect(told(text(8))).toHaveLength(1);
  expect(told(text(9))).toEqual([]);
});
