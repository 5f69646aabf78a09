import { DIGIT_VALUES } from './fold-character.ts';

/** Digits that stand without a gap in a folded line. */
type DigitRun = {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Whether letters were read as the digits that they look like, O as 0 and l as 1. */
  readonly isGuessed: boolean;
};

/** Digits that may be one number: a run, or several parted by spaces, hyphens, dots or a line break. */
export type NumberCandidate = DigitRun & {
  /** How many digits stand in each run. */
  readonly groups: readonly number[];
  /** The last of the runs, counted from 0. */
  readonly last: number;
  /** Whether an X follows as the last place of an identity number. */
  readonly hasX: boolean;
};

/** No number that is looked for is longer: a disability card's has 20. */
const MOST_DIGITS = 20;
const MOST_GROUPS = 8;

/** A form with a box for each digit parts an identity number into as many groups; a few boxes may run together. */
const LONGEST_BOX = 2;
const IDENTITY_LENGTH = 18;

/** A run in which Chinese or circled digits stand has to have the length of a number that is looked for. */
const WHOLE_LENGTHS: ReadonlySet<number> = new Set([11, 15, 16, 17, 18, 19, 20]);

/** A look-alike is read as a digit only among so many real ones. */
const FEWEST_DIGITS = 7;

const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Nothing shorter is a number that is looked for. */
const FEWEST_OF_NUMBER = 7;

const SEPARATOR = /^(?:[ \-.·_/]{1,3}|\) ?-?|[ -]*\n *)$/;

/** Digits of any kind, and letters that look like them between. */
const RUNS = new RegExp(
  `[${allDigits()}][${allDigits()}OIL]*|[OIL]+[${allDigits()}][${allDigits()}OIL]*`,
  'g',
);

/** The runs of digits in a folded line, in their order. */
export function digitRuns(text: string): DigitRun[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: part, index }) =>
    split(text, part, index, index + part.length),
  );
}

/** What may be one number from a run on, the longest first. */
export function candidatesFrom(
  text: string,
  runs: readonly DigitRun[],
  first: number,
): NumberCandidate[] {
  const run = runs[first];
  if (!run) return [];
  const candidates = [candidate(text, run, [run.digits.length], first)];
  let joined: DigitRun = run;
  const groups = [run.digits.length];
  let isBoxed = run.digits.length <= LONGEST_BOX;
  for (let next = first + 1; next < first + MOST_DIGITS; next += 1) {
    const more = runs[next];
    isBoxed &&= (more?.digits.length ?? 0) <= LONGEST_BOX;
    if (!isBoxed && groups.length >= MOST_GROUPS) break;
    if (!more || joined.digits.length + more.digits.length > MOST_DIGITS) break;
    if (more.from - joined.to > 12 || !SEPARATOR.test(text.slice(joined.to, more.from))) break;
    joined = {
      from: run.from,
      to: more.to,
      digits: joined.digits + more.digits,
      isGuessed: joined.isGuessed || more.isGuessed,
    };
    groups.push(more.digits.length);
    if (groups.length <= MOST_GROUPS)
      candidates.unshift(candidate(text, joined, [...groups], next));
    else candidates.unshift(...boxedIdentity(text, joined, [...groups], next));
  }
  return candidates.filter(({ digits }) => digits.length >= FEWEST_OF_NUMBER);
}

function candidate(
  text: string,
  run: DigitRun,
  groups: readonly number[],
  last: number,
): NumberCandidate {
  const hasX = text[run.to] === 'X' && !/[0-9A-Z]/.test(text[run.to + 1] ?? '');
  return { ...run, groups, last, hasX };
}

/** Of so many small groups only an identity number is made: a row of counts looks like any other number. */
function boxedIdentity(
  text: string,
  run: DigitRun,
  groups: readonly number[],
  last: number,
): NumberCandidate[] {
  const gap = /^ {0,3}(?=X)/.exec(text.slice(run.to, run.to + 4))?.[0].length ?? 0;
  const boxed = candidate(text, { ...run, to: run.to + gap }, groups, last);
  return run.digits.length + (boxed.hasX ? 1 : 0) === IDENTITY_LENGTH ? [boxed] : [];
}

/** A run of one kind as it is; a mixed one as a whole only where it has the length of a number. */
function split(text: string, part: string, from: number, to: number): DigitRun[] {
  if (/^[0-9]+$/.test(part)) return [{ from, to, digits: part, isGuessed: false }];
  const isGuessed = /[OIL]/.test(part);
  const real = part.replace(/[OIL]/g, '').length;
  const whole = part.length + (text[to] === 'X' ? 1 : 0);
  const plain = [...part.matchAll(/[0-9]+/g)];
  const isWhole =
    WHOLE_LENGTHS.has(whole) && !plain.some(([{ length }]) => WHOLE_LENGTHS.has(length));
  if (isWhole && (!isGuessed || real >= FEWEST_DIGITS))
    return [{ from, to, digits: valuesOf(part), isGuessed }];
  return plain.map(({ 0: digits, index }) => ({
    from: from + index,
    to: from + index + digits.length,
    digits,
    isGuessed: false,
  }));
}

function valuesOf(part: string): string {
  return [...part]
    .map((char) => LOOK_ALIKES[char] ?? String((DIGIT_VALUES[char.charCodeAt(0)] ?? 1) - 1))
    .join('');
}

function allDigits(): string {
  return [...DIGIT_VALUES.keys()]
    .filter((unit) => DIGIT_VALUES[unit] !== 0)
    .map((unit) => String.fromCharCode(unit))
    .join('');
}
