import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from './parse-figure.ts';

describe('a count', () => {
  test.each([
    ['a number', '46', 46],
    ['nothing happened', '0', 0],
    ['full width', '１２', 12],
    ['spaces around', ' 7 ', 7],
    ['a hard space', '\u00a05\u3000', 5],
    ['thousands', '1,191', 1191],
    ['thousands, full width', '11，855', 11855],
    ['its unit', '3件', 3],
    ['its unit after a space', '3 项', 3],
    ['a fraction, for the check to refuse', '1.5', 1.5],
    ['a negative, for the check to refuse', '-3', -3],
    ['a negative nothing', '-0', 0],
    ['more than a million', '2822652', 2822652],
  ])('%s: %j', (_name, printed, value) => {
    expect(parseFigure(printed)).toEqual({ value, state: 'number' });
  });

  test.each([
    ['', 'blank'],
    [' \u00a0', 'blank'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['-', 'dash'],
    ['——', 'dash'],
    ['无', 'none-word'],
    ['零', 'none-word'],
    ['不涉及', 'not-applicable'],
    ['![](data/1.png)', 'image'],
  ] as const)('%j is no number but %s', (printed, state) => {
    expect(parseFigure(printed)).toEqual({ value: null, state });
  });

  test.each([
    ['a footnote mark', '①'],
    ['a figure with a footnote mark', '3²'],
    ['digits with a gap', '1 2'],
    ['cells run together', '0000000'],
    ['a leading zero', '05'],
    ['a run too long for a count', '1234567890123'],
    ['commas at the wrong places', '1,23'],
    ['a decimal without digits', '3.'],
    ['two numbers', '3/5'],
    ['about', '约200'],
    ['more than', '200余'],
    ['ten thousands, which may be a slip', '18万'],
    ['money among counts', '30元'],
    ['an increase among counts', '+3'],
    ['a letter for a digit', 'l2'],
    ['the Chinese one, which may be a dash', '一'],
    ['words', '见附件'],
  ])('%s is not guessed: %j', (_name, printed) => {
    expect(parseFigure(printed)).toEqual({ value: null, state: 'unreadable' });
  });
});

test.each([
  ['减3', -3],
  ['增2', 2],
  ['+1036', 1036],
  ['-417', -417],
  ['—1', -1],
  ['－2', -2],
  ['0', 0],
])('a change has a sign: %j', (printed, value) => {
  expect(parseFigure(printed, 'change')).toEqual({ value, state: 'number' });
});

test.each([
  ['167.38', { value: 167.38, state: 'number' }],
  ['251000元', { value: 251000, state: 'number', unit: '元' }],
  ['0.37 万元', { value: 0.37, state: 'number', unit: '万元' }],
  ['5,394,432.52元', { value: 5394432.52, state: 'number', unit: '元' }],
  ['3万', { value: null, state: 'unreadable' }],
  ['3件', { value: null, state: 'unreadable' }],
])('money may bring its unit: %j', (printed, figure) => {
  expect(parseFigure(printed, 'money')).toEqual(figure);
});

test('any count printed plainly, with thousands or at full width reads as itself', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (count) => {
      const plain = String(count);
      const wide = plain.replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
      for (const printed of [plain, wide, count.toLocaleString('en-US')])
        expect(parseFigure(printed).value).toBe(count);
    }),
  );
});

test('no text at all makes it throw, and nothing but digits becomes a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (printed) => {
      const { value, state } = parseFigure(printed);
      expect(value === null).toBe(state !== 'number');
      if (value !== null) expect(printed.normalize('NFKC')).toMatch(/\d/);
    }),
  );
});
