import { headerLine, unclearLine } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import { boxesAround } from './page-box.ts';
import type { PdfRow } from './pdf-body.ts';
import type { PdfLine } from './pdf-flow.ts';

/** A table with how many lines of the document it takes. */
export type PdfTable = { readonly lines: readonly RowLine[]; readonly taken: number };

export function rowLine({ label, texts, raw, page, words }: PdfRow, count: number): RowLine {
  const where = `第 ${page} 页“${label.slice(0, LONGEST)}${label.length > LONGEST ? '…' : ''}”一行`;
  const line = texts
    ? headerLine([label, ...texts], where)
    : unclearLine([label], raw, count, where);
  return { ...line, boxes: boxesAround(words) };
}

const LONGEST = 16;

/** How many lines a table takes with its last row; one at least, so that whoever reads on comes to the end. */
export function linesUpTo(rows: readonly PdfRow[], lines: readonly PdfLine[]): number {
  const end = Math.max(...rows.map(({ y }) => y)) + ROUNDING;
  return Math.max(1, lines.filter(({ y }) => y <= end).length);
}

const ROUNDING = 0.1;
