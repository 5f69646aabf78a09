import type { Composed } from '@yigongkai/law/instruments/compose-instrument';
import { bytesOf, newPen, numberPages, type PdfPen } from '@yigongkai/official-paper/pdf-pen';
import { drawTagged, newTag } from '@yigongkai/official-paper/pdf-tags';
import { drawWatermark } from '@yigongkai/official-paper/pdf-watermark';
import { NO_GLYPH, textWithGlyphs } from '@yigongkai/official-paper/printable-text';
import { type FileOrigin, SAMPLE } from './file-origin.ts';
import { type Block, labelBlock, pdfBlocks } from './pdf-blocks.ts';
import { drawRow, drawRules, newForm } from './pdf-form.ts';
import { drawLine, goToLine, type PdfLine, pdfLines } from './pdf-lines.ts';
import { printedInstrument } from './printed-instrument.ts';

/** A letter has characters that the face lacks: a name is not printed with a sign in its place. */
export class LackingCharacters extends Error {
  override readonly name = 'LackingCharacters';
}

/**
 * An instrument on A4 in the layout of GB/T 9704-2012, tagged, with its face embedded. The same letter and origin
 * make the same bytes.
 *
 * @throws LackingCharacters where the face lacks a character; its message says what to do.
 */
export function writeInstrumentPdf(composed: Composed, origin: FileOrigin): Promise<Uint8Array> {
  const printed = printedInstrument(composed);
  const pen = newPen({ title: printed.titleLines.join(''), writtenAt: origin.writtenAt });
  const blocks = printable(pdfBlocks(pen, printed));
  const lines = pdfLines(pen, blocks);
  const form = blocks.some(({ row }) => row !== null) ? newForm(pen) : null;
  for (const paragraph of paragraphsOf(lines)) {
    const [first] = paragraph;
    if (!first) continue;
    if (form && first.block.row)
      drawRow(pen, form, pdfLines(pen, [labelBlock(first.block.row.label)]), paragraph);
    else drawParagraph(pen, first.block, paragraph);
  }
  if (form) drawRules(pen, form);
  if (origin.isSample) drawWatermark(pen, SAMPLE);
  numberPages(pen);
  return bytesOf(pen);
}

function drawParagraph(pen: PdfPen, { role }: Block, lines: readonly PdfLine[]): void {
  drawTagged(newTag(pen.root, role), () => {
    for (const line of lines) {
      goToLine(pen, line);
      drawLine(pen, line);
    }
  });
}

/** The lines of a paragraph together, and those of a row. */
function paragraphsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1)?.block;
    const { row } = line.block;
    const isSame = before === line.block || (row !== null && before?.row?.no === row.no);
    if (isSame) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

function printable(blocks: readonly Block[]): Block[] {
  const withGlyphs = textWithGlyphs();
  const printed = blocks.map((block) => ({
    ...block,
    text: block.text.split('\n').map(withGlyphs).join('\n'),
  }));
  const lacking = blocks
    .flatMap(({ text }) => [...text])
    .filter((character) => character !== NO_GLYPH && withGlyphs(character) === NO_GLYPH);
  if (lacking.length === 0) return printed;
  const named = [...new Set(lacking)].map((character) => `“${character}”`).join('、');
  throw new LackingCharacters(
    `PDF 的字体中没有${named}：请导出 Word 文书，用装有这个字的电脑打印或者转成 PDF`,
  );
}
