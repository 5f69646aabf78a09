import { overlap, type PdfColumn, textsInColumns, widened } from './pdf-columns.ts';
import { linesOf, type PdfLine } from './pdf-flow.ts';
import type { PdfWord } from './pdf-words.ts';

/** A labelled row of a table: `texts` is `null` where its figures cannot be told apart by column. */
export type PdfRow = {
  readonly label: string;
  readonly texts: readonly string[] | null;
  /** All that the row prints, for those. */
  readonly raw: string;
  readonly page: number;
  readonly y: number;
  /** The words of its label and of its figures. */
  readonly words: readonly PdfWord[];
};

type Label = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly page: number;
  readonly size: number;
  readonly words: readonly PdfWord[];
};

/** Lines that the longest label is broken over. */
const LONGEST_LABEL = 8;

/**
 * The rows of a table whose columns are known. A label may be broken over lines and stand somewhat above
 * or below its figures; each line of figures belongs to the label beside it, the rightmost if groups stand
 * before it.
 *
 * @param known the label as the form prints it, if the text is one
 */
export function pdfRows(
  words: readonly PdfWord[],
  headings: readonly PdfColumn[],
  known: (text: string) => string | undefined,
): PdfRow[] {
  const edge = headings[0]?.left ?? 0;
  const isFigure = ({ left, right, size }: PdfWord) => (left + right) / 2 > edge - size;
  const labels = labelsIn(
    words.filter((word) => !isFigure(word)),
    known,
  );
  const lines = linesOf(words.filter(isFigure));
  const columns = widened(
    headings,
    lines.map((line) => line.words),
  );

  const taken = new Map<Label, PdfLine[]>();
  const stray: PdfLine[] = [];
  for (const line of lines) {
    const label = labelBeside(line, labels);
    if (label) taken.set(label, [...(taken.get(label) ?? []), line]);
    else stray.push(line);
  }
  return labels.map((label) => rowOf(label, taken.get(label) ?? [], stray, columns));
}

function rowOf(
  label: Label,
  lines: readonly PdfLine[],
  stray: readonly PdfLine[],
  columns: readonly PdfColumn[],
): PdfRow {
  // A figure broken over lines leaves one of them without a label.
  const near = stray.filter((each) =>
    lines.some(({ y, words }) => Math.abs(each.y - y) < (words[0]?.size ?? 0) * 1.4),
  );
  const words = [...lines, ...near].flatMap((line) => line.words);
  const texts = lines.length + near.length > 1 ? null : textsInColumns(words, columns);
  return {
    label: label.text,
    texts,
    raw: words.map(({ text }) => text).join(' | '),
    page: words[0]?.page ?? label.page,
    y: Math.max(label.bottom, ...lines.map(({ y }) => y)),
    words: [...label.words, ...words],
  };
}

/** The label whose lines the line of figures stands beside. */
function labelBeside(line: PdfLine, labels: readonly Label[]): Label | undefined {
  const beside = labels.filter(
    ({ top, bottom, size }) => top - size * 0.75 < line.y && line.y < bottom + size * 0.75,
  );
  const right = Math.max(...beside.map(({ left }) => left));
  const leaves = beside.filter(({ left, size }) => right - left < size * 2);
  const distance = ({ top, bottom }: Label) => Math.abs((top + bottom) / 2 - line.y);
  return leaves.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The labels among words: each begins somewhere and goes on right below for as long as it makes a label. */
function labelsIn(words: readonly PdfWord[], known: (text: string) => string | undefined): Label[] {
  const labels: Label[] = [];
  const used = new Set<PdfWord>();
  for (const first of words) {
    if (used.has(first)) continue;
    const stack = [first];
    let found: { text: string; length: number } | null = null;
    for (;;) {
      const text = known(stack.map((word) => word.text).join(''));
      if (text !== undefined) found = { text, length: stack.length };
      const next = stack.length < LONGEST_LABEL ? wordBelow(stack, words) : undefined;
      if (!next || used.has(next)) break;
      stack.push(next);
    }
    if (!found) continue;
    const parts = stack.slice(0, found.length);
    for (const part of parts) used.add(part);
    labels.push({
      text: found.text,
      left: Math.min(...parts.map(({ left }) => left)),
      top: first.y,
      bottom: parts.at(-1)?.y ?? first.y,
      page: first.page,
      size: first.size,
      words: parts,
    });
  }
  return labels;
}

/** The word that goes on with a label: on its line behind it, or on the next line below. */
function wordBelow(stack: readonly PdfWord[], words: readonly PdfWord[]): PdfWord | undefined {
  const last = stack.at(-1);
  if (!last) return undefined;
  const left = Math.min(...stack.map((word) => word.left));
  const right = Math.max(...stack.map((word) => word.right));
  const whole = { text: '', left, right };
  const behind = words.find(
    (word) =>
      word !== last &&
      Math.abs(word.y - last.y) < last.size * 0.5 &&
      word.left >= last.right - last.size &&
      word.left < last.right + last.size * 1.2 &&
      word.left > last.left,
  );
  if (behind) return behind;
  const below = words.filter(
    (word) =>
      word.y > last.y + last.size * 0.5 &&
      word.y < last.y + last.size * 2.4 &&
      word.left > left - last.size &&
      overlap(word, whole) > 0.3,
  );
  return below.toSorted((a, b) => a.y - b.y)[0];
}
