import { PROACTIVE_CORNER } from '@yigongkai/law/reports/proactive-form';
import { alignedLine, asItIs, headerLine } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import { isLabelOf } from './known-labels.ts';
import { isBlank, type PlacedRow } from './placed-row.ts';

const CORNER = { label: PROACTIVE_CORNER };

/** No header of table two names more columns. */
const MOST_COLUMNS = 3;

/** A part of table two: the header that begins with 信息内容, and the rows up to the next header. */
export function alignProactive(rows: readonly PlacedRow[], start: number): RowLine[] | null {
  const header = rows[start];
  if (!header || !isHeader(header)) return null;
  const columns = header.cells.filter((cell) => !isBlank(cell) && !isLabelOf(cell.text, CORNER));
  if (columns.length > MOST_COLUMNS) return null;

  const names = columns.map(({ text }) => text);
  const lines = [headerLine([PROACTIVE_CORNER, ...names], header.where)];
  for (const row of rows.slice(start + 1, start + 1 + MOST_ROWS)) {
    const label = row.cells.find((cell) => !isBlank(cell) && !cell.isContinued);
    if (isHeader(row) || (label && CAPTION.test(label.text.replace(/\s/gu, '')))) break;
    if (!label || label.from >= (columns[0]?.from ?? 0)) lines.push(asItIs(row));
    else {
      const values = row.cells.filter(({ from }) => from >= label.to);
      lines.push(alignedLine([label.text], values, columns, row.where));
    }
  }
  return lines;
}

/** What begins another part, or table three or four. */
const CAPTION = /^(?:第二十条|[（(]本列|申请人情况|一、|行政复议$)/u;

/** A part has two rows; some organs add their own. */
const MOST_ROWS = 8;

function isHeader({ cells }: PlacedRow): boolean {
  return cells.some(({ text, isContinued }) => !isContinued && isLabelOf(text, CORNER));
}
