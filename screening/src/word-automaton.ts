import { FOLDED } from './fold-character.ts';

/** Aho and Corasick's automaton over folded code units, laid out as one table of steps. */
export type WordAutomaton = {
  /** From a folded code unit to its column; 0 is a character that stands in no word. */
  readonly letters: Uint16Array;
  readonly width: number;
  /** `steps[state * width + letter]` is the next state; 0 is the start. */
  readonly steps: Uint16Array;
  /** The longest word that ends in a state, counted from 1; 0 is none. */
  readonly ends: Uint16Array;
};

/** @param words written in their folded form: capital letters, plain ideographs, no spaces. */
export function wordAutomaton(words: readonly string[]): WordAutomaton {
  const letters = new Uint16Array(0x10000);
  const alphabet = [...new Set(words.join(''))].sort();
  alphabet.forEach((char, at) => {
    letters[FOLDED[char.charCodeAt(0)] ?? 0] = at + 1;
  });
  const width = alphabet.length + 1;
  const steps = new Uint16Array((words.reduce((sum, { length }) => sum + length, 0) + 1) * width);
  const ends = new Uint16Array(steps.length / width);
  const states = growTree(words, { letters, width, steps, ends });
  linkFailures({ letters, width, steps, ends });
  return {
    letters,
    width,
    steps: steps.slice(0, states * width),
    ends: ends.slice(0, states),
  };
}

/** @returns how many states there are */
function growTree(words: readonly string[], tree: WordAutomaton): number {
  const { letters, width, steps, ends } = tree;
  let states = 1;
  words.forEach((word, at) => {
    let state = 0;
    for (let place = 0; place < word.length; place += 1) {
      const step = state * width + (letters[word.charCodeAt(place)] ?? 0);
      if (steps[step] === 0) {
        steps[step] = states;
        states += 1;
      }
      state = steps[step] ?? 0;
    }
    ends[state] = at + 1;
  });
  return states;
}

/** Fills the gaps of the tree: where a word breaks off, its longest end that begins another one goes on. */
function linkFailures({ width, steps, ends }: WordAutomaton): void {
  const failures = new Uint16Array(ends.length);
  const queue: number[] = [];
  for (let letter = 1; letter < width; letter += 1) {
    const next = steps[letter] ?? 0;
    if (next !== 0) queue.push(next);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    const failure = failures[state] ?? 0;
    if (ends[state] === 0) ends[state] = ends[failure] ?? 0;
    for (let letter = 1; letter < width; letter += 1) {
      const step = state * width + letter;
      const other = steps[failure * width + letter] ?? 0;
      const next = steps[step] ?? 0;
      if (next === 0) steps[step] = other;
      else {
        failures[next] = other;
        queue.push(next);
      }
    }
  }
}
