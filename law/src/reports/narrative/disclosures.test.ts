import { expect, test } from 'vitest';
import { disclosuresIn } from './disclosures.ts';
import type { Sentence } from './sentences.ts';

const sentence = (text: string, part = '一'): Sentence => ({
  text,
  part,
  heading: '',
  topic: '',
  where: '',
});

const told = (text: string) =>
  disclosuresIn([sentence(text)]).map(
    ({ value, unit, approximate, channels }) =>
      `${channels.join('、')}${channels.length > 0 ? '：' : ''}${approximate ? '约' : ''}${value}${unit}`,
  );

test.each([
  ['the total', '主动公开政府信息80条', ['80条']],
  ['the total, counted', '全年主动公开各类政府信息共计80件', ['80件']],
  ['about so many', '主动公开政府信息80余条', ['约80条']],
  ['of mixed units', '主动公开政府信息80条次', ['80条次']],
  ['a channel', '门户网站发布信息80条', ['网站：80条']],
  ['several channels', '网站、微信、微博发布信息80条', ['网站、微信、微博：80条']],
  [
    'one channel after the other',
    '网站发布信息80条，微信公众号推送信息90条',
    ['网站：80条', '微信：90条'],
  ],
  ['between semicolons', '网站更新；主动公开政府信息80条', ['80条']],
  ['issues and items', '微信公众号发布信息152期4218条', ['微信：4218条']],
  ['items in a row with issues', '微信推送信息12期、网站发布信息80条', ['网站：80条']],
  ['items behind their issues', '微信公众号推送信息共12期，政府网站发布信息80条', ['网站：80条']],
])('%s is told', (_name, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['of a topic', '教育领域主动公开政府信息80条'],
  ['of a column', '网站专栏发布信息80条'],
  ['of some months', '网站一季度发布信息80条'],
  ['of another act', '网站收到信息80条'],
  ['by some platform', '通过平台主动公开政府信息80条'],
  ['that were not disclosed of its own motion', '公开政府信息80条'],
  ['of another thing', '主动公开政府信息目录80条'],
  ['in other units', '主动公开政府信息80期'],
  ['where no information is told of', '网站发布动态80条'],
])('figures %s are none', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('a topic of an earlier clause narrows nothing', () => {
  expect(told('聚焦教育领域，主动公开政府信息80条')).toEqual(['80条']);
  expect(told('网站开设专栏；主动公开政府信息80条')).toEqual(['80条']);
});

test('it is told with its sentence and its place', () => {
  const one = sentence('全年主动公开政府信息80条');
  expect(disclosuresIn([one])).toEqual([
    { value: 80, approximate: false, unit: '条', channels: [], sentence: one, at: 10 },
  ]);
});

test('part one alone tells of it', () => {
  expect(disclosuresIn([sentence('主动公开政府信息80条', '五')])).toEqual([]);
});
