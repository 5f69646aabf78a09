import { expect, test } from 'vitest';
import { LEGAL_TEXTS } from './legal-text.ts';
import { rankOf, TEXT_RANKS, textTitled } from './norm-rank.ts';

test.each([
  ['中华人民共和国政府信息公开条例', 'REG'],
  ['政府信息公开条例', 'REG'],
  ['《政府信息公开条例》', 'REG'],
  ['条例', 'REG'],
  ['国务院令第711号', 'REG'],
  ['法释〔2011〕17号', 'SPC11'],
  ['不动产登记暂行条例', undefined],
])('the text called %s is %s', (title, text) => {
  expect(textTitled(title)).toBe(text);
});

test('the rank of a text that we hold is ours, of another its citation’s', () => {
  const place = '第三条';
  expect(rankOf({ title: '信访工作条例', place, rank: 'law' })).toBe('party-regulation');
  expect(rankOf({ title: '不动产登记暂行条例', place, rank: 'administrative-regulation' })).toBe(
    'administrative-regulation',
  );
});

test('every text has its rank', () => {
  expect(Object.keys(TEXT_RANKS).toSorted()).toEqual(Object.keys(LEGAL_TEXTS).toSorted());
});
