import type { Cell, CellKey, ReportCells } from './annual-report.ts';
import { CELL_KEYS } from './cell-name.ts';

/** A cell that two reports print differently; `null` where a report does not have it. */
export type CellDifference = {
  readonly key: CellKey;
  readonly before: Cell | null;
  readonly after: Cell | null;
};

/** The cells that differ, in the order of the official tables. A blank and a 0 differ. */
export function cellDifferences(before: ReportCells, after: ReportCells): CellDifference[] {
  return CELL_KEYS.flatMap((key) => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    return isSame(old, now) ? [] : [{ key, before: old, after: now }];
  });
}

function isSame(one: Cell | null, other: Cell | null): boolean {
  return (
    one?.value === other?.value &&
    one?.state === other?.state &&
    one?.unit === other?.unit &&
    one?.raw.trim() === other?.raw.trim()
  );
}
