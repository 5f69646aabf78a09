import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';

/** A page of GB/T 9704-2012, in twentieths of a point: A4 with 156 mm × 225 mm of text, 22 lines of 三号. */
export const WORD_PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, left: 1587, right: 1474, bottom: 1985, footer: 1418 },
} as const;

export const WORD_LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;

/** The indent of a paragraph of 三号. */
export const TWO_CHARACTERS = 640;

/** For documents with different odd and even pages: the odd ones have their number to the right. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return {
    default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
    even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
  };
}

/** The style that `pageNumbers` needs. */
export const PAGE_NUMBER_STYLE = {
  id: 'PageNumber',
  name: '页码',
  run: { size: 28 },
  paragraph: { indent: { firstLine: 0 } },
} as const;

/** One character in from the edge. */
function pageNumber(alignment: 'left' | 'right'): Paragraph {
  return new Paragraph({
    style: PAGE_NUMBER_STYLE.id,
    alignment,
    indent: { left: 280, right: 280 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/**
 * By how much characters stand closer than their size, in twentieths of a point, so that 28 of 三号 fill a line. A
 * grid of characters does so too, but not every word processor reads it alike.
 */
export const WORD_PITCH = -5;
