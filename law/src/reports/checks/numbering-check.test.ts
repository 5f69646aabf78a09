import { describe, expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { numberingCheck } from './numbering-check.ts';

type Texts = Parameters<typeof exampleTelling>[0];

const EMPTY = { preamble: '', 一: '', 二: '', 三: '', 四: '', 五: '', 六: '' };
const judged = (texts: Texts) => numberingCheck(materialOf(exampleTelling({ ...EMPTY, ...texts })));

const finding = (
  says: string,
  quote: string,
  expected: number,
  actual: number,
  where = '第一部分',
) =>
  ({ rule: 'LIST-NUM', verdict: 'note', cells: [], says, where, quote, expected, actual }) as const;

describe('items', () => {
  test.each([
    ['in order', '一是公开。二是解读。三是回应。', 3],
    ['that begin in the middle', '二是解读。三是回应。', 2],
    ['of two lists', '一是公开；二是解读。一是培训；二是考核。', 4],
    ['in digits', '1.公开；2.解读。', 2],
    ['in digits with another mark', '1、公开；2、解读。', 2],
    ['behind a colon and in brackets', '措施：一是公开，二是解读（依据：三是回应）。', 3],
    ['up to twelve', '十是公开；十一是解读；十二是回应。', 3],
  ])('%s are in order', (_name, text, count) => {
    expect(judged({ 一: text })).toEqual(judgementOf([], count));
  });

  test.each([
    ['one left out', '一是公开；三是回应', '三是', 1, 3],
    ['one twice', '一是公开；二是解读；二是回应', '二是', 2, 2],
    ['one back', '二是公开；三是解读；二是回应', '二是', 3, 2],
    ['in digits, one left out', '1.公开；2.解读；4.回应', '4.', 2, 4],
  ])('%s is told with the number that is due', (_name, text, item, last, actual) => {
    expect(judged({ 一: `${text}。` }).findings).toEqual([
      finding(`编号“${item}”接在第 ${last} 项之后，应为第 ${last + 1} 项`, text, last + 1, actual),
    ]);
  });

  test('after one out of order the next is due behind it', () => {
    const { findings, judged: count } = judged({ 一: '一是公开；三是解读；四是回应。' });
    expect([findings.length, count]).toEqual([1, 3]);
  });

  test('what is no item counts for none', () => {
    const why = '正文没有“一是”“1.”“（一）”一类的编号';
    for (const text of [
      '是一是二。',
      '一是否公开。',
      '公开了2.5万条；3.2万条。',
      '',
      '三五是公开。',
    ])
      expect(judged({ 一: text, 五: '问题突出。' })).toEqual(nothingToJudge(why));
  });

  test('another heading and another part begin anew', () => {
    const { findings } = judged({
      一: '一是公开；二是解读。\n（一）培训\n三是培训。',
      五: '五是改进。',
    });
    expect(findings).toEqual([]);
  });

  test('a list goes on from sentence to sentence, below one heading too', () => {
    const { findings } = judged({ 一: '（一）公开\n一是公开。内容全面。三是解读。' });
    expect(findings.map(({ where, says }) => [where, says])).toEqual([
      ['第一部分（一）', '编号“三是”接在第 1 项之后，应为第 2 项'],
    ]);
  });

  test('of a long sentence the item is quoted with what stands around it', () => {
    const text = `一是${'甲'.repeat(40)}；三是${'乙'.repeat(40)}`;
    expect(judged({ 一: text }).findings[0]?.quote).toBe(
      `…${'甲'.repeat(18)}；三是${'乙'.repeat(12)}…`,
    );
  });
});

describe('of what article 20 names', () => {
  const skipped = '，条例第二十条第 2 项没有写';
  const says = (text: string) => judged({ 一: text }).findings[0]?.says;

  test.each(['第二十条', '第20条', '二十条'])('%s, the item left out is told', (article) => {
    expect(says(`按照条例${article}：1.机构；3.规划。`)).toBe(
      `编号“3.”接在第 1 项之后，应为第 2 项${skipped}`,
    );
  });

  test('as told a sentence before too', () => {
    expect(says('按照条例第二十条公开。1.机构；3.规划。')).toContain(skipped);
  });

  test('two items left out, and a list below another heading, are no such case', () => {
    expect(says('按照条例第二十条：1.机构；4.规划。')).toBe('编号“4.”接在第 1 项之后，应为第 2 项');
    expect(says('按照条例第二十条公开。\n（一）培训\n1.机构；3.规划。')).not.toContain(skipped);
    expect(says('1.机构；3.规划。')).not.toContain(skipped);
    expect(judged({ preamble: '1.机构；3.规划。' }).findings[0]?.says).not.toContain(skipped);
  });
});

describe('headings', () => {
  test('in order, and anew in each part, are in order', () => {
    expect(
      judged({
        一: '（一）公开\n好。\n（二）解读\n好。',
        五: '（一）问题\n有。\n（二）改进\n好。',
      }),
    ).toEqual(judgementOf([], 4));
  });

  test.each([
    ['left out', '（一）公开\n好。\n（三）解读\n好。', '（三）接在（一）之后，编号不连续', 2, 3],
    [
      'twice',
      '（一）公开\n好。\n（二）解读\n好。\n（二）回应',
      '（二）接在（二）之后，编号不连续',
      3,
      2,
    ],
    ['at the beginning', '（二）公开\n好。', '（二）接在标题之后，编号不连续', 1, 2],
  ])('one %s is told with the one before', (_name, text, says, expected, actual) => {
    const { findings } = judged({ 一: text });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ says, expected, actual, cells: [] });
  });

  test('a second list of headings in one part begins anew', () => {
    expect(judged({ 一: '（一）公开\n好。\n（二）解读\n好。\n（一）培训\n好。' })).toEqual(
      judgementOf([], 3),
    );
  });

  test('the last heading of one part does not lead to the first of the next', () => {
    const { findings } = judged({ 一: '（一）公开\n好。', 五: '（二）问题\n有。' });
    expect(findings).toEqual([
      finding('（二）接在标题之后，编号不连续', '（二）问题', 1, 2, '第五部分（二）'),
    ]);
  });

  test('of a long heading its number is quoted', () => {
    const { findings } = judged({ 一: `（二）${'甲'.repeat(60)}。` });
    expect(findings[0]?.quote).toBe(`（二）${'甲'.repeat(12)}…`);
  });

  test('before the first part are none', () => {
    expect(judged({ preamble: '（二）公开\n好。', 五: '问题突出。' }).findings).toEqual([]);
  });
});

test('without text nothing is judged', () => {
  expect(judged({})).toEqual(nothingToJudge(NO_TEXT));
});
