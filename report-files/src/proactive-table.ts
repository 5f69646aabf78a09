import type { CellKey } from '@yigongkai/law/reports/annual-report';
import type { LeafHeading } from '@yigongkai/law/reports/heading';
import {
  PROACTIVE_CORNER,
  PROACTIVE_FORMS,
  type ProactiveFormat,
  type ProactivePart,
} from '@yigongkai/law/reports/proactive-form';
import type { RowLine } from './document-line.ts';
import { isCutOf, isLabelOf } from './known-labels.ts';
import { isFigureLike } from './parse-figure.ts';
import { type CellMap, type Place, putFigures } from './report-cells.ts';
import { type GridColumns, rowFigures } from './row-figures.ts';

/** A header line of table two with what it says about the rows below it. */
type Header = {
  readonly format: ProactiveFormat;
  /** The parts of the form that print exactly these columns. */
  readonly parts: readonly ProactivePart[];
  /** The columns in the order printed. */
  readonly columns: readonly LeafHeading[];
  readonly units: readonly Place['unit'][];
  readonly grid: GridColumns;
};

const CORNER = { label: PROACTIVE_CORNER };

/** Reads table two: columns by the header line above a row, rows by label. Tells the format by the headers. */
export function readProactiveTable(
  rows: readonly RowLine[],
  cells: CellMap,
): ProactiveFormat | null {
  const read: CellMap = new Map();
  const formats = new Set<ProactiveFormat>();
  let header: Header | null = null;
  for (const line of rows) {
    if (line.cells.some((cell) => isLabelOf(cell, CORNER))) {
      header = headerOf(line);
      if (header) formats.add(header.format);
    } else if (header) readRow(line, header, read);
  }
  const [format, ...others] = formats;
  if (!format || others.length > 0) return null;
  for (const [key, cell] of read) cells.set(key, cell);
  return format;
}

function headerOf({ cells }: RowLine): Header | null {
  const printed = cells.flatMap((label, place) =>
    label.trim() === '' || isLabelOf(label, CORNER) ? [] : [{ label, place }],
  );
  const labels = printed.map(({ label }) => label);
  for (const [format, form] of Object.entries(PROACTIVE_FORMS)) {
    const parts: readonly ProactivePart[] = form;
    const named = parts.filter(({ columns }) => columnsNamed(labels, columns) !== null);
    const columns = columnsNamed(labels, named[0]?.columns ?? []);
    if (columns)
      return {
        format: format as ProactiveFormat,
        parts: named,
        columns,
        units: labels.map(unitIn),
        grid: { places: printed.map(({ place }) => place), width: cells.length },
      };
  }
  return null;
}

/** The columns that labels name in the order printed: each whole, or all of them cut in the form's order. */
function columnsNamed(
  labels: readonly string[],
  columns: readonly LeafHeading[],
): readonly LeafHeading[] | null {
  if (labels.length === 0 || labels.length !== columns.length) return null;
  const whole = labels.flatMap((label) => columns.find((column) => isLabelOf(label, column)) ?? []);
  if (new Set(whole).size === columns.length) return whole;
  return columns.every((column, at) => isCutOf(labels[at] ?? '', column)) ? columns : null;
}

function readRow(line: RowLine, { parts, columns, units, grid }: Header, cells: CellMap): void {
  const at = line.cells.findIndex((cell) => cell.trim() !== '');
  const label = line.cells[at] ?? '';
  const next = line.cells.slice(at + 1).find((cell) => cell.trim() !== '') ?? '';
  const row = parts.flatMap(({ rows }) => rows).find((candidate) => isLabelOf(label, candidate));
  if (!row || !isFigureLike(next)) return;
  const figures = rowFigures(line, at + 1, columns.length, grid);
  putFigures(
    cells,
    columns.map((column, n) => placeFor(row, column, units[n])),
    figures.kind === 'merged' ? { ...figures, kind: 'unclear' } : figures,
    line.where,
  );
}

function placeFor(row: LeafHeading, column: LeafHeading, unit: Place['unit']): Place {
  return {
    key: `proactive.${row.key}.${column.key}` as CellKey,
    kind: column.figures ?? 'count',
    unit,
    isTotal: false,
  };
}

function unitIn(label: string): Place['unit'] {
  if (/万元/u.test(label)) return '万元';
  return /元/u.test(label) ? '元' : undefined;
}
