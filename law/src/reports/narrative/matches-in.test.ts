import { expect, test } from 'vitest';
import { matchesIn } from './matches-in.ts';

test('all matches are found, from the beginning, however often they are asked for', () => {
  const pattern = /\d+/gu;
  pattern.lastIndex = 3;
  for (const _time of [1, 2])
    expect(matchesIn('12甲3乙', pattern).map(({ 0: text, index }) => [text, index])).toEqual([
      ['12', 0],
      ['3', 3],
    ]);
  expect(matchesIn('甲', pattern)).toEqual([]);
});
