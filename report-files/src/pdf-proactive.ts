import {
  PROACTIVE_CORNER,
  PROACTIVE_FORMS,
  type ProactivePart,
} from '@yigongkai/law/reports/proactive-form';
import { headerLine } from './aligned-line.ts';
import { isLabelOf } from './known-labels.ts';
import { pdfRows } from './pdf-body.ts';
import { stackedHeadings } from './pdf-columns.ts';
import type { PdfLine } from './pdf-flow.ts';
import { linesUpTo, type PdfTable, rowLine } from './pdf-table.ts';

const CORNER = { label: PROACTIVE_CORNER };
const PARTS: readonly ProactivePart[] = Object.values(PROACTIVE_FORMS).flat();
const ROWS = PARTS.flatMap(({ rows }) => rows);

/** Lines that a part of table two takes at most. */
const LONGEST_PART = 14;

/** A part of table two: the line that begins with 信息内容, what stands around it, and the rows below. */
export function pdfProactive(flow: readonly PdfLine[], start: number): PdfTable | null {
  const corner = flow[start]?.words.find(({ text }) => isLabelOf(text, CORNER));
  if (!corner) return null;
  const length = flow.slice(start + 1, start + LONGEST_PART).findIndex(isBeyond);
  const part = flow.slice(start, length < 0 ? start + LONGEST_PART : start + 1 + length);
  const words = part.flatMap((line) => line.words);
  const known = (text: string) => ROWS.find((row) => isLabelOf(text, row))?.label;
  const first = words.find(
    ({ text, y }) => y > corner.y && /^(?:规章|行政|规范|其他对外|政府集中)/u.test(text),
  );
  const bottom = first ? first.y - first.size * 0.8 : corner.y + corner.size;
  const headings = stackedHeadings(
    words.filter(({ y, left }) => left > corner.right && y < bottom),
  );
  const rows = pdfRows(
    words.filter(({ y }) => y >= bottom),
    headings,
    known,
  );
  if (headings.length === 0 || rows.length === 0) return null;
  const names = headings.map(({ text }) => text);
  return {
    lines: [
      headerLine([PROACTIVE_CORNER, ...names], `第 ${corner.page} 页`),
      ...rows.map((row) => rowLine(row, headings.length)),
    ],
    taken: linesUpTo(rows, part),
  };
}

function isBeyond({ words }: PdfLine): boolean {
  const text = words
    .map((word) => word.text)
    .join('')
    .replace(/\s/gu, '');
  return /^(?:第二十条|三、)/u.test(text) || words.some((word) => isLabelOf(word.text, CORNER));
}
