import { describe, expect, test } from 'vitest';
import { type Breakdown, breakdownsIn } from './breakdowns.ts';
import type { Sentence } from './sentences.ts';

const sentence = (text: string, rest: Partial<Sentence> = {}): Sentence => ({
  text,
  part: '一',
  heading: '',
  topic: '',
  where: '',
  ...rest,
});

const told = ({ total, items }: Breakdown) =>
  `${total.value}${total.unit}=${items.map(({ value, unit }) => `${value}${unit}`).join('+')}`;

const lists = (...texts: string[]) => breakdownsIn(texts.map((text) => sentence(text))).map(told);

const only = (text: string): Breakdown => {
  const [first] = breakdownsIn([sentence(text)]);
  if (!first) throw new Error(`no list in ${text}`);
  return first;
};

describe('a list explains', () => {
  test.each([
    ['the total before it', '公开80条，其中文件50条、动态30条', ['80条=50条+30条']],
    ['a total that it includes', '公开80条，其中包括文件50条、动态30条', ['80条=50条+30条']],
    ['a total one by one', '公开80条，分别为文件50条、动态30条', ['80条=50条+30条']],
    ['a total as follows', '公开80条，具体如下：文件50条、动态30条', ['80条=50条+30条']],
    ['a total in whose brackets it stands', '公开80条（文件50条、动态30条）', ['80条=50条+30条']],
    [
      'a total in whose brackets it stands behind a comma',
      '公开80条，（其中：文件50条、动态30条）',
      ['80条=50条+30条'],
    ],
    ['a total in words', '收到三件（甲1件、乙2件）', ['3件=1件+2件']],
    [
      'a total in brackets, up to a list inside',
      '公开80条（文件50条、动态30条，其中要闻9条）',
      ['80条=50条+30条'],
    ],
    [
      'a total in brackets behind others',
      `${'甲（乙）'.repeat(20)}公开80条（文件50条、动态30条）`,
      ['80条=50条+30条'],
    ],
    [
      'totals with brackets between',
      `公开80条（${'甲'.repeat(30)}）20元，其中文件50条、动态30条`,
      ['80条=50条+30条'],
    ],
    [
      'totals in two brackets',
      '甲9条（乙4条、丙5条），丁3条（戊1条、己2条）',
      ['9条=4条+5条', '3条=1条+2条'],
    ],
    [
      'each of two units',
      '公开2条，收费30元，其中甲1条10元，乙1条20元',
      ['2条=1条+1条', '30元=10元+20元'],
    ],
    ['the last total of a unit', '公开90条，更新80条，其中文件50条、动态30条', ['80条=50条+30条']],
    [
      'a total and no change',
      '公开80条，较上年增加20条，其中文件50条、动态30条',
      ['80条=50条+30条'],
    ],
    ['a total and no share', '公开80条，占20%，其中文件50条、动态30条', ['80条=50条+30条']],
    [
      'a total with brackets behind it',
      '公开80条（含转载9条），其中文件50条、动态30条',
      ['80条=50条+30条'],
    ],
    ['items, the last without its unit', '公开80条，其中文件50条，动态30', ['80条=50条+30']],
    [
      'up to what stands elsewhere',
      '公开80条，其中文件50条、动态30条，另有微博9条',
      ['80条=50条+30条'],
    ],
    [
      'up to a list inside of it',
      '公开80条，其中文件50条、动态30条，含有要闻9条',
      ['80条=50条+30条'],
    ],
    [
      'without what its brackets hold',
      '公开80条，其中文件50条（草案9条）、动态30条',
      ['80条=50条+30条'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(lists(text)).toEqual(expected);
  });

  test.each([
    ['one item', '公开80条，其中文件50条'],
    ['one item in brackets', '公开80条（文件50条）'],
    ['nothing before it', '其中文件50条、动态30条'],
    ['a mark of a list in brackets', '公开80条，好（其中文件50条、动态30条）'],
    ['no figure before its brackets', '公开80条目录（文件50条、动态30条）'],
    ['an ordinal before its brackets', '召开第3次（文件50条、动态30条）'],
    ['an ordinal behind a total', '公开80条，召开第3次（文件50条、动态30条）'],
    ['a total without its unit', '公开了80，其中文件50条、动态30条'],
    ['a share', '占20%，其中甲占50%、乙占30%'],
    ['a change', '增加80条，其中文件50条、动态30条'],
    ['another unit', '公开80条，其中会议50场、培训30场'],
    ['one bare figure in the middle', '公开80条，其中文件50，动态30条'],
    ['a bare figure before the end', '公开80条，其中文件50条，动态30。'],
    ['no total', '公开内容，其中文件50条、动态30条'],
  ])('nothing: %s', (_name, text) => {
    expect(lists(text)).toEqual([]);
  });

  test('a total that lies less than thirty characters before another', () => {
    const text = (gap: number) => `公开80条${'甲'.repeat(gap)}20元，其中文件50条、动态30条`;
    expect(lists(text(29))).toEqual(['80条=50条+30条']);
    expect(lists(text(30))).toEqual([]);
  });

  test('a word of change within three characters before its figure makes it no total', () => {
    expect(lists('上年增加了80条，其中文件50条、动态30条')).toEqual([]);
    expect(lists('增加公开80条，其中文件50条、动态30条')).toHaveLength(1);
  });
});

describe('the next sentence lists', () => {
  test.each([
    ['其中，文件50条、动态30条'],
    ['其中文件50条、动态30条'],
    ['在公开信息中，文件50条、动态30条'],
    ['（二）其中，文件50条、动态30条'],
  ])('%s', (next) => {
    expect(lists('公开信息80条', next)).toEqual(['80条=50条+30条']);
  });

  test('where the sentence itself has no list', () => {
    expect(lists('公开80条，其中文件50条、动态30条', '其中，要闻20条、快讯30条')).toEqual([
      '80条=50条+30条',
    ]);
  });

  test('where it begins so', () => {
    expect(lists('公开信息80条', '公开文件50条、动态30条')).toEqual([]);
  });

  test.each<[string, Partial<Sentence>]>([
    ['another part', { part: '五' }],
    ['another heading', { heading: '（二）' }],
  ])('and not in %s', (_name, rest) => {
    const next = sentence('其中，文件50条、动态30条', rest);
    expect(breakdownsIn([sentence('公开信息80条'), next])).toEqual([]);
  });
});

describe('a list inside a list', () => {
  test('explains the last item before it, up to its semicolon', () => {
    const text = '公开80条，其中文件50条、动态30条，其中要闻20条、快讯10条；公报9条';
    expect(breakdownsIn([sentence(text)]).map((list) => [told(list), list.isNested])).toEqual([
      ['80条=50条+30条', false],
      ['30条=20条+10条', true],
    ]);
  });

  test('explains one total only', () => {
    const text = '公开2条，收费30元，其中甲1条20元、乙1条10元，其中丙1条4元、丁1条6元';
    expect(breakdownsIn([sentence(text)]).map((list) => [told(list), list.isNested])).toEqual([
      ['2条=1条+1条', false],
      ['30元=20元+10元', false],
      ['10元=4元+6元', true],
    ]);
  });

  test('is the twentieth at most', () => {
    const text = `公开9条${'，其中甲4条、乙5条'.repeat(21)}`;
    expect(lists(text)).toHaveLength(20);
    expect(lists('甲9条（乙4条、丙5条）'.repeat(21))).toHaveLength(20);
  });
});

test('a list has its words, its items and its quote', () => {
  const text = '公开信息80条，其中：文件50条、动态近20条；其他公报10条';
  const one = sentence(text);
  expect(breakdownsIn([one])).toEqual([
    {
      sentence: one,
      lead: '公开信息',
      total: {
        value: 80,
        approximate: false,
        unit: '条',
        family: 'items',
        decimals: 0,
        start: 4,
        end: 7,
      },
      items: [
        { label: '文件', value: 50, unit: '条', approximate: false, group: 0 },
        { label: '动态近', value: 20, unit: '条', approximate: true, group: 0 },
        { label: '其他公报', value: 10, unit: '条', approximate: false, group: 1 },
      ],
      mixed: [
        { label: '文件', value: 50, unit: '条', approximate: false, group: 0 },
        { label: '动态近', value: 20, unit: '条', approximate: true, group: 0 },
        { label: '其他公报', value: 10, unit: '条', approximate: false, group: 1 },
      ],
      closing: 'closed',
      isNested: false,
      quote: text,
    },
  ]);
});

test.each([
  ['好（甲乙）公开80条，其中文件50条、动态30条', '好（甲乙）公开', ['文件', '动态']],
  ['好，公开80条（其中文件50条、动态30条）', '好，公开', ['文件', '动态']],
  ['公开80条，其中：要闻，文件50条；、动态30条', '公开', ['要闻，文件', '动态']],
])('in %s the total stands behind “%s”, and the items behind %s', (text, lead, labels) => {
  const list = only(text);
  expect([list.lead, list.items.map(({ label }) => label)]).toEqual([lead, labels]);
});

test.each([
  ['条', true],
  ['例', true],
  ['期', true],
  ['次', true],
  ['个', true],
  ['人次', true],
  ['人', false],
  ['元', false],
  ['%', false],
])('figures in %s may be added to items of another unit: %s', (unit, counted) => {
  const { mixed } = only(`公开80条，其中文件50条、动态20条、其余9${unit}、公报1条`);
  expect(mixed).toHaveLength(counted ? 4 : 3);
});

test.each([
  ['文件50条、其他动态30条', 'closed'],
  ['文件50条；其它动态30条', 'closed'],
  ['其他文件50条、动态30条', 'closed'],
  ['文件50条、动态30条等', 'open'],
  ['文件50条、动态30条等各类信息', 'open'],
  ['文件50条、要闻等动态30条', 'open'],
  ['文件50条、动态30条', 'unsaid'],
  ['文件50条、动态30条及其他', 'unsaid'],
  ['文件50条、动态30条、其他信息', 'unsaid'],
  ['要闻等动态30条、文件50条', 'open'],
  ['等级文件，50条、动态30条', 'unsaid'],
])('the list %s is %s', (list, closing) => {
  expect(only(`公开80条，其中${list}`).closing).toBe(closing);
});
