import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import type { DocumentLine } from './document-line.ts';
import { isKnownLabel } from './known-labels.ts';
import { isFigureLike } from './parse-figure.ts';

/** A printed line with the numbers of the first and last line of the file that it was made of. */
type Piece = { readonly text: string; readonly first: number; readonly last: number };

/** How many lines a label broken over lines takes at most. */
const LONGEST_BREAK = 4;

/** No label of the tables is longer. */
const LONGEST_LABEL = 200;

/** A section heading that stands inside a line: after a full stop, a cell, a figure or a space. */
const HEADINGS = REPORT_SECTIONS.map(({ no, title }) => `${no}、\\s*${title}`).join('|');
const GLUED_HEADING = new RegExp(`(?<=[。|｜\\d\\s])(?=(?:${HEADINGS}))`, 'gu');
/** A heading in a cell, as a page has it that is one table. */
const HEADING_IN_CELL = new RegExp(`^(?:${HEADINGS})$`, 'u');

/** Lines of plain text or Markdown. A line with a `|` is a table row; labels broken over lines are joined. */
export function textLines(text: string): DocumentLine[] {
  const pieces = plainIdeographs(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((line, at) =>
      line
        .replaceAll('｜', '|')
        .split(GLUED_HEADING)
        .map((part): Piece => ({ text: part, first: at + 1, last: at + 1 })),
    )
    .filter(({ text: line }) => line.trim() !== '');
  return joinBroken(pieces).flatMap(documentLine);
}

function documentLine({ text, first, last }: Piece): DocumentLine[] {
  const where = first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
  const line = text.trim();
  if (!line.includes('|')) return [{ kind: 'text', text: line, where }];

  const isGrid = line.startsWith('|');
  const cells = line
    .slice(isGrid ? 1 : 0, line.endsWith('|') ? -1 : undefined)
    .split('|')
    .map((cell) => cell.trim());
  if (HEADING_IN_CELL.test(cells[0] ?? '')) return cellsOfPage(cells, where);
  const isMarkdownRule = isGrid && cells.every((cell) => /^:?-{3,}:?$/.test(cell));
  return isMarkdownRule ? [] : [{ kind: 'row', cells, isGrid, isDrawn: false, where }];
}

/** A heading with what stands in the cells behind it: text, or the lines of a table that all came as one. */
function cellsOfPage([heading = '', ...cells]: readonly string[], where: string): DocumentLine[] {
  const text = (each: string): DocumentLine => ({ kind: 'text', text: each, where });
  const filled = cells.filter((cell) => cell !== '');
  const isTable = filled.some((cell) => isFigureLike(cell) || isKnownLabel(cell));
  return isTable
    ? [text(heading), { kind: 'row', cells, isGrid: false, isDrawn: false, where }]
    : [heading, ...filled].map(text);
}

/** Joins a cell that a line break has cut in two, if the two halves together are a label of the tables. */
function joinBroken(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const parts = [pieces[at] as Piece];
    let [end, isRow] = [lastCell(textOf(parts[0])), textOf(parts[0]).includes('|')];
    for (;;) {
      const length = brokenLength(end, isRow, pieces, at + parts.length);
      if (length === 0) break;
      const rest = pieces.slice(at + parts.length, at + parts.length + length);
      const text = rest.map(textOf).join('');
      isRow ||= text.includes('|');
      end = text.includes('|') ? lastCell(text) : end + text;
      parts.push(...rest);
    }
    joined.push(joinedPiece(parts));
    at += parts.length;
  }
  return joined;
}

function joinedPiece(parts: readonly Piece[]): Piece {
  const [first] = parts as [Piece];
  if (parts.length === 1) return first;
  return {
    text: parts.map(textOf).join(''),
    first: first.first,
    last: parts.at(-1)?.last ?? first.last,
  };
}

function textOf(piece: Piece | undefined): string {
  return piece?.text.trim() ?? '';
}

/** How many of the pieces from `next` on continue a cell that a line ends in; 0 if none does. */
function brokenLength(
  cell: string,
  isInRow: boolean,
  pieces: readonly Piece[],
  next: number,
): number {
  if (cell === '' || cell.length > LONGEST_LABEL || isFigureLike(cell)) return 0;
  let [label, isRow] = [cell, isInRow];
  for (let length = 1; length < LONGEST_BREAK; length += 1) {
    const text = textOf(pieces[next + length - 1]);
    if (text === '' || text.startsWith('|')) return 0;
    const border = text.indexOf('|');
    const head = border < 0 ? text : text.slice(0, border);
    isRow ||= border >= 0;
    label += head.trim();
    if (isRow && isKnownLabel(label)) return length;
    if (border >= 0 || label.length > LONGEST_LABEL) return 0;
  }
  return 0;
}

function lastCell(text: string): string {
  return text.slice(text.lastIndexOf('|') + 1).trim();
}
