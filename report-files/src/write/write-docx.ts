import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { nameOfficialFaces, wordFace } from '@yigongkai/official-paper/docx-faces';
import {
  PAGE_NUMBER_STYLE,
  pageNumbers,
  TWO_CHARACTERS,
  WORD_LINE,
  WORD_PAGE,
} from '@yigongkai/official-paper/word-page';
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  type IStylesOptions,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { docxTable } from './docx-table.ts';
import { type PrintedReport, type PrintedSection, printedReport } from './printed-report.ts';

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
        properties: { page: WORD_PAGE },
        footers: pageNumbers(),
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

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: wordFace('body', 'free'),
        size: 32,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: {
        spacing: WORD_LINE,
        indent: { firstLine: TWO_CHARACTERS },
        alignment: AlignmentType.BOTH,
      },
    },
    title: {
      run: { font: wordFace('title', 'free'), size: 44 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        spacing: { line: 700, lineRule: LineRuleType.EXACT, after: 579 },
      },
    },
    heading1: {
      run: { font: wordFace('heading', 'free'), size: 32 },
      paragraph: { spacing: WORD_LINE, keepNext: true },
    },
    heading2: {
      run: { font: wordFace('subheading', 'free'), size: 32 },
      paragraph: { spacing: WORD_LINE, keepNext: true },
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
    PAGE_NUMBER_STYLE,
  ],
};
