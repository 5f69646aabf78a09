import type { AnnualReport, Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import { type CellName, cellName } from '@yigongkai/law/reports/cell-name';
import type { Finding } from '@yigongkai/law/reports/finding';
import { VERDICTS, type Verdict } from '@yigongkai/law/reports/report-rules';
import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import { keysOfForm, matrixKeys } from './matrix-keys.ts';
import { printedCell } from './printed-cell.ts';
import { BOXED, figureCell, textCell } from './sheet-cells.ts';

export type MatrixReport = AnnualReport & {
  readonly file: string;
  readonly findings: readonly Finding[];
};

export type UnreadFile = { readonly file: string; readonly why: string };

const FONT = { fontFamily: '宋体', fontSize: 11 } as const;
const HEAD = { ...BOXED, fontWeight: 'bold', backgroundColor: '#f3f4f6' } as const;
const TOP = { alignVertical: 'top', wrap: true } as const;
const LEAD = ['机关', '年度', '文件'] as const;

/** A tint for cells that a finding stands at; its words stand on the sheet of findings. */
const TINTS = {
  fail: '#f8d7d3',
  uncertain: '#fdf0cf',
  note: '#e3edf7',
} as const satisfies Record<Verdict, string>;

/** Many reports as one workbook: organs and years by cells, all findings, and the files that were not read. */
export function writeMatrix(
  reports: readonly MatrixReport[],
  unread: readonly UnreadFile[],
): Promise<Uint8Array> {
  const sorted = [...reports].sort(byOrganAndYear);
  return writeExcelFile(
    [cellsSheet(sorted), findingsSheet(sorted), unreadSheet(unread)],
    FONT,
  ).toBuffer();
}

function byOrganAndYear(one: MatrixReport, other: MatrixReport): number {
  const [first, second] = [one.organ ?? '', other.organ ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (one.year ?? 0) - (other.year ?? 0) || (one.file < other.file ? -1 : 1);
}

function cellsSheet(reports: readonly MatrixReport[]): Sheet<Buffer> {
  const keys = matrixKeys(reports.map(({ tables }) => tables));
  const names = keys.map((key) => cellName(key));
  return {
    sheet: '单元格',
    stickyRowsCount: 3,
    stickyColumnsCount: LEAD.length,
    columns: [{ width: 32 }, { width: 7 }, { width: 24 }, ...keys.map(() => ({ width: 11 }))],
    data: [...headRows(names), ...reports.map((report) => reportRow(report, keys))],
  };
}

/** Three lines of headings: the table, the row and the column of each cell. */
function headRows(names: readonly CellName[]): Row[] {
  const lead = LEAD.map((text) => textCell(text, { ...HEAD, rowSpan: 3 }));
  return [
    [...lead, ...grouped(names.map(({ table }) => table))],
    [null, null, null, ...grouped(names.map(({ table, row }) => `${table}\n${row}`))],
    [null, null, null, ...names.map(({ column }) => textCell(column, { ...HEAD, height: 48 }))],
  ];
}

/** Equal neighbours under one heading: its last line. */
function grouped(texts: readonly string[]): Row {
  return texts.map((text, at) => {
    if (text === texts[at - 1]) return null;
    const rest = texts.slice(at).findIndex((other) => other !== text);
    const columnSpan = rest < 0 ? texts.length - at : rest;
    const shown = text.split('\n').at(-1) ?? '';
    return textCell(shown, { ...HEAD, height: 32, ...(columnSpan > 1 && { columnSpan }) });
  });
}

function reportRow(report: MatrixReport, keys: readonly CellKey[]): Row {
  const form = keysOfForm(report.tables);
  const tints = tintsOf(report.findings);
  return [
    textCell(report.organ ?? '（机关不明）'),
    report.year === null ? textCell('不明') : { value: report.year, type: Number },
    textCell(report.file),
    ...keys.map((key) => {
      const tint = tints.get(key);
      const style = tint ? ({ align: 'right', backgroundColor: tint } as const) : RIGHT;
      return form.has(key) || isLost(report, key) ? cellOf(key, report.cells[key], style) : null;
    }),
  ];
}

const RIGHT = { align: 'right' } as const;

/** A figure printed once for several columns is the total's, and in the others only that is said. */
function cellOf(key: CellKey, cell: Cell | undefined, style: Partial<CellObject>): CellObject {
  if (cell?.state === 'merged' && cell.value === null) return textCell('（合并）', style);
  return figureCell(printedCell(key, cell), style);
}

/** Whether the table that a cell belongs to was not found in the document at all. */
function isLost({ tables }: MatrixReport, key: CellKey): boolean {
  return (
    (tables.proactive === null && key.startsWith('proactive.')) ||
    (tables.requests === null && key.startsWith('requests.'))
  );
}

function tintsOf(findings: readonly Finding[]): ReadonlyMap<CellKey, string> {
  const gravestFirst = Object.keys(VERDICTS);
  const marked = findings
    .flatMap(({ verdict, cells }) => cells.map((key) => ({ key, verdict })))
    .sort((a, b) => gravestFirst.indexOf(b.verdict) - gravestFirst.indexOf(a.verdict));
  return new Map(marked.map(({ key, verdict }) => [key, TINTS[verdict]]));
}

function findingsSheet(reports: readonly MatrixReport[]): Sheet<Buffer> {
  const head = ['机关', '年度', '规则', '结论', '说明', '位置', '原文', '文件'];
  return {
    sheet: '发现',
    stickyRowsCount: 1,
    columns: [32, 7, 13, 8, 64, 24, 40, 24].map((width) => ({ width })),
    data: [
      head.map((text) => textCell(text, HEAD)),
      ...reports.flatMap(({ organ, year, file, findings }) =>
        findings.map(({ rule, verdict, says, where, quote, against }) => [
          textCell(organ ?? '（机关不明）', TOP),
          year === null ? textCell('不明', TOP) : { ...TOP, value: year, type: Number },
          textCell(rule, TOP),
          textCell(VERDICTS[verdict], { ...TOP, backgroundColor: TINTS[verdict] }),
          ...[says, against ? `${where}，对照 ${against}` : where, quote ?? '', file].map((text) =>
            textCell(text, TOP),
          ),
        ]),
      ),
    ],
  };
}

function unreadSheet(unread: readonly UnreadFile[]): Sheet<Buffer> {
  return {
    sheet: '未读文件',
    stickyRowsCount: 1,
    columns: [{ width: 48 }, { width: 80 }],
    data: [
      ['文件', '原因'].map((text) => textCell(text, HEAD)),
      ...unread.map(({ file, why }) => [textCell(file, TOP), textCell(why, TOP)]),
    ],
  };
}
