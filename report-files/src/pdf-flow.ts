import { type PdfWord, pdfPages } from './pdf-words.ts';

/** The words on one base line, from left to right. */
export type PdfLine = { readonly words: readonly PdfWord[]; readonly y: number };

/** A page's number, as it stands below or above the text. */
const PAGE_NUMBER =
  /^(?:[-–—―－·•]{0,2}\d{1,3}[-–—―－·•]{0,2}|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3}|Page\d{1,3}.*)$/iu;

/** The share of a page's height, above and below, in which its number and running title stand. */
const MARGIN = 0.1;

/** How far below the last line of a page the first of the next one counts as standing, in sizes. */
const PAGE_GAP = 1.6;

/** The lines of a document as if it were one long page, without page numbers and running titles. */
export async function pdfFlow(bytes: Uint8Array): Promise<PdfLine[]> {
  const pages = (await pdfPages(bytes)).map(({ words, height }) => ({
    lines: linesOf(words),
    height,
  }));
  const titles = runningTitles(pages.map(({ lines }) => lines));
  const flow: PdfLine[] = [];
  for (const { lines, height } of pages) {
    const own = lines.filter(
      (line) => !isFurniture(line, height) && !(titles.has(textOf(line)) && isAtEdge(line, height)),
    );
    const last = flow.at(-1);
    const shift = last ? last.y + sizeOf(last) * PAGE_GAP - (own[0]?.y ?? 0) : 0;
    for (const { words, y } of own)
      flow.push({ words: words.map((word) => ({ ...word, y: word.y + shift })), y: y + shift });
  }
  return flow;
}

/** Words whose base lines differ by less than half of their size stand on one line. */
export function linesOf(words: readonly PdfWord[]): PdfLine[] {
  const lines: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && word.y - first.y < Math.min(word.size, first.size) * 0.5) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => ({
    words: line.toSorted((a, b) => a.left - b.left),
    y: line.reduce((sum, { y }) => sum + y, 0) / line.length,
  }));
}

export function textOf({ words }: PdfLine): string {
  return words.map(({ text }) => text).join('');
}

function sizeOf({ words }: PdfLine): number {
  return Math.max(...words.map(({ size }) => size));
}

function isFurniture(line: PdfLine, height: number): boolean {
  return isAtEdge(line, height) && PAGE_NUMBER.test(textOf(line).replace(/\s/gu, ''));
}

function isAtEdge({ y }: PdfLine, height: number): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** What stands first on most pages of a document that has several. */
function runningTitles(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [first] of pages)
    if (first) counts.set(textOf(first), (counts.get(textOf(first)) ?? 0) + 1);
  const fewest = Math.max(3, pages.length / 2);
  return new Set([...counts].flatMap(([text, count]) => (count >= fewest ? [text] : [])));
}
