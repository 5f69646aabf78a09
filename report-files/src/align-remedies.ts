import { leavesOf } from '@yigongkai/law/reports/heading';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { alignedLine, asItIs } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import { isRemediesResult } from './known-labels.ts';
import type { PlacedCell, PlacedRow } from './placed-row.ts';
import { isFigureLine, isRemediesHeader } from './remedies-table.ts';

const COLUMNS = leavesOf(REMEDIES_FORM);

/** Lines that the header of table four takes at most. */
const LONGEST_HEADER = 5;

/** Table four from the first line of its header to its line of figures. */
export function alignRemedies(rows: readonly PlacedRow[], start: number): RowLine[] | null {
  const first = rows[start];
  if (!first || !isRemediesHeader({ cells: ownTexts(first) })) return null;
  const candidates = rows.slice(start, start + LONGEST_HEADER + 1);
  const length = candidates.findIndex((row) => isFigureLine({ cells: ownTexts(row) }));
  const line = candidates[length];
  if (length < 1 || !line) return null;

  const header = candidates.slice(0, length);
  const columns = columnsIn(header);
  const lines = header.map(asItIs);
  return columns
    ? [...lines, alignedLine([], line.cells, columns, line.where)]
    : [...lines, asItIs(line)];
}

/** The fifteen columns in the order printed. */
function columnsIn(rows: readonly PlacedRow[]): PlacedCell[] | null {
  const named = rows
    .flatMap(({ cells }) => cells.filter(({ isContinued }) => !isContinued))
    .filter(({ text }) => isRemediesResult(text))
    .sort((a, b) => a.from - b.from);
  return named.length === COLUMNS.length ? named : null;
}

function ownTexts({ cells }: PlacedRow): string[] {
  return cells.filter(({ isContinued }) => !isContinued).map(({ text }) => text);
}
