import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { type PrintedReport, printedReport } from './printed-report.ts';
import type { PrintedBlock, PrintedBox, PrintedTable } from './printed-table.ts';
import { BOXED, figureCell, textCell } from './sheet-cells.ts';
import { columnWidths } from './table-columns.ts';

type ReportSheet = Sheet<Buffer>;

/** How many characters wide a sheet is. */
const WIDTH: Readonly<Record<number, number>> = { 4: 80, 10: 104, 15: 104 };
const LINE_HEIGHT = 16;
const FONT = { fontFamily: '宋体', fontSize: 11 } as const;

/** A report as a workbook: the text, and a sheet for each table with its merged boxes. */
export function writeXlsx(
  report: AnnualReport,
  { remarks }: { readonly remarks?: readonly string[] } = {},
): Promise<Uint8Array> {
  const printed = printedReport(report, remarks);
  const tables = printed.sections.flatMap(({ table }) => table ?? []);
  return writeExcelFile([textSheet(printed), ...tables.map(tableSheet)], FONT).toBuffer();
}

function textSheet({ title, sections, notes }: PrintedReport): ReportSheet {
  const heading = (text: string) => textCell(text, { fontWeight: 'bold', wrap: true });
  const paragraph = (text: string) => textCell(text, { wrap: true, alignVertical: 'top' });
  return {
    sheet: '正文',
    columns: [{ width: 100 }],
    data: [
      [textCell(title, { fontWeight: 'bold', fontSize: 16, align: 'center', wrap: true })],
      ...sections.flatMap((section) => [
        [heading(section.heading)],
        ...section.paragraphs.map(({ text }) => [paragraph(text)]),
        ...(section.table ? [[paragraph(`（见工作表“${section.table.name}”）`)]] : []),
      ]),
      ...notes.map((note) => [paragraph(note)]),
    ],
  };
}

function tableSheet({ name, title, width, parts }: PrintedTable): ReportSheet {
  const widths = columnWidths(width, WIDTH[width] ?? 100);
  return {
    sheet: name,
    orientation: 'landscape',
    showGridLines: false,
    columns: widths.map((each) => ({ width: each })),
    data: [
      [textCell(title, { fontWeight: 'bold', fontSize: 14, align: 'center', columnSpan: width })],
      ...parts.flatMap(({ head, body }) => [...gridRows(head, widths), ...gridRows(body, widths)]),
    ],
  };
}

/** The boxes at their places of the grid; a place that a box covers is none. */
function gridRows(block: PrintedBlock, widths: readonly number[]): Row[] {
  return block.map((line) => {
    const height = LINE_HEIGHT * Math.max(...line.map((box) => linesOf(box, widths))) + 4;
    const row: Row = widths.map(() => null);
    for (const box of line) row[box.column] = { ...boxCell(box), height };
    return row;
  });
}

/** How many lines a box takes: an ideograph is as wide as two figures. A spreadsheet does not find out for merged boxes. */
function linesOf({ text, column, columns, rows }: PrintedBox, widths: readonly number[]): number {
  const room = widths.slice(column, column + columns).reduce((sum, width) => sum + width, -2);
  const length = [...text].reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 0);
  return rows > 1 ? 1 : Math.max(1, Math.ceil(length / room));
}

function boxCell(box: PrintedBox): CellObject {
  const span = {
    ...(box.columns > 1 && { columnSpan: box.columns }),
    ...(box.rows > 1 && { rowSpan: box.rows }),
  };
  if (box.kind === 'figure')
    return figureCell(box, { ...BOXED, ...span, ...(box.mark && { textColor: '#8a4b00' }) });
  const isHead = box.scope === 'col' || box.scope === 'colgroup' || box.scope === null;
  const isLeft = box.scope === 'row';
  return textCell(box.text, {
    ...BOXED,
    ...span,
    ...(isHead && { backgroundColor: '#f3f4f6' }),
    ...(isLeft && { align: 'left' }),
  });
}
