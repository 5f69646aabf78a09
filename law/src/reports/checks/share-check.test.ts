import { describe, expect, test } from 'vitest';
import { type CellChange, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { shareCheck } from './share-check.ts';

const judged = (
  texts: Parameters<typeof exampleTelling>[0],
  cells: Readonly<Record<string, CellChange>> = {},
) => shareCheck(materialOf(exampleTelling(texts, cells)));

const SILENT = nothingToJudge('正文没有件数之后的占比');

test.each([
  ['rounded up', '67', []],
  ['cut off', '66', []],
  ['one too many', '68', [68]],
  ['one too few', '65', [65]],
  ['rounded up at one place', '66.7', []],
  ['cut off at one place', '66.6', []],
  ['one too many at one place', '66.8', [66.8]],
  ['one too few at one place', '66.5', [66.5]],
  ['rounded up at two places', '66.67', []],
  ['one too few at two places', '66.65', [66.65]],
])('two thirds are %s: %s%%', (_name, share, wrong) => {
  const { findings, judged: count } = judged({ 一: `公开信息300条，其中政策200条，占${share}%。` });
  expect(findings.map(({ actual }) => actual)).toEqual(wrong);
  expect(count).toBe(1);
});

test.each([
  ['34%', '公开信息100条，其中政策33条，占34%。', 1],
  ['32%', '公开信息100条，其中政策33条，占32%。', 1],
  ['33%', '公开信息100条，其中政策33条，占33%。', 0],
  ['half of one below', '公开信息1000条，其中政策335条，占33%。', 0],
  ['half of one above', '公开信息1000条，其中政策335条，占34%。', 0],
  ['all of it', '公开政策33条，占100%。', 0],
  ['more than all', '公开信息50条，其中政策100条，占200%。', 1],
  ['none of it', '公开信息50条，其中政策0条，占0%。', 0],
])('a share of %s', (_name, text, count) => {
  expect(judged({ 一: text }).findings).toHaveLength(count);
});

test.each([
  ['政策200条占50%'],
  ['政策200条，占50%'],
  ['政策200条（占50%'],
  ['政策200条，约占50%'],
  ['政策200条，占比50%'],
  ['政策200条，占总数的50%'],
  ['政策200条，占全市公开信息的总量的百分之50%'],
])('%s is a share of the figure before it', (text) => {
  expect(judged({ 一: `公开信息400条，${text}。` })).toEqual(judgementOf([], 1));
});

test.each([
  ['without the word for share', '公开信息400条，政策200条，达50%'],
  ['without a per cent', '公开信息400条，政策200条，占51条'],
  ['with words before it', '公开信息400条，政策200条有效，占50%'],
  ['with a mark within', '公开信息400条，政策200条，占比，50%'],
  ['far behind the figure', '公开信息400条，政策200条，占全市全年公开信息总量的比例约为了50%'],
  ['above which it lies', '公开信息400条，政策200条，占50%以上'],
  ['of about so many', '公开信息400条，政策近200条，占70%'],
  ['behind another share', '公开信息400条，政策增长20%，占70%'],
  ['of no figure', '其中政策类占70%'],
])('a per cent %s is no share of a count', (_name, text) => {
  expect(judged({ 一: `${text}。` })).toEqual(SILENT);
});

test('parts one and four are looked at, and no other', () => {
  const text = '公开信息400条，政策200条，占70%。';
  expect(judged({ 一: text }).findings).toHaveLength(1);
  expect(judged({ 四: text }).findings).toHaveLength(1);
  for (const part of ['preamble', '三', '五', '六'] as const)
    expect(judged({ [part]: text })).toEqual(SILENT);
});

describe('the whole may be told', () => {
  test('in the sentence before', () => {
    expect(judged({ 一: '公开信息400条。政策200条，占50%。' })).toEqual(judgementOf([], 1));
  });

  test('but not two sentences before', () => {
    expect(judged({ 一: '公开信息400条。内容全面。政策200条，占50%。' }).findings).toHaveLength(1);
  });

  test('as a share of nothing', () => {
    expect(judged({ 一: '增长400%。政策200条，占50%。' }).findings).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, CellChange>>]>([
    ['what came in', { 'requests.new.total': 30 }],
    ['what was settled', { 'requests.total.total': 30 }],
    ['what lay before the organ', { 'requests.new.total': 20, 'requests.carried-in.total': 10 }],
    ['reviews', { 'remedies.reconsideration.total': 30 }],
    [
      'suits',
      { 'remedies.direct-suit.total': 20, 'remedies.suit-after-reconsideration.total': 10 },
    ],
  ])('in the tables, as %s', (_name, cells) => {
    expect(judged({ 一: '予以公开10件，占33.3%。' }, cells)).toEqual(judgementOf([], 1));
  });

  test('nowhere: then the figure and its share are told', () => {
    expect(judged({ 一: '予以公开10件，占33.3%。' }, { 'requests.new.total': null })).toEqual(
      judgementOf(
        [
          {
            rule: 'N-PCT',
            verdict: 'uncertain',
            cells: [],
            actual: 33.3,
            says: '正文说 10 件占 33.3%，文中、表中没有一个总数能算出这个比例，请核实',
            where: '第一部分',
            quote: '予以公开10件，占33.3%',
          },
        ],
        1,
      ),
    );
  });
});

test('of a long sentence the figure and its share are quoted', () => {
  const quote = judged({ 一: `${'甲'.repeat(40)}政策10条，占33.3%，${'乙'.repeat(40)}。` })
    .findings[0]?.quote;
  expect(quote).toBe(`…${'甲'.repeat(16)}政策10条，占33.3%，${'乙'.repeat(11)}…`);
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(judged(none)).toEqual(nothingToJudge(NO_TEXT));
});
