import type { DocumentLine } from './document-line.ts';
import { toHalfWidth } from './parse-figure.ts';
import { simplified } from './simplified.ts';

/** A document as one running text, in which tables are found that have no lines or borders to go by. */
export type FlowText = {
  /** Character by character as long as the document, with digits and labels in their plain form, as radicals are already. */
  readonly text: string;
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  readonly lines: readonly DocumentLine[];
};

/** A part of the text, from an offset up to another. */
export type FlowSpan = { readonly from: number; readonly to: number };

export function flowText(lines: readonly DocumentLine[]): FlowText {
  const starts: number[] = [];
  let length = 0;
  const texts = lines.map((line) => {
    const text = printedText(line);
    starts.push(length);
    length += text.length + 1;
    return text;
  });
  return { text: simplified(toHalfWidth(texts.join('\n'))), starts, lines };
}

const DRAWN_ROW = '表';

/** A drawn row is read where it stands: in running text a word that is no label keeps its neighbours apart. */
function printedText(line: DocumentLine): string {
  if (line.kind === 'text') return line.text;
  return line.isDrawn ? DRAWN_ROW : `${line.cells.join('|')}|`;
}

/** The number of the line in which an offset stands. */
export function lineAt({ starts }: FlowText, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A pattern for words whose characters the layout may have parted by spaces, breaks and borders. */
export function scattered(...words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => [...word].join('[\\s|]*')).join('|'), 'gu');
}
