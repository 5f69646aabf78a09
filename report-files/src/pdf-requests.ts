import { leavesOf } from '@yigongkai/law/reports/heading';
import { APPLICANTS } from '@yigongkai/law/reports/requests-form';
import { headerLine } from './aligned-line.ts';
import { isLabelOf, requestsColumn, requestsRow } from './known-labels.ts';
import { nearlyLabel } from './nearly-label.ts';
import { pdfRows } from './pdf-body.ts';
import { type PdfColumn, stackedHeadings } from './pdf-columns.ts';
import type { PdfLine } from './pdf-flow.ts';
import { linesUpTo, type PdfTable, rowLine } from './pdf-table.ts';
import type { PdfWord } from './pdf-words.ts';
import { isRemediesHeader } from './remedies-table.ts';

const COLUMN_COUNT = leavesOf(APPLICANTS).length;
const GROUPS = [{ label: '申请人情况' }, { label: '法人或其他组织', aliases: ['法人和其他组织'] }];

/** Lines that the header of table three takes at most, each word of it on one. */
const LONGEST_HEADER = 16;

/** Lines that all of table three takes at most. */
const LONGEST_TABLE = 160;

/** Table three from the first line of its header to its last labelled row. */
export function pdfRequests(flow: readonly PdfLine[], start: number): PdfTable | null {
  if (!flow[start]?.words.some(isHeaderWord)) return null;
  const rest = flow.slice(start, start + LONGEST_TABLE);
  const length = rest.findIndex(isBeyond);
  const table = length < 0 ? rest : rest.slice(0, length);
  const bodyStart = table
    .slice(0, LONGEST_HEADER)
    .findIndex(({ words }) => words.some(({ text }) => requestsRow(text) === 'new'));
  if (bodyStart < 1) return null;
  const headings = columnsIn(table.slice(0, bodyStart).flatMap(({ words }) => words));
  if (!headings) return null;

  const rows = pdfRows(
    table.slice(bodyStart).flatMap(({ words }) => words),
    headings,
    (text) => (requestsRow(text) ? text : nearlyLabel(text)),
  );

  if (rows.length === 0) return null;
  const names = headings.map(({ text }) => text);
  return {
    lines: [
      headerLine(['', ...names], `第 ${table[0]?.words[0]?.page} 页`),
      ...rows.map((row) => rowLine(row, headings.length)),
    ],
    taken: linesUpTo(rows, table),
  };
}

function isHeaderWord({ text }: PdfWord): boolean {
  return isLabelOf(text, { label: '申请人情况' }) || requestsColumn(text) === 'natural';
}

function isBeyond({ words }: PdfLine): boolean {
  const text = words
    .map((word) => word.text)
    .join('')
    .replace(/\s/gu, '');
  return (
    /^(?:四、(?:因?政府)?信息公开|五、)/u.test(text) ||
    isRemediesHeader({ cells: words.map((word) => word.text) })
  );
}

/** The seven columns, by words that are neither a group's title nor the corner left of the columns. */
function columnsIn(words: readonly PdfWord[]): PdfColumn[] | null {
  const natural = words.find(({ text }) => requestsColumn(text) === 'natural');
  const groups = words.filter(({ text }) => GROUPS.some((group) => isLabelOf(text, group)));
  const edge = Math.min(
    ...[natural, ...groups].map((word) => word?.left ?? Number.POSITIVE_INFINITY),
  );
  const headings = stackedHeadings(
    words.filter(
      (word) =>
        !groups.includes(word) &&
        word.left > edge - word.size * 3 &&
        !/勾稽|第[一三]项/u.test(word.text),
    ),
  );
  const columns = headings.map(({ text }) => requestsColumn(text));
  const isEach = !columns.includes(undefined) && new Set(columns).size === COLUMN_COUNT;
  return isEach && columns.length === COLUMN_COUNT ? headings : null;
}
