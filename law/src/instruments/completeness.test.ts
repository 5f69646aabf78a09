import { describe, expect, test } from 'vitest';
import { completenessFaults } from './completeness.ts';
import type { Composed, Part } from './compose-instrument.ts';
import { exampleComposed } from './example-instruments.ts';
import { INSTRUMENTS, type Instrument, instrumentRule } from './instrument.ts';
import { isItemPart, PART_KINDS } from './part-kind.ts';

const IDS = Object.keys(INSTRUMENTS) as Instrument[];

const whys = (id: Instrument, letter: Composed) =>
  completenessFaults(id, letter).map(({ why }) => why);

describe.each(IDS)('a %s', (id) => {
  const letter = exampleComposed(id);
  const { parts, ifAny } = instrumentRule(id);

  test.each(parts.filter((kind) => !ifAny.includes(kind)))('without its %s is told so', (kind) => {
    const without = { ...letter, parts: letter.parts.filter((part) => part.kind !== kind) };
    const missing = `缺少“${PART_KINDS[kind]}”`;
    expect(whys(id, without).every((why) => why.endsWith(missing))).toBe(true);
    expect(whys(id, without).length).toBeGreaterThan(0);
  });

  test('in another order is told so', () => {
    const reversed = { ...letter, parts: letter.parts.toReversed() };
    expect(whys(id, reversed)).toContain('各部分的先后不对');
  });
});

const REPLY = exampleComposed('reply-granted');

function edited(kind: Part['kind'], paragraphs: Part['paragraphs']): Composed {
  const parts = REPLY.parts.map((part) => (part.kind === kind ? { ...part, paragraphs } : part));
  return { ...REPLY, parts };
}

test.each([
  ['no title', { ...REPLY, title: ' ' }, '没有标题'],
  ['no number', { ...REPLY, number: ' ' }, '没有文号'],
  [
    'a blank',
    edited('supply', [[{ text: ' ', locked: false }]]),
    '“提供的信息，或者获取的方式、途径和时间”有空白',
  ],
  ['a part without text', edited('contact', []), '“联系方式”有空白'],
  [
    'a remedy typed by hand',
    edited('remedy-notice', [[{ text: '可以起诉', locked: false }]]),
    '“救济途径”不能手工填写',
  ],
  [
    'an article typed by hand',
    edited('legal-basis', [[{ text: '第二十一条', locked: false }]]),
    '“依据”不能手工填写',
  ],
  [
    'an item left open',
    { ...REPLY, items: [...REPLY.items, { position: 2, outcome: null }] },
    '第2项没有处理结果',
  ],
  [
    'an item without its parts',
    { ...REPLY, items: [...REPLY.items, { position: 2, outcome: 'granted' }] },
    '第2项缺少“处理结果”',
  ],
  [
    'another letter’s part',
    {
      ...REPLY,
      parts: [
        ...REPLY.parts,
        { kind: 'remedy-line', paragraphs: [[{ text: '不能起诉', locked: true }]] },
      ],
    },
    '不写“关于复议和诉讼的说明”',
  ],
] satisfies [string, Composed, string][])(
  'a letter with %s is not issued',
  (_name, letter, why) => {
    expect(whys('reply-granted', letter).join()).toContain(why);
  },
);

test('a letter is judged by its own rule', () => {
  expect(whys('reply-denied', REPLY)).toContain('这不是政府信息不予公开告知书');
});

test('what a person writes into the open text stays complete', () => {
  expect(
    whys('reply-granted', edited('supply', [[{ text: '明细表一份', locked: false }]])),
  ).toEqual([]);
  expect(REPLY.parts.filter(({ kind }) => isItemPart(kind)).length).toBe(3);
});
