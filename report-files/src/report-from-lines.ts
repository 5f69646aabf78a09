import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import type { DocumentLine } from './document-line.ts';
import { findSections } from './find-sections.ts';
import { withoutPageNumbers } from './page-number.ts';
import { readProactiveTable } from './proactive-table.ts';
import { readRemediesTable } from './remedies-table.ts';
import type { CellMap } from './report-cells.ts';
import { reportIdentity } from './report-identity.ts';
import { readRequestsTable } from './requests-table.ts';
import { mergeReadings, readRunningTables } from './running-tables.ts';

/** Fewer parts than this, and no table, is some other document. */
const FEWEST_PARTS = 3;

/** The report that the lines of a document make up, whatever layout they were read from. */
export function reportFromLines(printed: readonly DocumentLine[]): AnnualReport {
  const lines = withoutPageNumbers(printed);
  const rows = lines.filter((line) => line.kind === 'row');
  const inRows: CellMap = new Map();
  const ruled = {
    proactive: readProactiveTable(rows, inRows),
    requests: readRequestsTable(rows, inRows),
    remedies: readRemediesTable(rows, inRows),
  };
  const running = readRunningTables(lines);
  const { tables, cells } = mergeReadings({ tables: ruled, cells: inRows }, running);
  const { preamble, sections } = findSections(running.lines);
  const identity = reportIdentity(lines, preamble, sections[0]?.text ?? '');

  if (cells.size === 0 && sections.length < FEWEST_PARTS)
    return {
      ...identity,
      tables: { proactive: null, requests: null, remedies: null },
      cells: {},
      sections: [],
      refused:
        '不是 2019 年或 2021 年格式的政府信息公开工作年度报告：没有找到格式规定的表格，也没有找到六个部分的标题',
    };
  return {
    ...identity,
    tables,
    cells: Object.fromEntries(cells),
    preamble: preamble.flatMap((line) => (line.kind === 'text' ? line.text : [])).join('\n'),
    sections,
    refused: null,
  };
}
