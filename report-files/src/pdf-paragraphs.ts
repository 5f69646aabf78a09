import type { DocumentLine } from './document-line.ts';
import { boxesAround, type PageBox } from './page-box.ts';
import { type PdfLine, textOf } from './pdf-flow.ts';

/** A line that is full goes on with the next one, unless that one is indented or begins a part. */
export function paragraphs(lines: readonly PdfLine[]): DocumentLine[] {
  const right = Math.max(...lines.map(({ words }) => words.at(-1)?.right ?? 0));
  const left = Math.min(...lines.map(({ words }) => words[0]?.left ?? 0));
  const joined: { text: string; page: number; isFull: boolean; boxes: PageBox[] }[] = [];
  for (const line of lines) {
    const [first] = line.words;
    const last = line.words.at(-1);
    if (!first || !last) continue;
    const text = textOf(line);
    const isFull = last.right > right - last.size * 2;
    const before = joined.at(-1);
    const goesOn = first.left < left + first.size && !/^[一二三四五六]、/u.test(text);
    if (before?.isFull && goesOn) {
      before.text += text;
      before.isFull = isFull;
      before.boxes.push(...boxesUpTo(line, before.text.length));
    } else joined.push({ text, page: first.page, isFull, boxes: boxesUpTo(line, text.length) });
  }
  return joined.map(({ text, page, boxes }) => ({
    kind: 'text',
    text,
    where: `第 ${page} 页`,
    boxes,
  }));
}

function boxesUpTo({ words }: PdfLine, to: number): PageBox[] {
  return boxesAround(words).map((box) => ({ ...box, to }));
}
