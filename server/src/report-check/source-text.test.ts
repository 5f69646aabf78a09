import { expect, test } from 'vitest';
import { sourceText } from './source-text.ts';

const SENTENCE = '公开5条，收到7件。';

const mark = (number: number, from: number, to: number) =>
  ({ number, verdict: 'fail', from, to, isFirst: true }) as const;

const drawn = (...marks: readonly ReturnType<typeof mark>[]) =>
  sourceText(
    [{ kind: 'text', text: SENTENCE, where: '第 1 行' }],
    new Map([[0, marks]]),
  ).toString();

test('the words that a finding speaks of are marked, and no others', () => {
  expect(drawn(mark(1, 0, 4))).toContain(
    '<mark id="words-1" class="fail">公开5条</mark><sup><a href="#finding-1" aria-label="发现 1">1</a></sup>，收到7件。',
  );
});

test.each([
  ['the same words', mark(1, 0, 4), mark(2, 0, 4)],
  ['overlapping words', mark(1, 0, 6), mark(2, 2, 9)],
  ['words within others', mark(1, 0, 9), mark(2, 5, 8)],
])('two findings that speak of %s keep every word once and both numbers', (_name, one, other) => {
  const page = drawn(one, other);
  const words = page.replace(/<sup>.*?<\/sup>|<[^>]+>/gu, '');
  expect(words.trim()).toBe(`第 1 行${SENTENCE}`);
  for (const number of [1, 2]) {
    expect(page.split(`id="words-${number}"`)).toHaveLength(2);
    expect(page.split(`href="#finding-${number}"`)).toHaveLength(2);
  }
});
