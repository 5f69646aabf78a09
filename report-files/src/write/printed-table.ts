import type { CellKey, ReportCells } from '@yigongkai/law/reports/annual-report';
import type { OfficialTable, TableBox } from '@yigongkai/law/reports/official-table';
import { type PrintedCell, printedCell } from './printed-cell.ts';

/** A box with its place in the grid of its block, and what is printed in it. */
export type PrintedBox = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
} & (
  | { readonly kind: 'label'; readonly text: string; readonly scope: LabelScope }
  | (PrintedCell & { readonly kind: 'figure'; readonly key: CellKey })
);

export type LabelScope = Extract<TableBox, { kind: 'label' }>['scope'];

/** Lines of boxes. A box that reaches down stands in its first line alone. */
export type PrintedBlock = readonly (readonly PrintedBox[])[];

export type PrintedTable = {
  /** As its readers know it: 表二, 表三, 表四. */
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly parts: readonly { readonly head: PrintedBlock; readonly body: PrintedBlock }[];
};

/** An official table filled in. A value printed once for all columns stands in one box over all of them. */
export function printedTable(
  names: { readonly name: string; readonly title: string },
  { width, parts }: OfficialTable,
  cells: ReportCells,
): PrintedTable {
  return {
    ...names,
    width,
    parts: parts.map(({ head, body }) => ({
      head: printedBlock(head, cells),
      body: printedBlock(body, cells),
    })),
  };
}

function printedBlock(
  block: readonly (readonly TableBox[])[],
  cells: ReportCells,
): readonly PrintedBox[][] {
  const isTaken = block.map(() => new Set<number>());
  return block.map((line, row) => {
    let column = 0;
    const boxes = line.map((box): PrintedBox => {
      while (isTaken[row]?.has(column)) column += 1;
      const start = column;
      for (let down = 0; down < box.rows; down += 1)
        for (let right = 0; right < box.columns; right += 1)
          isTaken[row + down]?.add(start + right);
      return printedBox(box, row, start, cells);
    });
    return merged(boxes, cells);
  });
}

function printedBox(box: TableBox, row: number, column: number, cells: ReportCells): PrintedBox {
  const place = { row, column, rows: box.rows, columns: box.columns };
  if (box.kind === 'label') return { ...place, kind: 'label', text: box.label, scope: box.scope };
  return { ...place, kind: 'figure', key: box.key, ...printedCell(box.key, cells[box.key]) };
}

/** Neighbours of one row that the document prints as one box. */
function merged(boxes: readonly PrintedBox[], cells: ReportCells): PrintedBox[] {
  const kept: PrintedBox[] = [];
  for (const box of boxes) {
    const before = kept.at(-1);
    const both = before && oneBox(before, box, cells);
    if (both) kept.splice(-1, 1, both);
    else kept.push(box);
  }
  return kept;
}

/** Two boxes as one; the number of the row stands in the last, the total. */
function oneBox(one: PrintedBox, other: PrintedBox, cells: ReportCells): PrintedBox | null {
  if (one.kind !== 'figure' || other.kind !== 'figure') return null;
  const [first, second] = [cells[one.key], cells[other.key]];
  const isOne =
    first?.state === 'merged' &&
    second?.state === 'merged' &&
    first.raw === second.raw &&
    rowOf(one.key) === rowOf(other.key);
  return isOne ? { ...one, columns: one.columns + other.columns, value: other.value } : null;
}

/** The table and the row of a cell: its key without the column. */
export function rowOf(key: CellKey): string {
  return key.slice(0, key.lastIndexOf('.'));
}
