import type { AnnualReport, Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import type { DocumentLine } from './document-line.ts';
import { findSections } from './find-sections.ts';
import { readProactiveTable } from './proactive-table.ts';
import { readRemediesTable } from './remedies-table.ts';
import { reportIdentity } from './report-identity.ts';
import { readRequestsTable } from './requests-table.ts';

/** Fewer parts than this, and no table, is some other document. */
const FEWEST_PARTS = 3;

/** The report that the lines of a document make up, whatever layout they were read from. */
export function reportFromLines(lines: readonly DocumentLine[]): AnnualReport {
  const rows = lines.filter((line) => line.kind === 'row');
  const cells = new Map<CellKey, Cell>();
  const tables = {
    proactive: readProactiveTable(rows, cells),
    requests: readRequestsTable(rows, cells),
    remedies: readRemediesTable(rows, cells),
  };
  const { preamble, sections } = findSections(lines);
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
  return { ...identity, tables, cells: Object.fromEntries(cells), sections, refused: null };
}
