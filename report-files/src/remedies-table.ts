import type { TableFormats } from '@yigongkai/law/reports/annual-report';
import { leavesOf } from '@yigongkai/law/reports/heading';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import type { RowLine } from './document-line.ts';
import { isCutOf, isLabelOf, isRemediesResult } from './known-labels.ts';
import { isFigureLike } from './parse-figure.ts';
import { type CellMap, putFigures } from './report-cells.ts';
import { type RowFigures, rowFigures, unclearFigures } from './row-figures.ts';

const COLUMNS = leavesOf(REMEDIES_FORM);
const REVIEW = { label: '行政复议' };
const SUIT = { label: '行政诉讼' };
const DIRECT = { label: '未经复议直接起诉' };
const AFTER_REVIEW = { label: '复议后起诉' };

/** Lines that the header and the line of figures take at most. */
const LONGEST_TABLE = 8;

/** Reads table four: one line of fifteen figures under a header that names them in the official order. */
export function readRemediesTable(
  rows: readonly RowLine[],
  cells: CellMap,
): TableFormats['remedies'] {
  const start = rows.findIndex(isRemediesHeader);
  if (start < 0) return null;
  const table = rows.slice(start, start + LONGEST_TABLE);
  const filled = table.findIndex(isFigureLine);
  const at = filled < 0 ? table.findIndex(isBlankLine) : filled;
  const line = table[at];
  if (!line) return null;

  const isCertain = isOfficialHeader(table.slice(0, at)) && !table.slice(at + 1).some(isRival);
  const figures = isCertain ? figuresOf(line) : unclearFigures(line, 0);
  putFigures(
    cells,
    COLUMNS.map(({ key }) => ({ key: `remedies.${key}`, kind: 'count', isTotal: false })),
    figures,
    line.where,
  );
  return '2019/2021';
}

export function isRemediesHeader({ cells }: Pick<RowLine, 'cells'>): boolean {
  return [REVIEW, SUIT].every((label) => cells.some((cell) => isLabelOf(cell, label)));
}

export function isFigureLine({ cells }: Pick<RowLine, 'cells'>): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every(isFigureLike);
}

/** Every cell left blank, as in a form that was not filled in. */
function isBlankLine({ cells }: RowLine): boolean {
  return cells.length >= COLUMNS.length && cells.every((cell) => cell.trim() === '');
}

/** A second line of figures: one of the two may number the columns. */
function isRival(row: RowLine): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  return isFigureLine(row) && filled.length > COLUMNS.length / 2;
}

/** A line in which fewer than fifteen figures are left is certain only in a grid of fifteen columns. */
function figuresOf(line: RowLine): RowFigures {
  const grid = { places: [...COLUMNS.keys()], width: COLUMNS.length };
  const figures = rowFigures(line, 0, COLUMNS.length, grid);
  return figures.kind === 'merged' ? unclearFigures(line, 0) : figures;
}

/** Whether the header, cut at line breaks or not, names the three blocks and their results in the form's order. */
function isOfficialHeader(lines: readonly RowLine[]): boolean {
  const labels = lines.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== ''));
  const placeOf = (label: { label: string }) => labels.findIndex((cell) => isLabelOf(cell, label));
  const results = labels.filter(isRemediesResult);
  return (
    placeOf(REVIEW) < placeOf(SUIT) &&
    placeOf(DIRECT) >= 0 &&
    placeOf(DIRECT) < placeOf(AFTER_REVIEW) &&
    results.length === COLUMNS.length &&
    results.every((cell, at) => isCutOf(cell, COLUMNS[at] ?? SUIT))
  );
}
