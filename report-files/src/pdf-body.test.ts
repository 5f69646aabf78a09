import { expect, test } from 'vitest';
import { pdfRows } from './pdf-body.ts';

const word = (text: string, left: number, y: number) => ({
  text,
  left,
  right: left + text.length * 10,
  y,
  pageY: y,
  size: 10,
  page: 1,
});

const HEADINGS = [
  { text: '自然人', left: 300, right: 330 },
  { text: '总计', left: 400, right: 420 },
];

const rowsOf = (...words: ReturnType<typeof word>[]) =>
  pdfRows(words, HEADINGS, (text) =>
    ['其他处理', '其他', '重复申请'].includes(text) ? text : undefined,
  ).map(({ label, texts }) => [label, texts]);

test('figures belong to the label right before them, not to its group, however near that is', () => {
  const group = word('其他处理', 60, 100);
  const label = word('其他', 200, 104);
  expect(rowsOf(group, label, word('3', 310, 100), word('3', 405, 100))).toContainEqual([
    '其他',
    ['3', '3'],
  ]);
});

test('figures stand beside the middle of a label that is broken over lines', () => {
  const broken = [word('重复', 200, 100), word('申请', 200, 114)];
  expect(rowsOf(...broken, word('3', 310, 107))).toEqual([['重复申请', ['3', '']]]);
});

test('a figure broken over lines is none', () => {
  const label = word('重复申请', 200, 100);
  const figures = [word('12', 305, 100), word('34', 305, 112), word('9', 405, 100)];
  expect(rowsOf(label, ...figures)).toEqual([['重复申请', null]]);
});
