import type { AnnualReport, Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import { cellName } from '@yigongkai/law/reports/cell-name';
import { type Heading, leavesOf } from '@yigongkai/law/reports/heading';
import { PROACTIVE_FORMS } from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { APPLICANTS, REQUESTS_FORMS } from '@yigongkai/law/reports/requests-form';
import { textTable } from '../text-table.ts';
import type { ReadReport } from './read-files.ts';

/** How many characters of a label a terminal has room for. */
const LABEL_LENGTH = 24;

/** A read report as a person reads it in a terminal. */
export function reportText(report: ReadReport): string {
  return [
    report.file,
    `  机关：${report.organ ?? '文中没有写明'}    年度：${report.year ?? '文中没有写明'}`,
    ...proactiveText(report),
    ...requestsText(report),
    ...remediesText(report),
    '  各部分',
    ...report.sections.map(({ no, title }) => `    ${no}、${title || '（没有标题）'}`),
  ].join('\n');
}

function proactiveText({ tables, cells }: AnnualReport): string[] {
  if (!tables.proactive) return ['  表二 主动公开：没有读出'];
  const parts = PROACTIVE_FORMS[tables.proactive].flatMap(({ caption, columns, rows }) =>
    textTable([
      [caption, ...columns.map(({ label }) => label)],
      ...rows.map((row) => [
        row.label,
        ...columns.map(({ key }) => cellText(cells[`proactive.${row.key}.${key}` as CellKey])),
      ]),
    ]),
  );
  return [`  表二 主动公开（${tables.proactive} 年格式）`, ...indented(parts)];
}

function requestsText({ tables, cells }: AnnualReport): string[] {
  if (!tables.requests) return ['  表三 依申请公开：没有读出'];
  const columns = leavesOf(APPLICANTS);
  const lines = (headings: readonly Heading[], indent: string): string[][] =>
    headings.flatMap((heading) => {
      const label = indent + shortened(heading.label);
      if (!('key' in heading)) return [[label], ...lines(heading.parts, `${indent}  `)];
      const keys = columns.map(({ key }) => `requests.${heading.key}.${key}` as CellKey);
      return [[label, ...keys.map((key) => cellText(cells[key]))]];
    });
  const table = textTable([
    ['', ...columns.map(({ label }) => label)],
    ...lines(REQUESTS_FORMS[tables.requests], ''),
  ]);
  return [`  表三 依申请公开（${tables.requests} 年格式）`, ...indented(table)];
}

function remediesText({ tables, cells }: AnnualReport): string[] {
  if (!tables.remedies) return ['  表四 行政复议、行政诉讼：没有读出'];
  const blocks = new Map<string, string[]>();
  for (const { key } of leavesOf(REMEDIES_FORM)) {
    const { row } = cellName(`remedies.${key}`);
    blocks.set(row, [...(blocks.get(row) ?? [row]), cellText(cells[`remedies.${key}`])]);
  }
  const results = new Set(leavesOf(REMEDIES_FORM).map(({ label }) => label));
  const table = textTable([['', ...results], ...blocks.values()]);
  return ['  表四 行政复议、行政诉讼', ...indented(table)];
}

function cellText(cell: Cell | undefined): string {
  if (!cell) return '缺';
  if (cell.value !== null) return `${cell.value}${cell.unit ?? ''}`;
  if (cell.state === 'blank') return '空';
  return cell.state === 'unreadable' ? '？' : cell.raw;
}

function shortened(label: string): string {
  return label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH - 1)}…` : label;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
