import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordAutomaton } from './word-automaton.ts';

const unit = fc.constantFrom(...'甲乙丙A1');
const word = fc.string({ unit, minLength: 1, maxLength: 4 });

test('at every place it knows the longest word that ends there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.oneof(unit, fc.constant('丁')), maxLength: 60 }),
      (words, text) => {
        const { letters, width, steps, ends } = wordAutomaton(words);
        let state = 0;
        for (let at = 0; at < text.length; at += 1) {
          const letter = letters[text.charCodeAt(at)] ?? 0;
          state = letter === 0 ? 0 : (steps[state * width + letter] ?? 0);
          const known = words[(ends[state] ?? 0) - 1] ?? '';
          expect(known).toBe(longestAt(words, text.slice(0, at + 1)));
        }
      },
    ),
  );
});

function longestAt(words: readonly string[], text: string): string {
  return words
    .filter((each) => text.endsWith(each))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}
