import { ANCHOR_WORDS } from './context-words.ts';
import { DIGIT_VALUES, DROPPED, FOLDED, MATH_DIGIT_LEAD } from './fold-character.ts';
import { wordAutomaton } from './word-automaton.ts';

/** A line as the first pass sees it: where it stands, and whether it needs a second look. */
export type RoughLine = {
  readonly from: number;
  /** Behind its last character, before the line break. */
  readonly to: number;
  /** Whether a word, a number, a mailbox or a plate may stand in it. */
  readonly isMarked: boolean;
  /** Whether it has the separators of a table row. */
  readonly hasCells: boolean;
  /** Whether any digit stands in it. */
  readonly hasDigits: boolean;
};

/** A line longer than this is cut, at the next place where nothing is torn apart. */
const LONGEST_LINE = 16_384;
const LONGEST_STRETCH = 2 * LONGEST_LINE;
const CUTS = new Set([...'。；;！!，,、\t '].map((char) => char.charCodeAt(0)));

/** Line breaks within numbers that one line may have. */
const MOST_JOINS = 3;

/** How far behind a line break it is looked for the rest of a number. */
const LOOK_AHEAD = 32;

/** Digits that stand together, gaps allowed, from which on a line is looked at: the shortest phone has as many. */
const FEWEST_DIGITS = 7;

const ANCHORS = wordAutomaton(ANCHOR_WORDS);

// What the pass needs to know of a code unit, in one number: its letter in the automaton, and what it may begin.
const LETTER = 0x3ff;
const DIGIT = 1 << 10;
const GAP = 1 << 11;
const BREAK = 1 << 12;
const CELL = 1 << 13;
const SIGN = 1 << 14;
const PROVINCE = 1 << 15;
const CAPITAL = 1 << 16;
const PLAIN = 1 << 17;
const AT = '@'.charCodeAt(0);
const DEGREE = '°'.charCodeAt(0);
const PROFILES = profiles();

/**
 * Passes the lines of a text that are complete, one after another. A line break inside a number that it
 * may have broken does not end a line.
 *
 * @param isLast whether nothing follows the text
 * @returns where the first line begins that is not complete
 */
export function eachRoughLine(
  text: string,
  isLast: boolean,
  tell: (line: RoughLine) => void,
): number {
  const { steps, ends, width } = ANCHORS;
  const length = text.length;
  let [from, at, state, digits] = [0, 0, 0, 0];
  let [isMarked, hasCells, hasDigits] = [false, false, false];
  let joins = 0;
  let stop = LONGEST_LINE;

  for (; ; at += 1) {
    if (at >= stop || at >= length) {
      const cut = at < length ? cutFrom(text, from, isLast) : null;
      const isOver = at >= length && isLast && from < length;
      if (cut === null && !isOver) return from;
      const to = cut ?? length;
      // The cut may lie ahead of what has been seen: the rest of the line is looked at by itself.
      tell({ from, to, isMarked: isMarked || cut !== null, hasCells, hasDigits });
      [from, at, stop] = [to, to, to + LONGEST_LINE];
      [state, digits, joins] = [0, 0, 0];
      [isMarked, hasCells, hasDigits] = [false, false, false];
      if (from >= length) return from;
    }
    const profile = PROFILES[text.charCodeAt(at)] as number;
    if (profile <= LETTER) {
      digits = 0;
      state = profile === 0 ? 0 : (steps[state * width + profile] as number);
      if (ends[state] !== 0) isMarked = true;
      continue;
    }
    if (profile & BREAK) {
      if (digits > 0 && !hasCells && joins < MOST_JOINS) {
        if (at + LOOK_AHEAD > length && !isLast) return from;
        if (goesOn(text, from, at)) {
          joins += 1;
          continue;
        }
      }
      tell({ from, to: at, isMarked, hasCells, hasDigits });
      [from, stop] = [at + 1, at + 1 + LONGEST_LINE];
      [state, digits, joins] = [0, 0, 0];
      [isMarked, hasCells, hasDigits] = [false, false, false];
      continue;
    }
    const letter = profile & LETTER;
    if (profile & DIGIT) {
      digits += 1;
      if (profile & PLAIN) hasDigits = true;
      if (digits >= FEWEST_DIGITS) isMarked = true;
    } else if (!(profile & GAP)) digits = 0;
    if (letter !== 0 || !(profile & GAP)) {
      state = letter === 0 ? 0 : (steps[state * width + letter] as number);
      if (ends[state] !== 0) isMarked = true;
    }
    if (profile & CELL) hasCells = true;
    else if (profile & SIGN) isMarked = true;
    else if (profile & PROVINCE && isCapital(text, at + 1)) isMarked = true;
  }
}

/** A number may be parted from the sign of its province by a mark of no width. */
function isCapital(text: string, from: number): boolean {
  let at = from;
  while (at < from + 3 && FOLDED[text.charCodeAt(at)] === DROPPED) at += 1;
  return ((PROFILES[text.charCodeAt(at)] ?? 0) & CAPITAL) !== 0;
}

/** Where a line that is too long is cut; `null` where that is not known yet. */
function cutFrom(text: string, from: number, isLast: boolean): number | null {
  const least = from + LONGEST_LINE;
  const most = Math.min(text.length, from + LONGEST_STRETCH);
  for (let at = least; at < most; at += 1)
    if (CUTS.has(text.charCodeAt(at)) || isBreak(text, at)) return at;
  if (most === from + LONGEST_STRETCH) return most;
  return isLast ? text.length : null;
}

function isBreak(text: string, at: number): boolean {
  return ((PROFILES[text.charCodeAt(at)] ?? 0) & BREAK) !== 0;
}

/** Lengths of the numbers that are looked for. */
const WHOLE = new Set([11, 16, 17, 18, 19]);

/** Whether the digits before a line break and those behind it may be the two halves of one number. */
function goesOn(text: string, from: number, at: number): boolean {
  const before = digitsBefore(text, from, at);
  if (before.count === 0 || isComplete(text, before)) return false;
  const behind = digitsBehind(text, at + 1);
  if (behind.count === 0 || isComplete(text, behind)) return false;
  return WHOLE.has(before.count + behind.count);
}

type Half = { readonly from: number; readonly count: number };

/** A half that is a number by itself: of an identity card, or a mobile. */
function isComplete(text: string, { from, count }: Half): boolean {
  if (count === 11) return FOLDED[text.charCodeAt(from)] === ONE;
  return count === 15 || count === 18;
}

const ONE = '1'.charCodeAt(0);

const LONGEST_HALF = 18;

function digitsBefore(text: string, from: number, end: number): Half {
  let at = end - 1;
  while (at >= from && at > end - 4 && isGap(text, at)) at -= 1;
  let count = 0;
  for (; at >= from && count <= LONGEST_HALF && isPlainDigit(text, at); at -= 1) count += 1;
  return { from: at + 1, count };
}

function digitsBehind(text: string, start: number): Half {
  let at = start;
  while (at < start + 8 && isGap(text, at)) at += 1;
  const from = at;
  while (at - from <= LONGEST_HALF && isPlainDigit(text, at)) at += 1;
  const hasX = at > from && FOLDED[text.charCodeAt(at)] === X;
  return { from, count: at - from + (hasX ? 1 : 0) };
}

const X = 'X'.charCodeAt(0);

function isGap(text: string, at: number): boolean {
  return ((PROFILES[text.charCodeAt(at)] ?? 0) & GAP) !== 0;
}

function isPlainDigit(text: string, at: number): boolean {
  const unit = FOLDED[text.charCodeAt(at)] ?? 0;
  return unit >= 0x30 && unit <= 0x39;
}

function profiles(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const gaps = new Set([DROPPED, ...[...' -.·_/()OIL'].map((char) => char.charCodeAt(0))]);
  const provinces = new Set(
    [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'].map((char) =>
      char.charCodeAt(0),
    ),
  );
  for (let unit = 0; unit < table.length; unit += 1) {
    const plain = FOLDED[unit] ?? 0;
    let profile = ANCHORS.letters[plain] ?? 0;
    if ((DIGIT_VALUES[unit] ?? 0) > 0 || (DIGIT_VALUES[plain] ?? 0) > 0) profile |= DIGIT;
    if (gaps.has(plain)) profile |= GAP;
    if (plain === 0x0a) profile |= BREAK;
    if (plain === 0x09 || plain === 0x7c) profile |= CELL;
    if (plain === AT || plain === DEGREE) profile |= SIGN;
    if (provinces.has(plain)) profile |= PROVINCE;
    if (plain >= 0x30 && plain <= 0x39) profile |= PLAIN;
    if (plain >= 0x41 && plain <= 0x5a) profile |= CAPITAL;
    table[unit] = profile;
  }
  table[MATH_DIGIT_LEAD] = DIGIT;
  for (let trail = 0xdfce; trail <= 0xdfff; trail += 1) table[trail] = GAP;
  return table;
}
