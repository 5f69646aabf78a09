import { breakLines } from '@yigongkai/official-paper/break-lines';
import {
  measureOf,
  newPage,
  PAGE,
  type PdfPen,
  writeLine,
} from '@yigongkai/official-paper/pdf-pen';
import { type PageLine, pageStarts } from './page-starts.ts';
import { type Block, WHOLE_ROW } from './pdf-blocks.ts';

/** A line of a paragraph, with what decides on which page it stands. */
export type PdfLine = PageLine & {
  readonly block: Block;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly startsPage: boolean;
};

/** The lines of all paragraphs, made up into pages. */
export function pdfLines(pen: PdfPen, blocks: readonly Block[]): PdfLine[] {
  const lines = blocks.flatMap((block, at) => linesOf(pen, block, blocks[at - 1] ?? null));
  const starts = pageStarts(lines, PAGE.height);
  return lines.map((line, at) => ({ ...line, startsPage: starts.has(at) }));
}

type Line = Omit<PdfLine, 'startsPage'>;

/** The first two lines of a paragraph stand together, and so do the last two. */
function linesOf(pen: PdfPen, block: Block, before: Block | null): Line[] {
  const { text, width, indent, leading, gap, style, bound } = block;
  const texts = text
    .split('\n')
    .flatMap((line) => breakLines(line, width, measureOf(pen, style), indent));
  const isBoundToLast = bound === 'to-last' || before?.bound === 'to-next';
  const isWhole = bound !== 'no' || (block.row !== null && texts.length <= WHOLE_ROW);
  return texts.map((line, at) => ({
    block,
    text: line,
    isFirst: at === 0,
    isLast: at === texts.length - 1,
    height: leading,
    gap: at === 0 ? gap : 0,
    isBound:
      at === 0
        ? isBoundToLast
        : isWhole || at === 1 || (texts.length > 2 && at === texts.length - 1),
  }));
}

/** Goes to where the line stands, on the next page where one begins. */
export function goToLine(pen: PdfPen, { startsPage, gap }: PdfLine): void {
  if (startsPage) newPage(pen);
  else if (pen.down > 0) pen.down += gap;
}

export function drawLine(pen: PdfPen, { block, text, isFirst, isLast, height }: PdfLine): void {
  const { style, align, indent, left, width } = block;
  const first = isFirst ? indent : 0;
  writeLine(
    pen,
    text,
    {
      ...style,
      left: PAGE.left + left + first,
      room: width - first,
      top: PAGE.top + pen.down,
      height,
    },
    {
      width: measureOf(pen, style)(text),
      align: isLast && align === 'justify' ? 'left' : align,
    },
  );
  pen.down += height;
}
