import { breakLines } from '@yigongkai/official-paper/break-lines';
import {
  measureOf,
  newPage,
  PAGE,
  type PdfPen,
  roomLeft,
  type TextStyle,
  writeLine,
} from '@yigongkai/official-paper/pdf-pen';
import {
  type CellAttributes,
  drawArtifact,
  drawTagged,
  newTag,
  type PdfTag,
} from '@yigongkai/official-paper/pdf-tags';
import { fittingSize, longWords } from './fit-words.ts';
import type { PrintedBlock, PrintedBox, PrintedTable } from './printed-table.ts';
import { columnWidths } from './table-columns.ts';

const PAD = { label: 3, figure: 1.5, along: 2 } as const;
const RULE = 0.5;
const LEADING = 1.3;
const LEAST_FIGURE = 5;

/** The size of a table's labels and its lowest row, by the width of its grid. */
const SIZES: Readonly<Record<number, { readonly label: number; readonly row: number }>> = {
  4: { label: 12, row: 24 },
  10: { label: 9, row: 16.5 },
  15: { label: 9, row: 18 },
};

/** What a table looks like: the edges of its columns, and the sizes of its texts. */
type Frame = {
  readonly pen: PdfPen;
  readonly edges: readonly number[];
  readonly label: TextStyle;
  readonly figure: TextStyle;
  readonly leastHeight: number;
};

/** How much of a page a table takes when it stays whole. */
export function tableHeight(pen: PdfPen, table: PrintedTable): number {
  const frame = frameOf(pen, table);
  const blocks = table.parts.flatMap(({ head, body }) => [head, body]);
  return sum(blocks.flatMap((block) => rowHeights(frame, block)));
}

/** Draws a table. Its parts stay whole unless half a page would stay blank; its rows do always, and a header is drawn again. */
export function drawTable(pen: PdfPen, table: PrintedTable): void {
  const frame = frameOf(pen, table);
  const tag = newTag(pen.root, 'Table', { name: `${table.name} ${table.title}` });
  for (const { head, body } of table.parts) {
    const headHeights = rowHeights(frame, head);
    const bodyHeights = rowHeights(frame, body);
    const [headHeight, whole] = [sum(headHeights), sum(headHeights) + sum(bodyHeights)];
    if (roomLeft(pen) < Math.min(whole, PAGE.height / 2)) newPage(pen);
    let from = 0;
    while (from < body.length) {
      if (from > 0) newPage(pen);
      const to = rowsThatFit(bodyHeights, from, roomLeft(pen) - headHeight);
      drawRows(frame, head, headHeights, { from: 0, to: head.length }, from === 0 ? tag : null);
      drawRows(frame, body, bodyHeights, { from, to }, tag);
      from = to;
    }
  }
}

function frameOf(pen: PdfPen, { width, parts }: PrintedTable): Frame {
  const widths = columnWidths(width, PAGE.width);
  const edges = [0, ...widths].map((_, at) => PAGE.left + sum(widths.slice(0, at)));
  const { label: size, row } = SIZES[width] ?? { label: 9, row: 18 };
  const measure = measureOf(pen, { face: 'regular', size: 1 });
  const figures = parts.flatMap(({ body }) => body.flat()).filter(({ kind }) => kind === 'figure');
  const words = figures.flatMap((box) =>
    longWords(box.text).map((word) => ({ width: measure(word), room: roomOf(edges, box) })),
  );
  return {
    pen,
    edges,
    label: { face: 'regular', size },
    figure: { face: 'regular', size: fittingSize(words, { most: size, least: LEAST_FIGURE }) },
    leastHeight: row,
  };
}

/** The heights of a block's rows: each as high as its fullest box, the last of a tall box's as what it lacks. */
function rowHeights(frame: Frame, block: PrintedBlock): number[] {
  const heights = block.map((line) =>
    Math.max(
      frame.leastHeight,
      ...line.filter(({ rows }) => rows === 1).map((box) => contentHeight(frame, box)),
    ),
  );
  for (const box of block.flat().filter(({ rows }) => rows > 1)) {
    const last = box.row + box.rows - 1;
    const lack = contentHeight(frame, box) - sum(heights.slice(box.row, last + 1));
    heights[last] = (heights[last] ?? 0) + Math.max(0, lack);
  }
  return heights;
}

function rowsThatFit(heights: readonly number[], from: number, room: number): number {
  let [to, used] = [from, 0];
  while (to < heights.length && used + (heights[to] ?? 0) <= room + 0.01) {
    used += heights[to] ?? 0;
    to += 1;
  }
  return Math.max(to, from + 1);
}

/**
 * Draws some rows of a block. Of a box that goes on from the page before, the text is drawn again if there is
 * room. What is drawn again is not read again.
 *
 * @param table `null` where all of it is drawn again
 */
function drawRows(
  frame: Frame,
  block: PrintedBlock,
  heights: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  table: PdfTag | null,
): void {
  const { pen } = frame;
  const top = PAGE.top + pen.down;
  const heightOf = (first: number, end: number) => sum(heights.slice(first, end));
  for (const [row, line] of block.slice(0, to).entries()) {
    const tag = table && row >= from ? newTag(table, 'TR') : null;
    for (const box of line) {
      const first = Math.max(row, from);
      const end = Math.min(row + box.rows, to);
      if (first >= end) continue;
      const place = { top: top + heightOf(from, first), height: heightOf(first, end) };
      drawFrame(frame, box, place);
      if (tag) drawTagged(newCell(tag, box), () => drawText(frame, box, place));
      else if (first === row || contentHeight(frame, box) <= place.height + 0.01)
        drawArtifact(pen.document, 'Pagination', () => drawText(frame, box, place));
    }
  }
  pen.down += heightOf(from, to);
}

type Place = { readonly top: number; readonly height: number };

function drawFrame({ pen, edges }: Frame, box: PrintedBox, { top, height }: Place): void {
  const left = edges[box.column] ?? 0;
  const width = (edges[box.column + box.columns] ?? 0) - left;
  drawArtifact(pen.document, 'Layout', () => {
    pen.document.lineWidth(RULE).rect(left, top, width, height).stroke('#000');
  });
}

const SCOPES = { col: 'Column', colgroup: 'Column', row: 'Row', rowgroup: 'Row' } as const;

function newCell(line: PdfTag, box: PrintedBox): PdfTag {
  const scope = box.kind === 'label' && box.scope ? SCOPES[box.scope] : null;
  const attributes: CellAttributes = {
    ...(scope && { Scope: scope }),
    ...(box.columns > 1 && { ColSpan: box.columns }),
    ...(box.rows > 1 && { RowSpan: box.rows }),
  };
  return newTag(line, scope ? 'TH' : 'TD', attributes);
}

function drawText(frame: Frame, box: PrintedBox, place: Place): void {
  const style = styleOf(frame, box);
  const lines = linesOf(frame, box);
  const leading = style.size * LEADING;
  const measure = measureOf(frame.pen, style);
  const [left, room] = [(frame.edges[box.column] ?? 0) + PAD[box.kind], roomOf(frame.edges, box)];
  const isLeft = box.kind === 'label' && box.scope === 'row' && frame.edges.length > 5;
  lines.forEach((line, at) => {
    const top = place.top + (place.height - lines.length * leading) / 2 + at * leading;
    const width = measure(line);
    const align = isLeft ? 'left' : 'center';
    writeLine(frame.pen, line, { ...style, left, room, top, height: leading }, { width, align });
  });
}

function contentHeight(frame: Frame, box: PrintedBox): number {
  return linesOf(frame, box).length * styleOf(frame, box).size * LEADING + 2 * PAD.along;
}

function linesOf(frame: Frame, box: PrintedBox): string[] {
  return breakLines(box.text, roomOf(frame.edges, box), measureOf(frame.pen, styleOf(frame, box)));
}

function styleOf({ label, figure }: Frame, box: PrintedBox): TextStyle {
  if (box.kind === 'figure') return figure;
  return box.scope === null && box.rows === 1 ? { ...label, face: 'bold' } : label;
}

function roomOf(edges: readonly number[], { kind, column, columns }: PrintedBox): number {
  return (edges[column + columns] ?? 0) - (edges[column] ?? 0) - 2 * PAD[kind];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
