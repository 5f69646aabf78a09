import { describe, expect, test } from 'vitest';
import { exampleReport } from '../example-report.ts';
import { clauseBefore, isReadWhole, quoteAround, sentencesOf } from './sentences.ts';

const report = (preamble: string | undefined, ...texts: string[]) => {
  const { preamble: _own, ...rest } = exampleReport();
  const sections = texts.map((text, at) => ({ no: '一二三四五六'.charAt(at), title: '', text }));
  return { ...rest, ...(preamble === undefined ? {} : { preamble }), sections };
};

describe('sentences', () => {
  test('have their part, heading, topic and place', () => {
    const text =
      '总说。\n（一）主动公开\n更新目录！完善指南？\n（二）依申请公开情况如下所列各项等等，收到2件';
    expect(sentencesOf(report('前言。', text))).toEqual([
      { text: '前言', part: '', heading: '', topic: '', where: '正文之前' },
      { text: '总说', part: '一', heading: '', topic: '', where: '第一部分' },
      ...['（一）主动公开', '更新目录', '完善指南'].map((each) => ({
        text: each,
        part: '一',
        heading: '（一）',
        topic: '主动公开',
        where: '第一部分（一）',
      })),
      {
        text: '（二）依申请公开情况如下所列各项等等，收到2件',
        part: '一',
        heading: '（二）',
        topic: '依申请公开情况如下所列各',
        where: '第一部分（二）',
      },
    ]);
  });

  test('of the next part stand below no heading of the last', () => {
    expect(sentencesOf(report('', '（一）公开', '改进。')).at(-1)).toMatchObject({
      part: '二',
      heading: '',
      topic: '',
    });
  });

  test('are none before the first part where nothing stands there', () => {
    expect(sentencesOf(report(undefined, '改进。'))).toHaveLength(1);
  });

  test('are read up to 4 000 characters', () => {
    expect(sentencesOf(report('甲'.repeat(4001)))[0]?.text).toHaveLength(4000);
  });
});

describe('a text', () => {
  const long = (length: number) => '甲'.repeat(length);

  test.each<[string, string | undefined, number[], boolean]>([
    ['a part as long as is read', '', [60_000], true],
    ['a part one longer', '', [60_001], false],
    ['a preamble as long as is read', long(60_000), [], true],
    ['a preamble one longer', long(60_001), [], false],
    ['all parts as long as is read', undefined, [60_000, 60_000], true],
    ['all parts one longer', '。', [60_000, 60_000], false],
  ])('of %s is read whole: or not', (_name, preamble, parts, whole) => {
    expect(isReadWhole(report(preamble, ...parts.map(long)))).toBe(whole);
  });

  const lines = (count: number) => `${'甲'.repeat(99)}。`.repeat(count);
  const read = (preamble: string, ...parts: number[]) =>
    sentencesOf(report(preamble, ...parts.map(lines))).length;

  test('is read up to 60 000 characters of a part and 120 000 of all', () => {
    expect(read('', 601)).toBe(600);
    expect(read('', 600, 600, 1)).toBe(1200);
    expect(read('', 601, 601, 1)).toBe(1200);
    expect(read('', 500, 500, 201)).toBe(1200);
    expect(read(lines(600), 599, 2)).toBe(1200);
  });
});

test.each([
  ['全年，我局收到', 5, '我局'],
  ['全年；我局收到', 5, '我局'],
  ['全年：我局收到', 5, '我局'],
  ['全年（我局收到', 5, '我局'],
  ['全年，共计；我局收到', 8, '我局'],
  ['我局收到', 2, '我局'],
  ['收到，办结', 2, '收到'],
  ['全年，收到', 3, ''],
  ['全年，，收到', 3, ''],
])('the clause in %s before %i is “%s”', (text, at, clause) => {
  expect(clauseBefore(text, at)).toBe(clause);
});

describe('a quote', () => {
  const digits = (length: number) => '0123456789'.repeat(10).slice(0, length);

  test('of 60 characters is whole', () => {
    expect(quoteAround(digits(60), 30, 32)).toBe(digits(60));
  });

  test('of more has 18 characters before and 12 behind', () => {
    expect(quoteAround(digits(61), 30, 32)).toBe(`…${digits(61).slice(12, 44)}…`);
  });

  test.each([
    [18, 49, '', ''],
    [19, 49, '…', ''],
    [18, 48, '', '…'],
    [3, 61, '', ''],
  ])('from %i to %i is cut where something is left out', (from, to, before, after) => {
    const text = digits(61);
    const [start, end] = [Math.max(0, from - 18), Math.min(61, to + 12)];
    expect(quoteAround(text, from, to)).toBe(`${before}${text.slice(start, end)}${after}`);
  });
});
