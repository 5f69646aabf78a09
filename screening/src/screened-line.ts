import { CONTEXT_WORDS, type WordKind } from './context-words.ts';
import { DROPPED, FOLDED, MATH_DIGIT_LEAD, mathDigit } from './fold-character.ts';
import { wordAutomaton } from './word-automaton.ts';

/** A word of the lists, by its places in the folded line. */
export type WordHit = { readonly kind: WordKind; readonly from: number; readonly to: number };

/** The places of one cell of a table row. */
export type Cell = { readonly from: number; readonly to: number };

/** A line in its plain form, with the way back to where each character stands in the document. */
export type ScreenedLine = {
  readonly text: string;
  /** The words of the lists in their order; a word inside a longer one is not counted. */
  readonly words: readonly WordHit[];
  readonly kinds: ReadonlySet<WordKind>;
  /** `null` where the line is no row of a table. */
  readonly cells: readonly Cell[] | null;
  /** The place in the document of the first unit of a character of the line. */
  readonly startOf: (at: number) => number;
  /** The place in the document behind the last unit of a character of the line. */
  readonly endOf: (at: number) => number;
};

const SPACE = 0x20;
const WORDS = wordAutomaton(CONTEXT_WORDS.map(({ word }) => word));

/**
 * @param hasCommas whether commas part the cells of the line
 * @param offset where `text` begins in the document
 * @param from the place in `text` at which the line begins
 */
export function screenedLine(
  text: string,
  from: number,
  to: number,
  offset: number,
  hasCommas = false,
): ScreenedLine {
  const folded = fold(text, from, to, null);
  const words = wordsIn(folded);
  // Where nothing was dropped, each character stands where it stood.
  let places: Int32Array | null = null;
  const placeOf = (at: number) => {
    if (folded.length === to - from) return from + at;
    places ??= placesIn(text, from, to);
    return places[at] ?? to;
  };
  return {
    text: folded,
    words,
    kinds: new Set(words.map(({ kind }) => kind)),
    cells: hasCommas ? commaCells(folded) : cellsOf(folded),
    startOf: (at) => offset + placeOf(at),
    endOf: (at) => offset + placeOf(at) + (isPair(text, placeOf(at)) ? 2 : 1),
  };
}

/** The plain form of a text by itself. */
export function foldText(text: string): string {
  return fold(text, 0, text.length, null);
}

/** Room for the units of a line while it is folded. */
let units = new Uint16Array(4096);

/** @param places takes the place of each character, where the caller wants to know */
function fold(text: string, from: number, to: number, places: Int32Array | null): string {
  if (units.length < to - from) units = new Uint16Array(2 * (to - from));
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const digit = unit === MATH_DIGIT_LEAD ? mathDigit(unit, text.charCodeAt(at + 1)) : null;
    const plain = digit ?? (FOLDED[unit] as number);
    if (plain === DROPPED) continue;
    units[length] = plain;
    if (places) places[length] = at;
    length += 1;
    if (digit !== null) at += 1;
  }
  return stringOf(units, length);
}

function placesIn(text: string, from: number, to: number): Int32Array {
  const places = new Int32Array(to - from);
  fold(text, from, to, places);
  return places;
}

/** Arguments of one call are limited. */
const AT_ONCE = 4096;

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += AT_ONCE) {
    const part = units.subarray(at, Math.min(at + AT_ONCE, length));
    // Applied to the array itself: spreading it takes several times as long.
    text += Reflect.apply(String.fromCharCode, null, part);
  }
  return text;
}

function isPair(text: string, at: number): boolean {
  return mathDigit(text.charCodeAt(at), text.charCodeAt(at + 1)) !== null;
}

/** The words that end behind a place and begin before another. */
export function wordsBetween(
  { words }: Pick<ScreenedLine, 'words'>,
  from: number,
  to: number,
): WordHit[] {
  const hits: WordHit[] = [];
  for (let at = wordsUpTo(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.from >= to) break;
    hits.push(word);
  }
  return hits;
}

/** How many words end at a place or before it. */
export function wordsUpTo(words: readonly WordHit[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsIn(text: string): WordHit[] {
  const { letters, width, steps, ends } = WORDS;
  const hits: WordHit[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) continue;
    const letter = letters[unit] ?? 0;
    state = letter === 0 ? 0 : (steps[state * width + letter] ?? 0);
    const ended = CONTEXT_WORDS[(ends[state] ?? 0) - 1];
    if (!ended) continue;
    const from = backOver(text, at, ended.word.length);
    while ((hits.at(-1)?.from ?? -1) >= from) hits.pop();
    const last = hits.at(-1);
    if (last && last.to > at) continue;
    hits.push({ kind: ended.kind, from, to: at + 1 });
  }
  return hits;
}

/** Where the word of so many letters begins that ends at a place; spaces between its letters do not count. */
function backOver(text: string, end: number, letters: number): number {
  let [at, left] = [end, letters - 1];
  while (left > 0) {
    at -= 1;
    if (text.charCodeAt(at) !== SPACE) left -= 1;
  }
  return at;
}

function cellsOf(text: string): Cell[] | null {
  if (!/[\t|]/.test(text)) return null;
  const cells: Cell[] = [];
  let from = text.startsWith('|') ? 1 : 0;
  for (let at = from; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== '\t' && text[at] !== '|') continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return cells;
}

/** Cells parted by commas; a comma within quotation marks parts nothing. */
function commaCells(text: string): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || text[at] !== ',')) continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return cells;
}
