import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { FACES, nameOfficialFaces } from './docx-faces.ts';
import { docxTable } from './docx-table.ts';
import { type PrintedReport, type PrintedSection, printedReport } from './printed-report.ts';

/** A page of GB/T 9704-2012, in twentieths of a point: A4 with 156 mm × 225 mm of text, 22 lines of 三号. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, left: 1587, right: 1474, bottom: 1985, footer: 1418 },
} as const;
const LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;
const TWO_CHARACTERS = 640;
/** More characters than this do not stand on one line of a title. */
const TITLE_LENGTH = 20;

/** A report as a Word document in the layout of official documents, to be edited further. */
export async function writeDocx(
  report: AnnualReport,
  { remarks }: { readonly remarks?: readonly string[] } = {},
): Promise<Uint8Array> {
  const printed = printedReport(report, remarks);
  const document = new Document({
    title: printed.title,
    ...(report.organ && { creator: report.organ }),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE },
        footers: {
          default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
          even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
        },
        children: childrenOf(printed),
      },
    ],
  });
  return nameOfficialFaces(await Packer.toBuffer(document));
}

function childrenOf({ title, titleParts, sections, notes }: PrintedReport): FileChild[] {
  const titles = title.length <= TITLE_LENGTH ? [title] : titleParts;
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: titles.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
    }),
    ...sections.flatMap(sectionOf),
    ...notes.map((text) => new Paragraph({ text, style: 'TableNote' })),
  ];
}

function sectionOf({ heading, paragraphs, table }: PrintedSection): FileChild[] {
  return [
    new Paragraph({
      text: heading,
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: table?.width === 10,
    }),
    ...paragraphs.map(({ text, isHeading }) =>
      isHeading
        ? new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
        : new Paragraph({ text }),
    ),
    ...(table ? [docxTable(table)] : []),
  ];
}

/** Odd pages have their number to the right, even ones to the left, one character in from the edge. */
function pageNumber(alignment: 'left' | 'right'): Paragraph {
  return new Paragraph({
    style: 'PageNumber',
    alignment,
    indent: { left: 280, right: 280 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

const faceOf = (face: keyof typeof FACES) => {
  const { free } = FACES[face];
  return { ascii: free, hAnsi: free, eastAsia: free, cs: free };
};

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: faceOf('body'), size: 32, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
      paragraph: {
        spacing: LINE,
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.BOTH,
      },
    },
    title: {
      run: { font: faceOf('title'), size: 44 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 579 },
      },
    },
    heading1: {
      run: { font: faceOf('heading'), size: 32 },
      paragraph: { spacing: LINE, keepNext: true },
    },
    heading2: {
      run: { font: faceOf('subheading'), size: 32 },
      paragraph: { spacing: LINE, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: '表格文字',
      paragraph: { indent: { firstLine: 0 }, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableNote',
      name: '表格说明',
      run: { size: 21 },
      paragraph: { indent: { firstLine: 0 }, spacing: { line: 340, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'PageNumber',
      name: '页码',
      run: { size: 28 },
      paragraph: { indent: { firstLine: 0 } },
    },
  ],
};
