import type { PdfWord } from './pdf-words.ts';

/** A place on a page, in points from its upper left corner. */
export type PageBox = {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Which character of a paragraph is the first behind this box: a paragraph has one for each printed line. */
  readonly to?: number;
};

/** How far letters reach below their base line, in sizes. */
const DESCENT = 0.25;

/** One box around the words of each page. */
export function boxesAround(words: readonly PdfWord[]): PageBox[] {
  const round = (points: number) => Math.round(points * 10) / 10;
  return [...Map.groupBy(words, ({ page }) => page)].map(([page, own]) => ({
    page,
    left: round(Math.min(...own.map(({ left }) => left))),
    top: round(Math.min(...own.map(({ pageY, size }) => pageY - size))),
    right: round(Math.max(...own.map(({ right }) => right))),
    bottom: round(Math.max(...own.map(({ pageY, size }) => pageY + size * DESCENT))),
  }));
}
