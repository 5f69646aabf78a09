import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import type { DocumentLine } from './document-line.ts';
import { isKnownLabel } from './known-labels.ts';
import { isFigureLike } from './parse-figure.ts';

/** A printed line with the numbers of the first and last line of the file that it was made of. */
type Piece = { readonly text: string; readonly first: number; readonly last: number };

/** How many lines a label broken over lines takes at most. */
const LONGEST_BREAK = 4;

/** A section heading that stands inside a line: after a full stop, a cell, a figure or a space. */
const GLUED_HEADING = new RegExp(
  `(?<=[。|｜\\d\\s])(?=(?:${REPORT_SECTIONS.map(({ no, title }) => `${no}、\\s*${title}`).join('|')}))`,
  'gu',
);

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
  const isMarkdownRule = isGrid && cells.every((cell) => /^:?-{3,}:?$/.test(cell));
  return isMarkdownRule ? [] : [{ kind: 'row', cells, isGrid, isDrawn: false, where }];
}

/** Joins a cell that a line break has cut in two, if the two halves together are a label of the tables. */
function joinBroken(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    let [piece, taken] = [pieces[at] as Piece, 1];
    for (;;) {
      const length = brokenLength(piece, pieces, at + taken);
      if (length === 0) break;
      const rest = pieces.slice(at + taken, at + taken + length);
      piece = {
        text: [piece, ...rest].map(({ text }) => text.trim()).join(''),
        first: piece.first,
        last: rest.at(-1)?.last ?? piece.last,
      };
      taken += length;
    }
    joined.push(piece);
    at += taken;
  }
  return joined;
}

/** How many of the pieces from `next` on continue the last cell of `piece`; 0 if none does. */
function brokenLength(piece: Piece, pieces: readonly Piece[], next: number): number {
  let label = lastCell(piece.text);
  if (label === '' || isFigureLike(label)) return 0;
  let isRow = piece.text.includes('|');
  for (let length = 1; length < LONGEST_BREAK; length += 1) {
    const text = pieces[next + length - 1]?.text.trim();
    if (text === undefined || text.startsWith('|')) return 0;
    const [head = ''] = text.split('|', 1);
    isRow ||= text.includes('|');
    label += head.trim();
    if (isRow && isKnownLabel(label)) return length;
    if (text.includes('|')) return 0;
  }
  return 0;
}

function lastCell(text: string): string {
  return text.slice(text.lastIndexOf('|') + 1).trim();
}
