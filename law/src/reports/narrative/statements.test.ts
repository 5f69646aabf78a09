import { describe, expect, test } from 'vitest';
import type { Sentence } from './sentences.ts';
import { type Statement, statementsIn, yearBefore } from './statements.ts';

const sentence = (text: string, rest: Partial<Sentence> = {}): Sentence => ({
  text,
  part: '一',
  heading: '',
  topic: '',
  where: '第一部分',
  ...rest,
});

const one = (text: string, rest: Partial<Sentence> = {}): Statement | undefined =>
  statementsIn([sentence(text, rest)])[0];

const about = (text: string, rest: Partial<Sentence> = {}) =>
  statementsIn([sentence(text, rest)]).map((told) => `${told.about} ${told.value}`);

describe('what is told', () => {
  test.each([
    ['收到申请12件', ['received 12']],
    ['收到12件申请', ['received 12']],
    ['新收政府信息公开申请十二件', ['received 12']],
    ['收到行政复议申请12件', ['reconsideration 12']],
    ['未收到申请12件', []],
    ['办结12件', ['done 12']],
    ['待办结12件', []],
    ['答复建议12件', ['done 12']],
    ['答复12件建议', []],
    ['上年结转2件', ['carried-in 2']],
    ['去年结转申请2件', ['carried-in 2']],
    ['结转下年度2件', ['carried-out 2']],
    ['2件结转下一年度', ['carried-out 2']],
    ['2件申请顺延至次年', ['carried-out 2']],
    ['予以公开4件，部分公开2件', ['granted 4', 'partial 2']],
    ['予以公开、部分公开6件', ['granted-and-partial 6']],
    ['予以公开和部分公开6件', ['granted-and-partial 6']],
    ['部分公开67，占4.61%', ['partial 67']],
    ['予以公开2023年的目录3件', []],
    ['不予公开案件3件', ['denied 3']],
    ['无法提供的3件', ['unable 3']],
    ['不予处理3件', ['skipped 3']],
    ['其他处理（逾期不补正）3件', ['other-handling 3']],
    ['自然人申请3件，商业企业2件', ['natural 3', 'business 2']],
    ['法人或其他组织申请3件', ['legal 3']],
    ['行政复议案件共3件', ['reconsideration 3']],
    ['行政诉讼案件有3件', ['suit 3']],
    ['行政复议2件，诉讼3件', ['reconsideration 2', 'suit 3']],
    ['行政许可决定3件', ['licences 3']],
    ['公开行政许可决定3件', []],
    ['行政处罚决定3件', ['penalties 3']],
    ['行政强制3件', ['compulsion 3']],
    ['制发规范性文件3件', ['documents-made 3', 'documents 3']],
    ['现行有效规范性文件3件', ['documents-in-force 3', 'documents 3']],
    ['废止规范性文件3件', ['documents-repealed 3', 'documents 3']],
    ['收到申请三五件', []],
    ['收到申请', []],
    ['收到申请12条，收到申请13条', ['received 12', 'received 13']],
  ])('%s', (text, expected) => {
    expect(about(text).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['一', 1],
    ['三', 1],
    ['四', 1],
    ['六', 1],
    ['二', 0],
    ['五', 0],
    ['', 0],
  ])('in part %s', (part, count) => {
    expect(about('收到申请12件', { part })).toHaveLength(count);
  });

  test('under a heading of requests without that word, and then not for certain', () => {
    expect(about('全年受理12件')).toEqual([]);
    expect(one('全年受理12件', { topic: '依申请公开' })).toMatchObject({ value: 12, plain: false });
    expect(about('受理12件申请', { topic: '依申请公开' })).toEqual(['received 12']);
    expect(one('受理12件申请', { topic: '依申请公开' })).toMatchObject({ plain: true });
    expect(one('全年受理申请12件', { topic: '依申请公开' })).toMatchObject({ plain: true });
  });

  test('under a heading of proposals no request, but what else is counted', () => {
    const topic = '建议提案办理';
    expect(about('收到申请12件，办结12件，上年结转2件', { topic })).toEqual(['carried-in 2']);
  });

  test('four hundred times at most, in one sentence and in all', () => {
    expect(statementsIn([sentence('收到申请1件，'.repeat(401))])).toHaveLength(400);
    const many = Array.from({ length: 201 }, () => sentence('收到申请1件，收到申请2件'));
    expect(statementsIn(many)).toHaveLength(400);
    const odd = [sentence('收到申请1件'), ...many];
    expect(statementsIn(odd)).toHaveLength(400);
  });
});

test('a statement has its figure’s place, its quote and its sentence', () => {
  const told = sentence('2023年，全区收到申请12件', { where: '第三部分' });
  expect(statementsIn([told])).toEqual([
    {
      about: 'received',
      value: 12,
      approximate: false,
      scope: 'area',
      year: 2023,
      plain: true,
      ofPart: false,
      quote: '2023年，全区收到申请12件',
      where: '第三部分',
      sentence: told,
      at: 12,
    },
  ]);
});

test('whose figure it is may be told after the verb, and in the sentence before', () => {
  expect(one('收到全区各类申请12件')?.scope).toBe('area');
  const before = sentence('全区有序');
  expect(statementsIn([before, sentence('收到申请12件')])[0]?.scope).toBe('area');
});

describe('about so many', () => {
  test.each([
    '收到申请近12件',
    '全年收到申请近12件',
    '我局收到申请约12件',
    '收到申请超12件',
    '收到申请超过12件',
    '收到申请逾12件',
    '收到申请12余件',
    '收到申请12多件',
    '近12件结转下年度',
  ])('%s', (text) => expect(one(text)?.approximate).toBe(true));

  test.each(['收到申请12件', '近年收到申请12件', '12件结转下年度'])('not %s', (text) =>
    expect(one(text)?.approximate).toBe(false),
  );
});

describe('nothing narrows it', () => {
  test.each([
    '收到申请12件',
    '2023年全年收到政府信息公开申请共计12件',
    '本年度我局共收到申请12件',
    '示例市教育局收到申请12件',
    '全区收到申请12件',
    '收到公民、法人和其他组织提出的申请12件',
    '二是收到申请12件',
    '因政府信息公开被提起行政复议2件',
    '因政府信息公开发生行政诉讼2件',
    `${'我局'.repeat(15)}收到申请12件`,
    '十二是收到申请12件',
    '（二）收到申请12件',
    '依申请公开收到申请12件',
    '依申请公开情况，收到申请12件',
    '依申请公开方面收到申请12件',
    '年内收到申请12件',
    '年度收到申请12件',
    '2023年以来收到申请12件',
    '2023年度收到申请12件',
    '今年收到申请12件',
    '本年收到申请12件',
    '本年累计收到申请12件',
    '区共收到申请12件',
    '市全年新收到申请12件',
    '全市收到申请12件',
    '我委收到申请12件',
    '示例街道收到申请12件',
    '政府信息公开工作方面收到申请12件',
    '信息公开类收到申请12件',
    '依法及时收到申请12件',
    '因政府信息公开工作引发的行政复议2件',
  ])('in %s', (text) => expect(one(text)?.plain).toBe(true));

  test.each([
    '收到复杂申请12件',
    '收到企业申请12件',
    '针对土地问题收到申请12件',
    '行政复议2件',
    '政府信息公开应诉行政诉讼2件',
    '备案政府信息公开行政复议2件',
    `${'我局'.repeat(15)}共收到申请12件`,
    '行政诉讼2件',
    '行政复议2件，均涉及信息公开',
    '区内企业收到申请12件',
    '大局收到申请12件',
    '我企收到申请12件',
  ])('something does in %s', (text) => expect(one(text)?.plain).toBe(false));
});

describe('of a part only', () => {
  test.each([
    '网上收到申请12件',
    '收到网上申请12件',
    '上半年收到申请12件',
    '共20件，其中收到申请12件',
    '共20件，其中办结12件',
    '共20件，其中我局收到申请12件',
    '政府信息公开案件5件，其中行政复议2件',
    '政府信息公开案件5件，其中行政诉讼2件',
  ])('%s', (text) => expect(one(text)?.ofPart).toBe(true));

  test.each([
    '收到申请12件',
    '收到申请12件，其中甲3件',
    '其中甲3件；收到申请12件',
    '共20件，其中予以公开12件',
    '共20件，其中上年结转12件',
  ])('not %s', (text) => expect(one(text)?.ofPart).toBe(false));
});

test.each([
  ['2022年收到', 7, 2022],
  ['2022年和2023年收到', 12, 2023],
  ['2022年和2023年收到', 5, 2022],
  ['收到', 2, null],
  ['2022件', 5, null],
])('of %s the year named before %i is %s', (text, at, year) => {
  expect(yearBefore(text, at)).toBe(year);
});
