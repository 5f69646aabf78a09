import type { RowLine } from './document-line.ts';
import { isBlank, type PlacedCell, type PlacedRow } from './placed-row.ts';

/** Where a column stands, from its header. */
export type ColumnSpan = Pick<PlacedCell, 'from' | 'to'>;

/** The header of a table in which every column is named, in the order printed. */
export function headerLine(labels: readonly string[], where: string): RowLine {
  return { kind: 'row', cells: labels, isGrid: true, isDrawn: true, where };
}

/** The row with its own cells in their order, under no columns. */
export function asItIs({ cells, where }: PlacedRow): RowLine {
  const own = cells.filter(({ isContinued }) => !isContinued);
  return { kind: 'row', cells: own.map(({ text }) => text), isGrid: false, isDrawn: true, where };
}

/**
 * The labels of a row, and what it prints under each column.
 *
 * The cells must stand exactly under the columns, or there must be as many of them as columns: widths that
 * a header and its rows divide differently are common, and a reader then counts. Everything else is unclear.
 *
 * @param labels what stands before the figures
 * @param values the cells behind the labels
 */
export function alignedLine(
  labels: readonly string[],
  values: readonly PlacedCell[],
  columns: readonly ColumnSpan[],
  where: string,
): RowLine {
  const filled = values.filter((cell) => !isBlank(cell));
  const line = (texts: readonly string[], isGrid = true): RowLine => ({
    kind: 'row',
    cells: [...labels, ...texts],
    isGrid,
    isDrawn: true,
    where,
  });
  const [only] = filled;
  if (only && filled.length === 1 && !only.isContinued && coversAll(only, columns))
    return line([only.text], false);

  // A figure for several rows is no row's own.
  const hangs = filled.some(({ isContinued }) => isContinued);
  const texts = hangs
    ? null
    : (textsUnder(values, columns) ?? textsInOrder(values, columns.length));
  if (texts) return line(texts);
  return unclearLine(labels, filled.map(({ text }) => text).join(' | '), columns.length, where);
}

/** A row whose figures cannot be told apart: a line of another width than its header's is read as that. */
export function unclearLine(
  labels: readonly string[],
  printed: string,
  count: number,
  where: string,
): RowLine {
  const blanks = Array.from({ length: count }, () => '');
  return {
    kind: 'row',
    cells: [...labels, printed, ...blanks],
    isGrid: true,
    isDrawn: true,
    where,
  };
}

function textsUnder(
  values: readonly PlacedCell[],
  columns: readonly ColumnSpan[],
): string[] | null {
  if (isSameGrid(values, columns)) return values.map(({ text }) => text);
  const under = columns.map((column) => values.filter((cell) => overlaps(cell, column)));
  const placed = new Set(under.flat());
  const isWhole = under.every((cells) => cells.length === 1);
  const isExact = [...placed].every(
    (cell) => isBlank(cell) || columns.filter((column) => overlaps(cell, column)).length === 1,
  );
  const isOutside = values.some((cell) => !isBlank(cell) && !placed.has(cell));
  return isWhole && isExact && !isOutside ? under.map(([cell]) => cell?.text ?? '') : null;
}

/** Whether each cell stands under a column of its own, as in most tables. */
function isSameGrid(values: readonly PlacedCell[], columns: readonly ColumnSpan[]): boolean {
  if (values.length !== columns.length) return false;
  let end = 0;
  return columns.every((column, at) => {
    const isApart = column.from >= end;
    end = column.to;
    return isApart && values[at]?.from === column.from && values[at]?.to === column.to;
  });
}

function textsInOrder(values: readonly PlacedCell[], count: number): string[] | null {
  return values.length === count ? values.map(({ text }) => text) : null;
}

function coversAll(cell: ColumnSpan, columns: readonly ColumnSpan[]): boolean {
  return columns.length > 1 && columns.every((column) => overlaps(cell, column));
}

function overlaps(a: ColumnSpan, b: ColumnSpan): boolean {
  return a.from < b.to && b.from < a.to;
}
