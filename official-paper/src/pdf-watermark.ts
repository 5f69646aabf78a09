import { measureOf, PAPER, type PdfPen } from './pdf-pen.ts';
import { drawArtifact } from './pdf-tags.ts';

const STYLE = { face: 'bold', size: 150 } as const;

/** Puts a few large characters, pale and slanting, on every page that there is. They are no part of the text. */
export function drawWatermark(pen: PdfPen, text: string): void {
  const { document } = pen;
  const width = measureOf(pen, STYLE)(text);
  const [x, y] = [PAPER.width / 2, PAPER.height / 2];
  const { start, count } = document.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    document.switchToPage(at);
    drawArtifact(document, 'Pagination', () => {
      document
        .save()
        .rotate(-35, { origin: [x, y] })
        .fillOpacity(0.09);
      document.font(STYLE.face, STYLE.size);
      document.text(text, x - width / 2, y - STYLE.size / 2, { lineBreak: false });
      document.restore();
    });
  }
}
