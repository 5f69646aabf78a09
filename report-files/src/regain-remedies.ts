import type { RegainedFigures } from './row-figures.ts';
import { splitDigits } from './split-digits.ts';

const BLOCK = 5;
const BLOCKS = 3;
/** Bounds on the search: beyond them nothing is regained. */
const MOST_DIGITS = 40;
const MOST_READINGS = 1_000;

/** Regains the figures of table four, whose digits have lost their borders, by the sum of each block. */
export function regainRemedies(runs: readonly string[]): RegainedFigures {
  const text = runs.join(' ');
  const digits = runs.join('');
  const readings = (runs.length === 1 ? readingsOf(digits) : null) ?? [];
  const figures = Array.from({ length: BLOCK * BLOCKS }, (_, at) => {
    const [first = null, ...others] = readings.map((reading) => reading[at] ?? null);
    return others.every((other) => other === first) ? first : null;
  });
  return { kind: 'regained', figures, text, by: ['T4-SUM'] };
}

/** All ways to read three blocks one behind the other, each of which adds up; `null` if too many to try. */
function readingsOf(digits: string): number[][] | null {
  if (digits.length > MOST_DIGITS) return null;
  const splits = new Map<string, number[][] | null>();
  const splitsOf = (part: string) => {
    const known = splits.get(part);
    if (known !== undefined) return known;
    const found = splitDigits([part], BLOCK, BLOCK - 1);
    splits.set(part, found);
    return found;
  };
  let readings: { figures: number[]; to: number }[] = [{ figures: [], to: 0 }];
  for (let block = 1; block <= BLOCKS; block += 1) {
    const longer: typeof readings = [];
    for (const { figures, to } of readings)
      for (const end of endsOf(digits, to, block)) {
        const found = splitsOf(digits.slice(to, end));
        if (!found || longer.length > MOST_READINGS) return null;
        longer.push(...found.map((split) => ({ figures: [...figures, ...split], to: end })));
      }
    readings = longer;
  }
  return readings.map(({ figures }) => figures);
}

/** Where a block may end that leaves digits enough for those after it. */
function endsOf(digits: string, from: number, block: number): number[] {
  const last = digits.length - (BLOCKS - block) * BLOCK;
  if (block === BLOCKS) return [digits.length];
  const ends: number[] = [];
  for (let end = from + BLOCK; end <= last; end += 1) ends.push(end);
  return ends;
}
