import {
  PROACTIVE_CORNER,
  PROACTIVE_FORMS,
  type ProactiveFormat,
  type ProactivePart,
} from '@yigongkai/law/reports/proactive-form';
import type { RowLine } from './document-line.ts';
import { flowLabels } from './flow-labels.ts';
import { type FlowFigures, flowRowFigures } from './flow-row-figures.ts';
import { type FlowRow, flowRows } from './flow-rows.ts';
import { type FlowSpan, type FlowText, scattered } from './flow-text.ts';
import { type FlowToken, flowTokens } from './flow-tokens.ts';
import { type FlowEvent, type FlowLabel, matchLabels } from './match-labels.ts';
import { readProactiveTable } from './proactive-table.ts';
import type { CellMap } from './report-cells.ts';

/** A row by its key in the form, or what else table two prints. */
type Mark = 'corner' | 'column' | 'caption' | 'end' | `row ${string}`;

const PARTS: readonly ProactivePart[] = Object.values(PROACTIVE_FORMS).flat();

const LABELS: readonly FlowLabel<Mark>[] = [
  ...flowLabels<Mark>('corner', { label: PROACTIVE_CORNER }),
  ...PARTS.flatMap(({ columns }) =>
    columns.flatMap((column) => flowLabels<Mark>('column', column)),
  ),
  ...PARTS.flatMap(({ rows }) => rows.flatMap((row) => flowLabels<Mark>(`row ${row.key}`, row))),
  ...flowLabels<Mark>('caption', { label: '第二十条第', aliases: ['第二十条', '项'] }),
  ...flowLabels<Mark>('end', {
    label: '收到和处理政府信息公开申请情况',
    aliases: ['本列数据的勾稽关系', '申请人情况', '自然人'],
  }),
];

const START = scattered(PROACTIVE_CORNER);
const FIRST_COLUMN = /^信息内容(?:本年|上一年|采购|处理)/u;
const MOST_TRIES = 40;
/** How far behind 信息内容 the first column is looked for, in characters and in pieces of text. */
const LONGEST_HEADER = 2_000;
const LOOKED_AT = 12;
const MOST_PARTS = 12;

/** Reads table two from running text: labels and figures without borders, broken over lines, run together. */
export function readProactiveFlow(
  flow: FlowText,
  cells: CellMap,
): { format: ProactiveFormat; span: FlowSpan } | null {
  let tries = 0;
  for (const { index } of flow.text.matchAll(START)) {
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const words = flowTokens(flow, index, LONGEST_HEADER)
      .slice(0, LOOKED_AT)
      .map(({ han }) => han);
    if (FIRST_COLUMN.test(words.join('')))
      return readTable(flow, index, flowTokens(flow, index), cells);
  }
  return null;
}

function readTable(
  flow: FlowText,
  from: number,
  tokens: readonly FlowToken[],
  cells: CellMap,
): { format: ProactiveFormat; span: FlowSpan } | null {
  const events = matchLabels(tokens, LABELS);
  const end = events.find(({ key }) => key === 'end')?.first ?? tokens.length;
  const table = events.filter(({ first }) => first < end);
  const rows = linesOf(flow, tokens.slice(0, end), table);
  const format = readProactiveTable(rows, cells);
  const last = tokens[Math.max(0, end - 1)];
  const to = tokens[end]?.from ?? (last ? last.from + last.text.length : from);
  return format && { format, span: { from, to } };
}

/** The table as lines of cells, one for each header and each row. */
function linesOf(
  flow: FlowText,
  tokens: readonly FlowToken[],
  events: readonly FlowEvent<Mark>[],
): RowLine[] {
  const corners = events.flatMap(({ key }, at) => (key === 'corner' ? [at] : []));
  const parts = corners.slice(0, MOST_PARTS).map((start, at) => {
    const part = events.slice(start, corners[at + 1]);
    const columns = part.filter(({ key }) => key === 'column').map(({ label }) => label);
    const first = part[0]?.first ?? 0;
    const next = events[corners[at + 1] ?? events.length]?.first ?? tokens.length;
    const own = tokens.slice(first, next);
    const shifted = part.map((event) => ({
      ...event,
      first: event.first - first,
      last: event.last - first,
    }));
    const rows = flowRows<Mark>(own, shifted, columns.length, ordersOf(columns.length)).filter(
      ({ key }) => key.startsWith('row '),
    );
    const where = flow.lines[tokens[first]?.line ?? 0]?.where ?? '';
    const header: RowLine = line([PROACTIVE_CORNER, ...columns], where);
    return { header, rows, count: columns.length };
  });
  const read = parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({ row, figures: flowRowFigures(row.tokens, part.count) })),
  }));
  const isRunTogether = read.some(({ rows }) =>
    rows.some(({ figures: { kind } }) => kind === 'fused' || kind === 'regained'),
  );
  return read.flatMap(({ header, rows }) => [
    header,
    ...rows.map(({ row, figures }) => rowLine(flow, row, figures, isRunTogether)),
  ]);
}

/** The rows of the parts with so many columns. */
function ordersOf(count: number): Mark[][] {
  return PARTS.filter(({ columns }) => columns.length === count).map(({ rows }) =>
    rows.map(({ key }): Mark => `row ${key}`),
  );
}

/** Where a table runs the figures of a row together, several lines may be the same row twice. */
function rowLine(
  flow: FlowText,
  row: FlowRow<Mark>,
  figures: FlowFigures,
  isRunTogether: boolean,
): RowLine {
  const where = flow.lines[row.line]?.where ?? '';
  const isOnLines = new Set(row.tokens.map((token) => token.line)).size > 1;
  if (figures.kind !== 'each')
    return line(
      [row.label, figures.kind === 'fused' ? figures.runs.join(' ') : figures.text],
      where,
    );
  return isRunTogether && isOnLines
    ? line([row.label, figures.texts.join(' ')], where)
    : line([row.label, ...figures.texts], where);
}

function line(cells: readonly string[], where: string): RowLine {
  return { kind: 'row', cells, isGrid: false, isDrawn: false, where };
}
