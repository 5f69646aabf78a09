import { leavesOf } from '@yigongkai/law/reports/heading';
import {
  APPLICANTS,
  type RequestsColumn,
  type RequestsFormat,
  type RequestsRow,
} from '@yigongkai/law/reports/requests-form';
import type { RowLine } from './document-line.ts';
import { isLabelOf, isRequestsGroup, requestsColumn, requestsRow } from './known-labels.ts';
import { isFigureLike } from './parse-figure.ts';
import { isRemediesHeader } from './remedies-table.ts';
import { type CellMap, putFigures } from './report-cells.ts';
import { requestsPlaces } from './requests-places.ts';
import { type GridColumns, type RowFigures, rowFigures, unclearFigures } from './row-figures.ts';

/** The columns of a header in the order printed, and their places if it is part of a grid. */
type Header = { readonly columns: readonly RequestsColumn[]; readonly grid: GridColumns | null };

const COLUMNS = leavesOf(APPLICANTS).map(({ key }) => key);
const ORGANIZATIONS = { label: '法人或其他组织', aliases: ['法人和其他组织'] };

/** Reads table three: its rows by their labels, its columns by the header's. Tells the format by （六）. */
export function readRequestsTable(rows: readonly RowLine[], cells: CellMap): RequestsFormat | null {
  const start = rows.findIndex(isRequestsHeader);
  if (start < 0) return null;
  const length = rows.slice(start).findIndex(isRemediesHeader);
  const table = rows.slice(start, length < 0 ? undefined : start + length);
  const bodyStart = table.findIndex((row) => labelledRow(row) !== undefined);
  if (bodyStart < 0) return null;

  const header = headerOf(table.slice(0, bodyStart));
  const labelled = table.slice(bodyStart).flatMap((line) => {
    const row = labelledRow(line);
    return row ? [{ line, row: row.row, figures: figuresOf(line, row.from, header) }] : [];
  });
  const format = formatOf(labelled.map(({ row }) => row));
  // Where some line has lost its empty cells, a single figure is what is left of a line, not one for all columns.
  const isLossy = labelled.some(({ figures }) => figures.kind === 'unclear');
  for (const { line, row, figures } of labelled) {
    if (row === 'other' && format !== '2019') continue;
    putFigures(
      cells,
      requestsPlaces(row, header?.columns ?? COLUMNS),
      isLossy && figures.kind === 'merged' ? { ...figures, kind: 'unclear' } : figures,
      line.where,
    );
  }
  return format;
}

function figuresOf(line: RowLine, from: number, header: Header | null): RowFigures {
  if (!header) return unclearFigures(line, from);
  return rowFigures(line, from, COLUMNS.length, header.grid);
}

function isRequestsHeader({ cells }: RowLine): boolean {
  return (
    cells.some((cell) => requestsColumn(cell) === 'natural') && labelledRow({ cells }) === undefined
  );
}

/** The row that leading labels name, the last one if groups stand before it, and where its figures begin. */
export function labelledRow({
  cells,
}: Pick<RowLine, 'cells'>): { row: RequestsRow; from: number } | undefined {
  let row: RequestsRow | undefined;
  let from = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const named = requestsRow(cell);
    if (!named && !isRequestsGroup(cell)) break;
    row = named;
    from = at + 1;
  }
  const next = cells.slice(from).find((cell) => cell.trim() !== '') ?? '';
  return row && isFigureLike(next) ? { row, from } : undefined;
}

function formatOf(rows: readonly RequestsRow[]): RequestsFormat | null {
  if (rows.some((row) => row.startsWith('other-'))) return '2021';
  return rows.includes('other') ? '2019' : null;
}

/** The header's columns, if it names each once: 法人或其他组织 stands for the five of the line below it. */
function headerOf(lines: readonly RowLine[]): Header | null {
  const at = lines.findLastIndex(isRequestsHeader);
  const [upper, lower] = [lines[at], lines[at + 1]];
  if (!upper) return null;
  const below = lower ? namedColumns(lower) : [];
  const columns = upper.cells.flatMap((cell, place) => {
    if (isLabelOf(cell, ORGANIZATIONS)) return below;
    const column = requestsColumn(cell);
    return column ? [{ column, place }] : [];
  });
  if (new Set(columns.map(({ column }) => column)).size !== COLUMNS.length) return null;
  if (columns.length !== COLUMNS.length) return null;
  const places = columns.map(({ place }) => place);
  const isGrid =
    upper.isGrid && places.every((place, n) => n === 0 || place === (places[n - 1] ?? 0) + 1);
  return {
    columns: columns.map(({ column }) => column),
    grid: isGrid ? { places, width: upper.cells.length } : null,
  };
}

function namedColumns({ cells }: RowLine): { column: RequestsColumn; place: number }[] {
  return cells.flatMap((cell, place) => {
    const column = requestsColumn(cell);
    return column ? [{ column, place }] : [];
  });
}
