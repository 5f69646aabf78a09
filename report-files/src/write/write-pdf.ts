import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import {
  bytesOf,
  LINE,
  measureOf,
  newPage,
  newPen,
  numberPages,
  PAGE,
  type ParagraphStyle,
  type PdfPen,
  roomLeft,
  SIZES,
  writeParagraph,
} from '@yigongkai/official-paper/pdf-pen';
import { newTag, type PdfRole } from '@yigongkai/official-paper/pdf-tags';
import { NO_GLYPH, textWithGlyphs } from '@yigongkai/official-paper/printable-text';
import { withGlyphs } from './pdf-glyphs.ts';
import { drawTable, tableHeight } from './pdf-table.ts';
import { type PrintedSection, printedReport } from './printed-report.ts';
import type { PrintedTable } from './printed-table.ts';

const BODY = {
  face: 'regular',
  size: SIZES.body,
  align: 'justify',
  indent: 2 * SIZES.body,
  leading: LINE,
} as const;
const HEADING = { ...BODY, face: 'bold', align: 'left' } as const;
const TITLE = {
  face: 'bold',
  size: SIZES.title,
  align: 'center',
  indent: 0,
  leading: 1.6 * SIZES.title,
} as const;
const GAP = LINE / 4;
const NOTE = { ...BODY, size: 10.5, indent: 0, align: 'left', leading: 17 } as const;

const LACKING = `“${NO_GLYPH}”：字体中没有这个字，请看原文。`;

/** A report on A4 in the layout of official documents, tagged, with its text selectable and its font embedded. */
export function writePdf(
  report: AnnualReport,
  { remarks = [] }: { readonly remarks?: readonly string[] } = {},
): Promise<Uint8Array> {
  const printable = remarks.map(textWithGlyphs());
  const { title, titleParts, sections, notes } = printedReport(withGlyphs(report), printable);
  const pen = newPen({ title: printedReport(report).title, author: report.organ });
  const isShort = measureOf(pen, TITLE)(title) <= PAGE.width;
  const heading = newTag(pen.root, 'H1');
  for (const line of isShort ? [title] : titleParts) writeParagraph(pen, line, TITLE, heading);
  pen.down += LINE;
  for (const section of sections) writeSection(pen, section);
  const isLacking = JSON.stringify([titleParts, sections, printable]).includes(NO_GLYPH);
  if (notes.length > 0 || isLacking) pen.down += LINE / 2;
  for (const note of notes) write(pen, 'P', note, NOTE);
  if (isLacking) write(pen, 'P', LACKING, NOTE);
  numberPages(pen);
  return bytesOf(pen);
}

/** A heading is followed by something on its page, a table stays whole where a page holds it, and table three has a page of its own. */
function writeSection(pen: PdfPen, { heading, paragraphs, table }: PrintedSection): void {
  const isOnItsOwn = table?.width === 10 && pen.down > 0;
  const below = table && paragraphs.length === 0 ? wholeHeight(pen, table, LINE) : LINE;
  if (isOnItsOwn || roomLeft(pen) < LINE + below) newPage(pen);
  write(pen, 'H2', heading, HEADING);
  for (const { text, isHeading } of paragraphs) write(pen, isHeading ? 'H3' : 'P', text, BODY);
  if (!table) return;
  if (paragraphs.length > 0 && roomLeft(pen) < wholeHeight(pen, table, 0)) newPage(pen);
  pen.down += GAP;
  drawTable(pen, table);
  pen.down += 2 * GAP;
}

function write(pen: PdfPen, role: PdfRole, text: string, style: ParagraphStyle): void {
  writeParagraph(pen, text, style, newTag(pen.root, role));
}

/** What a table needs to stay whole on a page, some of which is taken; a line where no page is high enough. */
function wholeHeight(pen: PdfPen, table: PrintedTable, taken: number): number {
  const height = GAP + tableHeight(pen, table);
  return height > PAGE.height - taken ? LINE : height;
}
