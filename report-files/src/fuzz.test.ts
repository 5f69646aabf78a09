import { expect, test } from 'vitest';
import { diceOf, mutated } from './fuzz-mutations.ts';
import { fuzzReader } from './fuzz-reader.ts';
import { ownSeeds } from './fuzz-seeds.ts';

/** A short run of `fuzz.main.ts`, the same one every time. */
test.each(ownSeeds())(
  '$name, mutated: a report or a reason, soon, without a figure that is not there',
  async ({ name, bytes }) => {
    const dice = diceOf(name.length);
    const inputs = name === 'PDF' ? 60 : 200;
    const outcomes = new Set<string>([await fuzzReader(bytes)]);
    for (let done = 0; done < inputs; done += 1)
      outcomes.add(await fuzzReader(mutated(bytes, dice)));
    expect(outcomes).toContain('report');
  },
  60_000,
);
