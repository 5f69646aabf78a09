import { leavesOf } from '@yigongkai/law/reports/heading';
import {
  APPLICANTS,
  type RequestsColumn,
  type RequestsFormat,
  type RequestsRow,
} from '@yigongkai/law/reports/requests-form';
import { type FlowFigures, flowRowFigures } from './flow-row-figures.ts';
import { type FlowRow, flowRows } from './flow-rows.ts';
import { type FlowSpan, type FlowText, scattered } from './flow-text.ts';
import { type FlowToken, flowTokens } from './flow-tokens.ts';
import { type FlowEvent, matchLabels } from './match-labels.ts';
import { regainRequests } from './regain-requests.ts';
import { type CellMap, putFigures } from './report-cells.ts';
import { requestsFlowColumns } from './requests-flow-columns.ts';
import {
  REQUESTS_GROUPS,
  REQUESTS_LABELS,
  REQUESTS_ORDERS,
  type RequestsMark,
} from './requests-labels.ts';
import { requestsPlaces } from './requests-places.ts';

const COLUMNS = leavesOf(APPLICANTS).map(({ key }) => key);
const HEADER = scattered('勾稽关系', '申请人情况', '自然人');
const FIRST_ROW = /本年新收|上年结转政府/u;

/** How many places are tried, and how many characters and pieces of text a header takes at most. */
const MOST_TRIES = 40;
const LONGEST_HEADER = 4_000;
const MOST_PIECES = 200;

export type RequestsInFlow = {
  readonly format: RequestsFormat | null;
  readonly span: FlowSpan;
};

/** A row with its figures, and where in the document they stand. */
export type RequestsFlowRow = {
  readonly row: RequestsRow;
  readonly figures: FlowFigures;
  readonly where: string;
};

/** Reads table three from running text: labels and figures without borders, broken over lines, run together. */
export function readRequestsFlow(flow: FlowText, cells: CellMap): RequestsInFlow | null {
  let tries = 0;
  for (const { index } of flow.text.matchAll(HEADER)) {
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const header = flowTokens(flow, index, LONGEST_HEADER).slice(0, MOST_PIECES);
    const start = firstRow(header);
    const columns = start > 0 ? requestsFlowColumns(header.slice(0, start)) : null;
    if (columns) {
      const body = flowTokens(flow, index).slice(bodyStart(header, start));
      return readTable(flow, index, body, columns, cells);
    }
  }
  return null;
}

/** Where the first row begins, whose label may be broken. */
function firstRow(tokens: readonly FlowToken[]): number {
  let text = '';
  const starts: number[] = [];
  tokens.forEach(({ han }) => {
    starts.push(text.length);
    text += han;
  });
  const at = FIRST_ROW.exec(text)?.index;
  return at === undefined ? -1 : starts.findLastIndex((begin) => begin <= at);
}

/** The figures of the first row may stand before its label: the body begins behind the header's last word. */
function bodyStart(tokens: readonly FlowToken[], row: number): number {
  return tokens.slice(0, row).findLastIndex(({ kind }) => kind === 'word') + 1;
}

function readTable(
  flow: FlowText,
  from: number,
  tokens: readonly FlowToken[],
  columns: readonly RequestsColumn[],
  cells: CellMap,
): RequestsInFlow {
  const events = matchLabels<RequestsMark>(tokens, REQUESTS_LABELS, REQUESTS_GROUPS);
  const end = events.findIndex(({ key }) => key === 'end');
  const last = events.findIndex(({ key }) => key === 'carried-out');
  const stop = [end, last < 0 ? -1 : last + 1].filter((at) => at >= 0 && at < events.length);
  const limit = events[Math.min(...stop, events.length)]?.first ?? tokens.length;
  const table = tokens.slice(0, limit);
  const found = flowRows<RequestsMark>(
    table,
    withoutTitleRow(events.filter(({ first }) => first < limit)),
    COLUMNS.length,
    REQUESTS_ORDERS,
  );
  const format = formatOf(found);
  const rows = found.flatMap(({ key, tokens: own, line }): RequestsFlowRow[] => {
    if (key === 'group' || key === 'end' || (key === 'other' && format !== '2019')) return [];
    const where = flow.lines[line]?.where ?? '';
    return [{ row: key, figures: flowRowFigures(own, COLUMNS.length), where }];
  });
  putRows(rows, format, columns, cells);
  const after = tokens[limit]?.from;
  const lastToken = table.at(-1);
  const to = after ?? (lastToken ? lastToken.from + lastToken.text.length : from);
  return { format, span: { from, to } };
}

/** （六）其他处理 over three rows is the title of a group. */
function withoutTitleRow(events: readonly FlowEvent<RequestsMark>[]): FlowEvent<RequestsMark>[] {
  const hasParts = events.some(({ key }) => key?.startsWith('other-'));
  return events.map((event) =>
    hasParts && event.key === 'other' ? { ...event, key: 'group' } : event,
  );
}

function putRows(
  rows: readonly RequestsFlowRow[],
  format: RequestsFormat | null,
  columns: readonly RequestsColumn[],
  cells: CellMap,
): void {
  const regained = regainRequests(rows, format, columns);
  // Where some row has lost figures, a single one is what is left of a row, not one for all columns.
  const isLossy = rows.some(({ figures }) => figures.kind === 'unclear');
  for (const each of rows) {
    const { row, figures, where } = each;
    const places = requestsPlaces(row, columns);
    if (figures.kind === 'fused') {
      putFigures(
        cells,
        places,
        regained.get(each) ?? { kind: 'unclear', text: figures.runs.join(' ') },
        where,
      );
    } else
      putFigures(
        cells,
        places,
        isLossy && figures.kind === 'merged' ? { ...figures, kind: 'unclear' } : figures,
        where,
      );
  }
}

function formatOf(rows: readonly FlowRow<RequestsMark>[]): RequestsFormat | null {
  if (rows.some(({ key }) => key.startsWith('other-'))) return '2021';
  const hasFigures = ({ tokens }: FlowRow<RequestsMark>) =>
    tokens.some(({ kind }) => kind === 'figure');
  return rows.some((row) => row.key === 'other' && hasFigures(row)) ? '2019' : null;
}
