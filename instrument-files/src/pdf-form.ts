import { PAGE, type PdfPen } from '@yigongkai/official-paper/pdf-pen';
import { drawArtifact, drawTagged, newTag, type PdfTag } from '@yigongkai/official-paper/pdf-tags';
import { LABEL_WIDTH, PADDING } from './pdf-blocks.ts';
import { drawLine, goToLine, type PdfLine } from './pdf-lines.ts';

/** A row of a form, or as much of it as stands on one page, in points from the top of the text. */
export type RowBox = { readonly page: number; readonly top: number; readonly bottom: number };

/** A form in the file: rows of a label and what it holds. */
export type PdfForm = { readonly table: PdfTag; readonly boxes: RowBox[] };

export function newForm(pen: PdfPen): PdfForm {
  return { table: newTag(pen.root, 'Table'), boxes: [] };
}

/** Writes a row, its label beside its first lines, and keeps where its rules are to be drawn. */
export function drawRow(
  pen: PdfPen,
  { table, boxes }: PdfForm,
  label: readonly PdfLine[],
  lines: readonly PdfLine[],
): void {
  const tag = newTag(table, 'TR');
  const head = newTag(tag, 'TH', { Scope: 'Row' });
  const cell = newTag(tag, 'TD');
  const [first, ...rest] = lines;
  if (!first) return;
  goToLine(pen, first);
  let top = pen.down;
  drawTagged(head, () => {
    for (const line of label) drawLine(pen, line);
  });
  pen.down = top;
  const close = () =>
    boxes.push({ page: pageOf(pen), top: top - PADDING, bottom: pen.down + PADDING });
  drawTagged(newTag(cell, 'P'), () => {
    drawLine(pen, first);
    for (const line of rest) {
      if (line.startsPage) {
        close();
        top = 0;
      }
      goToLine(pen, line);
      drawLine(pen, line);
    }
  });
  close();
}

/** Draws the rules of all rows. */
export function drawRules({ document }: PdfPen, { boxes }: PdfForm): void {
  for (const { page, top, bottom } of boxes) {
    document.switchToPage(page);
    drawArtifact(document, 'Layout', () => {
      const [left, height] = [PAGE.left, bottom - top];
      document.lineWidth(0.5).strokeColor('#000000');
      document.rect(left, PAGE.top + top, PAGE.width, height).stroke();
      document
        .moveTo(left + LABEL_WIDTH, PAGE.top + top)
        .lineTo(left + LABEL_WIDTH, PAGE.top + bottom)
        .stroke();
    });
  }
}

function pageOf({ document }: PdfPen): number {
  const { start, count } = document.bufferedPageRange();
  return start + count - 1;
}
