import type { AnnualReport, ReportSection } from '@yigongkai/law/reports/annual-report';
import {
  proactiveTable,
  remediesTable,
  requestsTable,
} from '@yigongkai/law/reports/official-table';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { cleanText } from '@yigongkai/official-paper/clean-text';
import { MARKS, type Mark } from './printed-cell.ts';
import { type PrintedTable, printedTable } from './printed-table.ts';

export type PrintedParagraph = {
  readonly text: string;
  /** Whether it heads what follows, as （一）主动公开 does. */
  readonly isHeading: boolean;
};

export type PrintedSection = {
  readonly heading: string;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly table: PrintedTable | null;
};

/** A report as it goes to paper: what every format of file prints, in the order of the form. */
export type PrintedReport = {
  readonly title: string;
  /** Where a long title breaks: after the organ. */
  readonly titleParts: readonly string[];
  readonly sections: readonly PrintedSection[];
  /** What our words in the place of figures mean, and where the file is from; empty where nothing needs saying. */
  readonly notes: readonly string[];
};

/** A numbered line without the end or the inside of a sentence. */
const SUBHEADING = /^[（(][一二三四五六七八九十]+[）)][^。；，;,：:]{1,24}$/u;

/** @param remarks what a reader of the file has to know of its origin: printed after our own notes. */
export function printedReport(
  report: AnnualReport,
  remarks: readonly string[] = [],
): PrintedReport {
  const tables = tablesOf(report);
  const sections = REPORT_SECTIONS.flatMap(({ no, title }) =>
    printedSections(
      report.sections.filter((section) => section.no === no),
      { no, title, table: tables[no] ?? null },
    ),
  );
  const titleParts = titlePartsOf(report);
  return {
    title: titleParts.join(''),
    titleParts,
    sections,
    notes: [...notesOn(sections.flatMap(({ table }) => table ?? [])), ...remarks],
  };
}

/** The tables by the number of the part that they stand in. */
function tablesOf({ tables, cells }: AnnualReport): Readonly<Record<string, PrintedTable>> {
  const { proactive, requests, remedies } = tables;
  const drawn = {
    二: proactive && printedTable(nameOf('二'), proactiveTable(proactive), cells),
    三: requests && printedTable(nameOf('三'), requestsTable(requests), cells),
    四: remedies && printedTable(nameOf('四'), remediesTable(), cells),
  };
  return Object.fromEntries(
    Object.entries(drawn).flatMap(([no, table]) => (table ? [[no, table]] : [])),
  );
}

function nameOf(no: string): { name: string; title: string } {
  return { name: `表${no}`, title: REPORT_SECTIONS.find((part) => part.no === no)?.title ?? '' };
}

/** A part with its table. A table without its part gets the official heading; a part that is not there gets none. */
function printedSections(
  found: readonly ReportSection[],
  official: { readonly no: string; readonly title: string; readonly table: PrintedTable | null },
): PrintedSection[] {
  const { no, title, table } = official;
  if (found.length === 0)
    return table ? [{ heading: `${no}、${title}`, paragraphs: [], table }] : [];
  return found.map((section, at) => ({
    heading: `${no}、${cleanText(section.title)}`,
    paragraphs: paragraphsOf(section.text),
    table: at === 0 ? table : null,
  }));
}

function titlePartsOf({ organ, year }: AnnualReport): string[] {
  const subject = `${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
  const name = cleanText(organ ?? '').trim();
  return name === '' ? [subject] : [name, subject];
}

function paragraphsOf(text: string): PrintedParagraph[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, isHeading: SUBHEADING.test(line) }));
}

function notesOn(tables: readonly PrintedTable[]): string[] {
  const boxes = tables.flatMap(({ parts }) => parts.flatMap(({ body }) => body.flat()));
  const used = new Set(boxes.map((box) => (box.kind === 'figure' ? box.mark : null)));
  return Object.entries(MARKS)
    .filter(([mark]) => used.has(mark as Mark))
    .map(([, { text, says }]) => `“${text}”：${says}。`);
}
