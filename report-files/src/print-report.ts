import type { CellKey } from '@yigongkai/law/reports/annual-report';
import {
  type OfficialTable,
  proactiveTable,
  remediesTable,
  requestsTable,
  type TableBox,
} from '@yigongkai/law/reports/official-table';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';

/** Invented reports for the tests, printed as the text of real ones comes out of pages and PDF files. */
export type Texts = Readonly<Partial<Record<CellKey, string>>>;
export type Format = '2019' | '2021';

/** A line of a table: its labels, the last of them its own, and its figures. */
type Line = { readonly labels: readonly string[]; readonly figures: readonly string[] };

/** A choice out of so many, for layouts that are not the same in every row. */
export type Choose = (count: number) => number;

type Layout = (lines: readonly Line[], choose: Choose) => string;

const TITLE = '示例市演示区人民政府2023年政府信息公开工作年度报告';

const spaced: Layout = (lines) =>
  lines.map(({ labels, figures }) => [...labels, ...figures].join(' ')).join('\n');

export const LAYOUTS = {
  'one cell a line': (lines) =>
    lines.flatMap(({ labels, figures }) => [...labels, ...figures]).join('\n'),
  'bars on lines of their own': (lines) =>
    lines.map(({ labels, figures }) => [...labels, ...figures].join('\n|\n')).join('\n'),
  'a bar behind every cell, one a line': (lines) =>
    lines
      .map((line) =>
        cellsOf(line)
          .map((cell) => `${cell} |`)
          .join('\n'),
      )
      .join('\n'),
  'bars and spaces in one line': (lines) =>
    lines.map((line) => `${cellsOf(line).join(' | ')} | |||`).join(' '),
  spaces: spaced,
  'spaces in one line': (lines, choose) => spaced(lines, choose).replaceAll('\n', ' '),
  'digits run together': (lines) =>
    lines.map(({ labels, figures }) => `${labels.join('')}${figures.join('')}`).join(''),
  'digits run together, a row a line': (lines) =>
    lines.map(({ labels, figures }) => `${labels.join('')}\n${figures.join('')}`).join('\n'),
  'the text of a PDF': (lines, choose) =>
    lines.map((line, at) => pdfRow(line, at, choose)).join('\n'),
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;

/** Prints a whole report. Where a layout has no lines, its tables and their headings share one. */
export function printReport(
  format: Format,
  layout: LayoutName,
  texts: Texts,
  choose: Choose = () => 0,
): string {
  const tables = [proactiveTable(format), requestsTable(format), remediesTable()];
  const print: Layout = LAYOUTS[layout];
  return [
    TITLE,
    ...REPORT_SECTIONS.flatMap(({ no, title }, at) => {
      const table = tables[at - 1];
      return [`${no}、${title}`, table ? print(linesOf(table, texts), choose) : '本年度照常进行。'];
    }),
  ].join('\n');
}

export function keysOf(format: Format): CellKey[] {
  return [proactiveTable(format), requestsTable(format), remediesTable()].flatMap(({ parts }) =>
    parts.flatMap(({ body }) =>
      body.flat().flatMap((box) => (box.kind === 'figure' ? [box.key] : [])),
    ),
  );
}

function linesOf({ parts }: OfficialTable, texts: Texts): Line[] {
  return parts.flatMap(({ head, body }) =>
    [...head, ...body].map((boxes) => ({
      labels: boxes.flatMap((box) => (box.kind === 'label' ? [box.label] : [])),
      figures: boxes.flatMap((box) => textOf(box, texts)),
    })),
  );
}

function textOf(box: TableBox, texts: Texts): string[] {
  return box.kind === 'figure' ? [texts[box.key] ?? '0'] : [];
}

function cellsOf({ labels, figures }: Line): readonly string[] {
  return [...labels, ...figures];
}

/** A row whose label may take two lines, with its figures before, between or behind them; pages end anywhere. */
function pdfRow({ labels, figures }: Line, at: number, choose: Choose): string {
  const page = choose(9) === 0 ? `\n- ${at + 1} -` : '';
  const label = labels.at(-1) ?? '';
  const groups = labels.slice(0, -1);
  const row = figures.join(' ');
  if (figures.length < 7 || choose(2) === 0) return `${[...labels, row].join(' ').trim()}${page}`;
  const half = 3 + choose(Math.max(1, label.length - 5));
  const [start, end] = [label.slice(0, half), label.slice(half)];
  const printed = [
    [row, label],
    [label, row],
    [start, row, end],
    [`${start} ${row}`, end],
    [start, `${end} ${row}`],
  ][label.length > 8 ? choose(5) : choose(2)];
  return `${[...groups, ...(printed ?? [])].filter((line) => line !== '').join('\n')}${page}`;
}
