import { leavesOf } from '@yigongkai/law/reports/heading';
import { APPLICANTS, type RequestsColumn } from '@yigongkai/law/reports/requests-form';
import { alignedLine, asItIs, headerLine } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import { requestsColumn } from './known-labels.ts';
import type { PlacedCell, PlacedRow } from './placed-row.ts';
import { labelledRow } from './requests-table.ts';

type Column = PlacedCell & { readonly column: RequestsColumn };

const COLUMN_COUNT = leavesOf(APPLICANTS).length;

/** Lines that the header of table three takes at most. */
const LONGEST_HEADER = 5;

/** Table three from the first line of its header to its last labelled row. */
export function alignRequests(rows: readonly PlacedRow[], start: number): RowLine[] | null {
  if (!rows[start]?.cells.some(isHeaderCell)) return null;
  const length = rows
    .slice(start, start + LONGEST_HEADER + 1)
    .findIndex((row) => labelOf(row) !== undefined);
  if (length < 1) return null;
  const columns = columnsIn(rows.slice(start, start + length));
  if (!columns) return null;

  const lines: RowLine[] = [];
  for (let at = start; at < start + length; at += 1) {
    const { where } = rows[at] as PlacedRow;
    // The lines of the header become one; the rest stay, empty, so that a line stands for each row.
    const labels = at === start ? ['', ...columns.map(({ text }) => text)] : [];
    lines.push(headerLine(labels, where));
  }
  for (const row of rows.slice(start + length)) {
    const label = labelOf(row);
    if (row.cells.some(({ text, isContinued }) => !isContinued && isOther(text))) break;
    lines.push(label ? alignedLine([label.text], label.values, columns, row.where) : asItIs(row));
  }
  return lines;
}

/** 总计 and 其他 also stand in other tables; the group over the columns, and 自然人, only here. */
function isHeaderCell({ text, isContinued }: PlacedCell): boolean {
  return (
    !isContinued &&
    (/申请人情况/u.test(text.replace(/\s/gu, '')) || requestsColumn(text) === 'natural')
  );
}

/** A label of table four. */
function isOther(text: string): boolean {
  return text.startsWith('行政') && /^行政\s*(?:复议|诉讼)$/u.test(text);
}

function columnsIn(rows: readonly PlacedRow[]): Column[] | null {
  const named = rows
    .flatMap(({ cells }) => cells.filter(({ isContinued }) => !isContinued))
    .flatMap((cell) => {
      const column = requestsColumn(cell.text);
      return column ? [{ ...cell, column }] : [];
    })
    .sort((a, b) => a.from - b.from);
  const isEach = new Set(named.map(({ column }) => column)).size === COLUMN_COUNT;
  return isEach && named.length === COLUMN_COUNT ? named : null;
}

function labelOf({ cells }: PlacedRow): { text: string; values: PlacedCell[] } | undefined {
  const own = cells.filter(({ isContinued }) => !isContinued);
  const texts = own.map(({ text }) => text);
  const labelled = labelledRow({ cells: texts });
  if (!labelled) return undefined;
  const label = own[labelled.from - 1];
  return label && { text: label.text, values: cells.filter(({ from }) => from >= label.to) };
}
