import type { RuleId } from '@yigongkai/law/reports/report-rules';
import type { RowLine } from './document-line.ts';

/** What a row prints in the columns asked for. */
export type RowFigures =
  | RegainedFigures
  | { readonly kind: 'each'; readonly texts: readonly string[] }
  /** One text stands for all columns. */
  | { readonly kind: 'merged'; readonly text: string }
  /** Which text belongs to which column cannot be told: all that the row prints. */
  | { readonly kind: 'unclear'; readonly text: string };

/** Digits that lost their borders, and the figures that arithmetic has regained from them. */
export type RegainedFigures = {
  readonly kind: 'regained';
  /** `null` where several figures would fit. */
  readonly figures: readonly (number | null)[];
  readonly text: string;
  /** The sums that were needed. */
  readonly by: readonly RuleId[];
};

/** Where the columns stand in a grid of this width, from its header. */
export type GridColumns = { readonly places: readonly number[]; readonly width: number };

/** A row whose columns are not known. */
export function unclearFigures(row: RowLine, from: number): RowFigures {
  const filled = row.cells.slice(from).filter((cell) => !isEmpty(cell));
  return { kind: 'unclear', text: filled.join(' | ') };
}

/**
 * The texts of a row that belong to `count` columns.
 *
 * Where a layout has dropped empty cells, the texts that are left do not tell their columns: only a full
 * line, an empty one, or one whose gaps are still to be seen is certain.
 *
 * @param from where the cells after the row's labels begin
 * @param grid `null` where the header stands in no grid
 */
export function rowFigures(
  row: RowLine,
  from: number,
  count: number,
  grid: GridColumns | null,
): RowFigures {
  const cells = row.cells.slice(from);
  const filled = cells.flatMap((cell, at) => (isEmpty(cell) ? [] : [at]));
  const [first = 0, last = -1] = [filled[0], filled.at(-1)];

  if (filled.length === count && last - first === count - 1)
    return { kind: 'each', texts: cells.slice(first, first + count) };
  if (filled.length === 0 && cells.length >= count)
    return { kind: 'each', texts: Array.from({ length: count }, () => '') };
  if (row.isGrid && grid) return gridFigures(row, from, grid);
  if (filled.length === 1 && first > 0 && cells.length === count)
    return { kind: 'each', texts: cells };
  const [only = ''] = filled.length === 1 ? cells.slice(first) : [];
  const zeros = zeroRun(only, count);
  if (zeros) return zeros;
  if (only !== '' && !isRunTogether(only, count)) return { kind: 'merged', text: only };

  const hasGap = filled.length < last - first + 1;
  if (hasGap && first === 0 && last < count && cells.length >= count)
    return { kind: 'each', texts: cells.slice(0, count) };
  return unclearFigures(row, from);
}

/** As many zeros run together as there are columns can only be one in each: no figure begins with 0. */
export function zeroRun(text: string, count: number): RegainedFigures | null {
  return count > 1 && text === '0'.repeat(count)
    ? { kind: 'regained', figures: new Array<number>(count).fill(0), text, by: [] }
    : null;
}

function gridFigures(row: RowLine, from: number, { places, width }: GridColumns): RowFigures {
  const isElsewhere = row.cells.some(
    (cell, at) => at >= from && !isEmpty(cell) && !places.includes(at),
  );
  if (isElsewhere || row.cells.length !== width) return unclearFigures(row, from);
  return { kind: 'each', texts: places.map((place) => row.cells[place] ?? '') };
}

/** Digits enough for all columns may be the figures of all columns, their borders lost. */
function isRunTogether(text: string, count: number): boolean {
  return text.replace(/\D/gu, '').length >= count;
}

function isEmpty(cell: string): boolean {
  return cell.trim() === '';
}
