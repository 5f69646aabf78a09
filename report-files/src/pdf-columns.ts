import type { PdfWord } from './pdf-words.ts';

/** A column by its heading: what it prints, and from where to where. */
export type PdfColumn = { readonly text: string; readonly left: number; readonly right: number };

/** The headings that words make up, each read downwards where it is broken over lines, from left to right. */
export function stackedHeadings(words: readonly PdfWord[]): PdfColumn[] {
  const stacks: PdfWord[][] = [];
  for (const word of words.toSorted((a, b) => a.left - b.left)) {
    const stack = stacks.find((each) => each.some((other) => overlap(word, other) > 0.3));
    if (stack) stack.push(word);
    else stacks.push([word]);
  }
  return stacks.map((stack) => ({
    text: stack
      .toSorted((a, b) => (Math.abs(a.y - b.y) < a.size * 0.5 ? a.left - b.left : a.y - b.y))
      .map(({ text }) => text)
      .join(''),
    left: Math.min(...stack.map(({ left }) => left)),
    right: Math.max(...stack.map(({ right }) => right)),
  }));
}

/** What a line of figures prints in each column; `null` if some figure may stand in either of two. */
export function textsInColumns(
  figures: readonly PdfWord[],
  columns: readonly PdfColumn[],
): string[] | null {
  const sorted = figures.toSorted((a, b) => a.left - b.left);
  if (sorted.length === columns.length) return sorted.map(({ text }) => text);
  const texts = columns.map((): string[] => []);
  for (const figure of sorted) {
    const at = columnOf(figure, columns);
    if (at === null) return null;
    texts[at]?.push(figure.text);
  }
  const [only] = sorted;
  if (only && sorted.length === 1 && columns.length > 1 && isInTheMiddle(only, columns))
    return null;
  // Two figures of one column are what is left of a broken one: no figure.
  return texts.map((each) => each.join(' '));
}

/** Columns as wide as their heading and the figures that certainly stand below it. */
export function widened(
  columns: readonly PdfColumn[],
  lines: readonly (readonly PdfWord[])[],
): PdfColumn[] {
  const full = lines
    .filter((line) => line.length === columns.length)
    .map((line) => line.toSorted((a, b) => a.left - b.left));
  return columns.map((column, at) => ({
    ...column,
    left: Math.min(column.left, ...full.map((line) => line[at]?.left ?? column.left)),
    right: Math.max(column.right, ...full.map((line) => line[at]?.right ?? column.right)),
  }));
}

function columnOf(figure: PdfWord, columns: readonly PdfColumn[]): number | null {
  const distances = columns.map((column) =>
    Math.max(0, column.left - figure.right, figure.left - column.right),
  );
  const order = [...distances.keys()].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
  const [first = 0, second] = order;
  const nearest = distances[first] ?? 0;
  // Clearly nearer to one than to any other: under it, or less than half as far.
  const isClear = second === undefined || nearest * 2 < (distances[second] ?? 0);
  return isClear ? first : null;
}

/** One figure in the middle of all columns may be printed for all of them. */
function isInTheMiddle(figure: PdfWord, columns: readonly PdfColumn[]): boolean {
  const left = Math.min(...columns.map((column) => column.left));
  const right = Math.max(...columns.map((column) => column.right));
  const middle = (figure.left + figure.right) / 2;
  return Math.abs(middle - (left + right) / 2) < (right - left) / columns.length / 2;
}

/** How much of the narrower one stands above or below the other. */
export function overlap(a: PdfColumn, b: PdfColumn): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.max(0.1, Math.min(a.right - a.left, b.right - b.left));
}
