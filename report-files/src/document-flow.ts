import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import { alignTable } from './align-table.ts';
import type { DocumentLine } from './document-line.ts';
import { expandSpans } from './expand-spans.ts';

/** What a marked-up document holds, in reading order: paragraphs, and tables whose cells hold the same. */
export type DocumentFlow = readonly (string | FlowTable)[];

export type FlowTable = { readonly rows: readonly (readonly FlowCell[])[] };

export type FlowCell = {
  readonly content: DocumentFlow;
  readonly columns: number;
  /** How many rows the cell covers; 0 is all that are left of the table. */
  readonly rows: number;
};

/** What stands for an image in a cell: what it shows cannot be read, and beside a figure it leaves doubt. */
export function imageMark(content: DocumentFlow): string[] {
  if (content.length === 0) return ['[图片]'];
  const isFigure = content.every((block) => typeof block === 'string' && /^[\d.,]+$/u.test(block));
  return isFigure ? ['![]()'] : [];
}

/** A cell with more text than this frames running text; the longest label of a form has half of it. */
const LONGEST_CELL = 160;

/** The lines of a document. A table that only arranges a page is taken apart, and so is text framed in one. */
export function flowLines(flow: DocumentFlow): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let [paragraphs, tables] = [0, 0];
  add(flow);
  return lines;

  function add(blocks: DocumentFlow): void {
    for (const block of blocks) {
      if (typeof block !== 'string') addTable(block);
      else {
        paragraphs += 1;
        lines.push({ kind: 'text', text: plainIdeographs(block), where: `第 ${paragraphs} 段` });
      }
    }
  }

  function addTable({ rows }: FlowTable): void {
    const isLayout = isSingleCell(rows) || rows.some((row) => row.some(holdsTable));
    if (isLayout || rows.some(isFrame)) {
      for (const part of runsOf(rows, (row) => isLayout || isFrame(row)))
        if (part.matches) for (const { content } of part.items.flat()) add(content);
        else addTable({ rows: part.items });
      return;
    }
    tables += 1;
    for (const line of alignTable(expandSpans({ rows }, tables))) lines.push(line);
  }
}

function isSingleCell(rows: FlowTable['rows']): boolean {
  let cells = 0;
  return rows.every((row) => {
    cells += row.length;
    return cells <= 1;
  });
}

function holdsTable({ content }: FlowCell): boolean {
  return content.some((block) => typeof block !== 'string');
}

/** One or two cells, as in a note below a table or a page laid out in columns, with running text. */
function isFrame(row: readonly FlowCell[]): boolean {
  return row.length <= 2 && row.some(({ content }) => content.join('').length > LONGEST_CELL);
}

/** Neighbours that answer alike, together. */
function runsOf<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): { matches: boolean; items: Item[] }[] {
  const runs: { matches: boolean; items: Item[] }[] = [];
  for (const item of items) {
    const matches = test(item);
    const last = runs.at(-1);
    if (last?.matches === matches) last.items.push(item);
    else runs.push({ matches, items: [item] });
  }
  return runs;
}
