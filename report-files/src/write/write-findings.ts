import { REPORT_RULES, VERDICTS } from '@yigongkai/law/reports/report-rules';
import { cleanText } from '@yigongkai/official-paper/clean-text';
import { nameOfficialFaces, wordFace } from '@yigongkai/official-paper/docx-faces';
import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MatrixReport, UnreadFile } from './write-matrix.ts';

/** A report with everything that checking it gave. */
export type ReportWithFindings = MatrixReport & {
  readonly notAssessable: readonly { readonly rule: string; readonly why: string }[];
};

/** A4 across, in twentieths of a point: findings are sentences with their places and quotations. */
const PAGE = {
  size: { width: 11906, height: 16838, orientation: 'landscape' },
  margin: { top: 1134, left: 1134, right: 1134, bottom: 1134 },
} as const;

const COLUMNS = [
  ['序号', 700],
  ['结论', 900],
  ['规则', 1500],
  ['说明', 5200],
  ['位置', 2600],
  ['原文', 3600],
] as const;

const CAUTION =
  '由程序逐格核对，只说明数字和文字之间是否一致，不评价机关的工作；有疑义时以机关发布的原文为准。';

/** What was found in each report, as a Word document to be passed on. */
export async function writeFindings(
  reports: readonly ReportWithFindings[],
  unread: readonly UnreadFile[],
): Promise<Uint8Array> {
  const document = new Document({
    title: '年度报告核对结果',
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: '年度报告核对结果' }),
          new Paragraph(CAUTION),
          ...reports.flatMap(reportPart),
          ...unreadPart(unread),
        ],
      },
    ],
  });
  return nameOfficialFaces(await Packer.toBuffer(document));
}

const FONT = wordFace('body', 'free');

function reportPart({ organ, year, file, findings, notAssessable }: ReportWithFindings) {
  const name = `${organ ?? '（机关不明）'}${year === null ? '' : `${year}年`}年度报告`;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: cleanText(name) }),
    new Paragraph(cleanText(`文件：${file}；${countsOf(findings)}`)),
    ...(findings.length > 0 ? [findingsTable(findings)] : []),
    ...(notAssessable.length > 0
      ? [
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: '没有核对的规则' }),
          ...notAssessable.map(({ rule, why }) => new Paragraph(cleanText(`${rule}：${why}`))),
        ]
      : []),
  ];
}

function countsOf(findings: MatrixReport['findings']): string {
  return Object.entries(VERDICTS)
    .map(([key, zh]) => `${zh} ${findings.filter(({ verdict }) => verdict === key).length} 处`)
    .join('，');
}

function findingsTable(findings: MatrixReport['findings']): Table {
  const head = new TableRow({
    tableHeader: true,
    children: COLUMNS.map(([text]) => tableCell(text, true)),
  });
  const rows = findings.map(
    ({ rule, verdict, says, where, quote }, at) =>
      new TableRow({
        cantSplit: true,
        children: [
          String(at + 1),
          VERDICTS[verdict],
          rule,
          `${says}\n依据：${REPORT_RULES[rule].basis}`,
          where,
          quote ?? '',
        ].map((text) => tableCell(text)),
      }),
  );
  return new Table({
    rows: [head, ...rows],
    columnWidths: COLUMNS.map(([, width]) => width),
    layout: TableLayoutType.FIXED,
    width: { size: COLUMNS.reduce((sum, [, width]) => sum + width, 0), type: WidthType.DXA },
  });
}

function tableCell(text: string, bold = false): TableCell {
  const lines = cleanText(text).split('\n');
  return new TableCell({
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: lines.map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
  });
}

function unreadPart(unread: readonly UnreadFile[]): FileChild[] {
  if (unread.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: '没有读出的文件' }),
    ...unread.map(({ file, why }) => new Paragraph(cleanText(`${file}：${why}`))),
  ];
}
