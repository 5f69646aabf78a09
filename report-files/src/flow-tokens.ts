import { type FlowText, lineAt } from './flow-text.ts';
import { parseFigure } from './parse-figure.ts';

/** How a label is numbered: `1.`, （一） or 一、 */
export type LabelMark = 'digit' | 'bracket' | 'comma';

/** A piece of running text between spaces and borders. */
export type FlowToken = {
  readonly kind: 'word' | 'figure' | 'border';
  readonly text: string;
  /** The ideographs of a word, without its number and marks. */
  readonly han: string;
  readonly mark: LabelMark | null;
  readonly line: number;
  readonly from: number;
};

/** How much of the text is looked at from a place where a table may begin: far more than a table takes. */
const LONGEST_TABLE = 20_000;

const PIECE = /\||[^\s|]+/gu;
const PART =
  /(?<number>(?<![^|\s])[+\-增减加]\d+(?:,\d{3})*(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?<unit>万元|元|[件条项次份个宗](?!\p{Script=Han}))?|(?<word>\D+)/gu;
const NEXT_LABEL = /(?=[(（][一二三四五六七八九]{1,2}[)）])|(?=(?<!第)[一二三四五六七八九]、)/u;
const MARK =
  /^(?:(?<bracket>[(（][一二三四五六七八九]{1,2}[)）])|(?<comma>[一二三四五六七八九]、)|(?<digit>[(（]\d{1,2}[)）]|[①-⑨]))/u;
const HAN = /\p{Script=Han}+/gu;
/** Marks that belong to words, and alone to nothing. */
const PUNCTUATION = /^[\p{P}\s]*$/u;

/** The pieces of the text from an offset on, as far as a table may reach, or another stretch. */
export function flowTokens(
  flow: FlowText,
  offset: number,
  length: number = LONGEST_TABLE,
): FlowToken[] {
  const tokens: FlowToken[] = [];
  const stretch = flow.text.slice(offset, offset + length);
  let line = lineAt(flow, offset);
  for (const { 0: piece, index } of stretch.matchAll(PIECE)) {
    const from = offset + index;
    while ((flow.starts[line + 1] ?? Number.POSITIVE_INFINITY) <= from) line += 1;
    const place = { line, from };
    if (piece === '|') tokens.push({ kind: 'border', text: piece, han: '', mark: null, ...place });
    else if (isFigureWord(piece)) tokens.push(figure(piece, place));
    else tokens.push(...partsOf(piece, place));
  }
  return tokens;
}

type Place = Pick<FlowToken, 'line' | 'from'>;

/** A piece in which labels and figures may have run together: `00000002.其他法律行政法规禁止公开0`. */
function partsOf(piece: string, { line, from }: Place): FlowToken[] {
  const tokens: FlowToken[] = [];
  let mark: LabelMark | null = null;
  for (const { 0: part, index, groups } of piece.matchAll(PART)) {
    const place = { line, from: from + index };
    if (groups?.word !== undefined) {
      tokens.push(...wordsOf(part, place, mark));
      mark = null;
      continue;
    }
    const isEnumerator = /^[.、)．](?!\d)/u.test(piece.slice(index + part.length));
    const isBracketed = /[(（]/u.test(piece[index - 1] ?? '') && part.length <= 2;
    mark = isEnumerator && !groups?.unit ? 'digit' : null;
    const figures = mark ? part.slice(0, isBracketed ? 0 : -1) : part;
    if (figures !== '') tokens.push(figure(figures, place));
  }
  return tokens;
}

function wordsOf(text: string, place: Place, first: LabelMark | null): FlowToken[] {
  let from = place.from;
  return text.split(NEXT_LABEL).flatMap((word, at): FlowToken[] => {
    const here = { line: place.line, from };
    from += word.length;
    const mark = at === 0 && first ? first : markOf(word);
    const han = (word.replace(MARK, '').match(HAN) ?? []).join('');
    if (han === '') return PUNCTUATION.test(word) || mark ? [] : [figure(word, here)];
    return [{ kind: 'word', text: word, han, mark, ...here }];
  });
}

function markOf(word: string): LabelMark | null {
  const groups = MARK.exec(word)?.groups;
  if (!groups) return null;
  if (groups.bracket) return 'bracket';
  return groups.comma ? 'comma' : 'digit';
}

function figure(text: string, place: Place): FlowToken {
  return { kind: 'figure', text, han: '', mark: null, ...place };
}

/** A word or sign that stands in the place of a figure: 无, 不涉及, a dash, a slash, an image. */
function isFigureWord(piece: string): boolean {
  return !/^\d/u.test(piece) && !['unreadable', 'number'].includes(parseFigure(piece).state);
}
