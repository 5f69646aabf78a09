import type { Cell, CellKey, ReportCells } from '../annual-report.ts';
import { leavesOf } from '../heading.ts';
import { APPLICANTS } from '../requests-form.ts';

/** The sum of cells, as far as the document gives it. */
export type TableFigure =
  | { readonly kind: 'known'; readonly value: number; readonly certain: boolean }
  | { readonly kind: 'unknown' };

const CLASSES = leavesOf(APPLICANTS).filter(({ key }) => key !== 'total');

const COUNTS_AS_ZERO: readonly string[] = ['blank', 'slash', 'dash', 'none-word'];

/** Certain only where every cell prints a figure: what was regained or is blank leaves a doubt. */
export function figureOf(cells: ReportCells, keys: readonly CellKey[]): TableFigure {
  let [sum, hasFigure, certain] = [0, false, true];
  for (const key of keys)
    for (const cell of inPlaceOf(cells, key)) {
      if (!isKnown(cell)) return { kind: 'unknown' };
      sum += cell.value ?? 0;
      hasFigure ||= cell.value !== null;
      certain &&= cell.value !== null && cell.state !== 'recovered';
    }
  return hasFigure ? { kind: 'known', value: sum, certain } : { kind: 'unknown' };
}

/** A line whose total is left blank still has its figures by applicant. */
function inPlaceOf(cells: ReportCells, key: CellKey): (Cell | undefined)[] {
  const cell = cells[key];
  if (cell?.state !== 'blank' || !key.startsWith('requests.') || !key.endsWith('.total'))
    return [cell];
  const row = key.slice(0, -'total'.length);
  const parts = CLASSES.map(({ key: column }) => cells[`${row}${column}` as CellKey]);
  return parts.some((part) => typeof part?.value === 'number') ? [cell, ...parts] : [cell];
}

function isKnown(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  return cell.value !== null || COUNTS_AS_ZERO.includes(cell.state);
}
