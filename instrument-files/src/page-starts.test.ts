import { expect, test } from 'vitest';
import { type PageLine, pageStarts } from './page-starts.ts';

/** Lines of a height of 1: `b` is bound to the line before, `g` has a line free above it. */
const lines = (kinds: string): PageLine[] =>
  [...kinds].map((kind) => ({ height: 1, gap: kind === 'g' ? 1 : 0, isBound: kind === 'b' }));

test.each([
  ['', 3, []],
  ['...', 3, []],
  ['....', 3, [3]],
  ['.......', 3, [3, 6]],
  ['...b', 3, [2]],
  ['..bb', 3, [1]],
  ['.bbb', 3, [3]],
  ['.bbbbbb', 3, [3, 6]],
  ['.g.', 3, [2]],
  ['...g', 3, [3]],
  ['..g..', 3, [2]],
  ['..bb.b', 3, [1, 4]],
] as const)('of the lines %s, %i a page, pages begin at %j', (kinds, room, starts) => {
  expect([...pageStarts(lines(kinds), room)]).toEqual(starts);
});

test('a line higher than a page has one of its own', () => {
  const high = [{ height: 9, gap: 0, isBound: false }, ...lines('..')];
  expect([...pageStarts(high, 3)]).toEqual([1]);
});
