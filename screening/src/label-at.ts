import { LABEL_KINDS, type LabelKind } from './context-words.ts';
import type { Page } from './page.ts';
import {
  type Cell,
  type ScreenedLine,
  type WordHit,
  wordsBetween,
  wordsUpTo,
} from './screened-line.ts';

/** How far before a number its label may stand. */
const REACH = 28;

/** A sentence end, or a number with a comma behind it, which the label belonged to; masked or not. */
const BARRIER = /[。;!?\n\t|]|[\d*]{5}[^,]*,/;

/**
 * The label that a value at a place of the line has: the word before it, the heading of its column, the cell
 * before it, or the end of the line above.
 */
export function labelAt(line: ScreenedLine, page: Page, at: number): LabelKind | null {
  const near = labelBefore(line, at);
  if (near) return near;
  const { cells } = line;
  if (cells) return cellLabel(line, cells, page, at);
  return line.text.slice(0, at).trim() === '' ? page.dangling : null;
}

/** The last label of a line or cell, if nothing but marks and spaces follow it. */
export function labelAtEnd(
  line: Pick<ScreenedLine, 'text' | 'words'>,
  to: number,
): LabelKind | null {
  const last = line.words.findLast((word) => word.to <= to && isLabel(word));
  if (!last || !isLabel(last)) return null;
  return /^[\s:()[\]【】]*$/.test(line.text.slice(last.to, to)) ? last.kind : null;
}

/** Whether a cell names what stands in its column or behind it, and what. */
export function labelIn(line: ScreenedLine, { from, to }: Cell): LabelKind | null {
  const text = line.text.slice(from, to).replace(/[\s*:"]/g, '');
  if (text === '' || text.length > LONGEST_LABEL || /\d/.test(text)) return null;
  const labels = wordsBetween(line, from, to).filter(isLabel);
  const named = labels.reduce((sum, label) => sum + label.to - label.from, 0);
  const [first] = labels;
  return first && named * 2 >= text.length ? first.kind : null;
}

const LONGEST_LABEL = 16;

/** The number of the cell that holds a place. */
function cellNumber(cells: readonly Cell[], at: number): number {
  return cells.findIndex(({ from, to }) => from <= at && at <= to);
}

function labelBefore(line: ScreenedLine, at: number): LabelKind | null {
  const { words, text } = line;
  for (let index = wordsUpTo(words, at) - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (!word || word.to < at - REACH) return null;
    if (!isLabel(word) || word.kind === 'heading') continue;
    return BARRIER.test(text.slice(word.to, at)) ? null : word.kind;
  }
  return null;
}

function cellLabel(
  line: ScreenedLine,
  cells: readonly Cell[],
  page: Page,
  at: number,
): LabelKind | null {
  const number = cellNumber(cells, at);
  const column = page.columns[number];
  if (column) return column;
  const before = cells[number - 1];
  return before ? labelIn(line, before) : null;
}

type Label = WordHit & { readonly kind: LabelKind };

function isLabel(word: WordHit): word is Label {
  return LABEL_KINDS.has(word.kind);
}
