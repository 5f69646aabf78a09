import { expect, test } from 'vitest';
import { INSTRUMENTS, type Instrument } from './instrument.ts';
import {
  INSTRUMENT_NUMBER_TEMPLATE,
  instrumentNumber,
  numberTemplateFault,
} from './instrument-number.ts';

const FACTS = { organ: '演区府', year: 2026, serial: 7 };

test.each([
  ['receipt', '演区府公开〔2026〕7号-回'],
  ['correction-notice', '演区府公开〔2026〕7号-补'],
  ['reply-granted', '演区府公开〔2026〕7号-告'],
  ['reply-partial', '演区府公开〔2026〕7号-部'],
  ['reply-denied', '演区府公开〔2026〕7号-不'],
  ['reply-not-held', '演区府公开〔2026〕7号-非'],
  ['reply-not-existing', '演区府公开〔2026〕7号-无'],
] satisfies [Instrument, string][])('the %s of a case bears the number %s', (letter, number) => {
  expect(instrumentNumber(letter, FACTS, 1)).toBe(number);
});

test('the office may number otherwise', () => {
  expect(
    instrumentNumber('reply-granted', FACTS, 1, '{organ}依申请〔{year}〕第{serial}号{mark}'),
  ).toBe('演区府依申请〔2026〕第7号告');
});

test.each([
  ['the default', INSTRUMENT_NUMBER_TEMPLATE.value, null],
  ['no year in its brackets', '{organ}[{year}]{serial}号-{mark}', '六角括号'],
  ['no serial', '{organ}〔{year}〕号-{mark}', '{serial}'],
  ['no mark', '{organ}〔{year}〕{serial}号', '{mark}'],
  ['a brace that does not close', '{organ}〔{year}〕{serial}号-{mark}{who', '不认识的 {who'],
  ['something unknown', '{organ}〔{year}〕{serial}号-{mark}{who}', '不认识的 {who}'],
])('a template with %s', (_name, template, fault) => {
  expect(numberTemplateFault(template)).toEqual(
    fault === null ? null : expect.stringContaining(fault),
  );
});

test('the first case of a year bears the number one', () => {
  expect(instrumentNumber('receipt', { ...FACTS, serial: 1 }, 1)).toBe('演区府公开〔2026〕1号-回');
});

test.each([0, -1, 1.5])('%d is no serial', (serial) => {
  expect(() => instrumentNumber('receipt', { ...FACTS, serial }, 1)).toThrow(RangeError);
});

test('the second letter of a kind in a case bears a number of its own', () => {
  expect(instrumentNumber('third-party-letter', FACTS, 2)).toBe('演区府公开〔2026〕7号-征2');
  expect(() => instrumentNumber('third-party-letter', FACTS, 0)).toThrow(RangeError);
});

test('no two instruments of a case bear the same number', () => {
  const marks = Object.values(INSTRUMENTS).map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
});
