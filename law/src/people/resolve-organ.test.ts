import { describe, expect, test } from 'vitest';
import { organDirectory } from './organ-directory.ts';
import { type OrganClues, resolveOrgan } from './resolve-organ.ts';

const organ = (
  name: string,
  region: string | null,
  rest: Partial<{
    shortName: string;
    creditCode: string;
    names: readonly { name: string; kind: 'former' | 'alias' | 'written-out'; evidence?: string }[];
  }> = {},
) => ({ name, region, names: [], ...rest });

const directory = organDirectory([
  organ('北京市朝阳区人民政府', '北京市朝阳区', { creditCode: '11000000000000001Y' }),
  organ('朝阳区人民政府', '吉林省长春市朝阳区'),
  organ('演示区人民政府', '样例省示例市演示区'),
  organ('演示区人民政府办公室', '样例省示例市演示区', { creditCode: '11000000000000000U' }),
  organ('演示区机关事务中心', '样例省示例市演示区', {
    names: [{ name: '区机关事务管理局', kind: 'former', evidence: '示例' }],
  }),
  organ('示例市政务服务管理办公室', '示例市', {
    shortName: '市政务办',
    names: [{ name: '示例市行政审批局', kind: 'former' }],
  }),
  organ('\u{25532}嘉镇人民政府', '云南省楚雄彝族自治州双柏县\u{25532}嘉镇', {
    names: [{ name: '鄂嘉镇人民政府', kind: 'written-out', evidence: '国家统计局区划代码' }],
  }),
  organ('示例市档案局', null),
  organ('示例市档案管理局', null),
  organ('示例市档案馆', null, { names: [{ name: '示例市档案局', kind: 'alias' }] }),
]);

const answer = (name: string, clues?: OrganClues) => {
  const resolution = resolveOrgan(name, directory, clues);
  switch (resolution.status) {
    case 'found':
      return resolution.organ.name;
    case 'ambiguous':
      return resolution.candidates.map((candidate) => candidate.name);
    case 'unknown':
      return null;
  }
};

describe('finds an organ by', () => {
  test.each([
    ['its own name', '演示区人民政府办公室', '演示区人民政府办公室'],
    ['its name with the areas above', '样例省示例市演示区人民政府办公室', '演示区人民政府办公室'],
    ['its name with some of the areas above', '示例市演示区政府办', '演示区人民政府办公室'],
    ['the bare area, for a government', '演示区', '演示区人民政府'],
    ['a name of which only the region tells the place', '长春市朝阳区人民政府', '朝阳区人民政府'],
    ['a short form', '示例市政务办', '示例市政务服务管理办公室'],
    ['a former name', '示例市行政审批局', '示例市政务服务管理办公室'],
    ['a former name listed without its area', '演示区机关事务管理局', '演示区机关事务中心'],
    ['a rare character written out', '(石咢)嘉镇', '\u{25532}嘉镇人民政府'],
    [
      'a rare character written out, with its county',
      '双柏县[石咢]嘉镇人民政府',
      '\u{25532}嘉镇人民政府',
    ],
    [
      'the character that others write for it',
      '云南省双柏县鄂嘉镇人民政府',
      '\u{25532}嘉镇人民政府',
    ],
  ])('%s', (_name, name, expected) => {
    expect(answer(name)).toBe(expected);
  });

  test('the region of whoever speaks', () => {
    expect(answer('区政府', { within: '样例省示例市演示区' })).toBe('演示区人民政府');
    expect(answer('机关事务中心', { within: '示例市演示区' })).toBe('演示区机关事务中心');
    expect(answer('区政府', { within: '示例市试行区' })).toBeNull();
    expect(answer('市政府', { within: '样例省示例市演示区' })).toBeNull();
  });

  test('its credit code, or the organisation code inside it', () => {
    expect(answer('没有这样的名称', { creditCode: '11000000000000000U' })).toBe(
      '演示区人民政府办公室',
    );
    expect(answer('没有这样的名称', { creditCode: '00000000-0' })).toBe('演示区人民政府办公室');
    expect(answer('演示区人民政府', { creditCode: '11000000000000000U' })).toEqual([
      '演示区人民政府办公室',
      '演示区人民政府',
    ]);
    expect(answer('朝阳区人民政府', { creditCode: '11000000000000001Y' })).toBe(
      '北京市朝阳区人民政府',
    );
    expect(answer('没有这样的名称', { creditCode: ' ' })).toBeNull();
    expect(answer('演示区人民政府', { creditCode: '' })).toBe('演示区人民政府');
    expect(answer('演示区人民政府', { creditCode: '99000000000000000X' })).toBe('演示区人民政府');
  });
});

describe('leaves to a person', () => {
  test.each([
    ['a name that two places bear', '朝阳区人民政府', ['北京市朝阳区人民政府', '朝阳区人民政府']],
    ['a name without an area', '人民政府办公室', ['演示区人民政府办公室']],
    ['a short form that is not listed', '演示区机关中心', ['演示区机关事务中心']],
    ['a character that could not be written', '□嘉镇人民政府', ['\u{25532}嘉镇人民政府']],
    ['the name of one that another bears too', '示例市档案局', ['示例市档案局', '示例市档案馆']],
  ])('%s', (_name, name, expected) => {
    expect(answer(name)).toEqual(expected);
  });
});

test.each([
  ['another organ of the same area', '演示区教育局'],
  ['the same organ of another area', '试行区人民政府办公室'],
  ['a namesake elsewhere', '四川省演示区人民政府'],
  ['a namesake elsewhere of another name of the area', '四川省鄂嘉镇人民政府'],
  ['no name', ''],
])('does not know %s', (_name, name) => {
  expect(answer(name)).toBeNull();
});

test.each([
  ['演示区人民政府办公室', '名称与“演示区人民政府办公室”相符'],
  ['示例市行政审批局', '“示例市行政审批局”是其曾用名'],
  ['鄂嘉镇人民政府', '“鄂嘉镇人民政府”是其生僻字写法（国家统计局区划代码），省去了上级地区'],
  ['朝阳区人民政府', '“朝阳区人民政府”可以指 2 个机关：“北京市朝阳区人民政府”、“朝阳区人民政府”'],
  ['演示区教育局', '名录中没有名称与“演示区教育局”相符的机关'],
])('says why: %s', (name, reason) => {
  expect(resolveOrgan(name, directory).reason).toContain(reason);
});

test.each([
  ['教育局', '名称没有写明属于哪个地区'],
  ['□例市教育局', '名称中有没能写出的字'],
  ['示例教育局', '写明的地区不能对照'],
  ['示例市教局', '只像是简称或者旧称，名录中没有记载'],
])('says why “%s” is not certain: %s', (name, why) => {
  const one = organDirectory([organ('示例市教育局', null)]);
  expect(resolveOrgan(name, one)).toMatchObject({
    status: 'ambiguous',
    reason: `“${name}”可能是 “示例市教育局”，但不能确定：${why}`,
  });
});

test('a credit code stands against names that only may be another’s', () => {
  const creditCode = '11000000000000000U';
  const two = organDirectory([
    organ('示例市教育局', null, { creditCode }),
    organ('示例市财政局', null),
  ]);
  expect(resolveOrgan('财政局', two, { creditCode })).toMatchObject({
    status: 'found',
    organ: { name: '示例市教育局' },
  });
  expect(resolveOrgan('示例市财政局', two, { creditCode }).status).toBe('ambiguous');
});

test('a credit code that says too little leaves it to the name', () => {
  const nameless = organDirectory([organ('示例市教育局', null)]);
  expect(resolveOrgan('没有这样的名称', nameless, { creditCode: '-' }).status).toBe('unknown');
  const creditCode = '11000000000000000U';
  const twice = [
    organ('示例市教育局', null, { creditCode }),
    organ('示例市财政局', null, { creditCode }),
  ];
  expect(resolveOrgan('示例市财政局', organDirectory(twice), { creditCode })).toMatchObject({
    status: 'found',
    organ: { name: '示例市财政局' },
  });
});

test('folds traditional characters where the directory does', () => {
  const folding = organDirectory([organ('示例市环境局', '示例市')], new Map([['環', '环']]));
  expect(resolveOrgan('示例市環境局', folding).status).toBe('found');
  expect(
    resolveOrgan('示例市環境局', organDirectory([organ('示例市环境局', '示例市')])).status,
  ).toBe('unknown');
});
