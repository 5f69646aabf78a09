import { contentKind } from './content-kind.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentFlow, FlowTable } from './document-flow.ts';
import { docxContent } from './docx-report.ts';
import { expandSpans } from './expand-spans.ts';
import { htmlFlow } from './html-flow.ts';
import { type PdfLine, pdfFlow } from './pdf-flow.ts';
import { ReadFailure } from './read-failure.ts';
import { unreadable } from './read-report.ts';

/**
 * The text of a document of any kind that is read, one paragraph a line, the cells of a table row parted by
 * tabs. Plain text stays as it is.
 *
 * @throws ReadFailure when the content cannot be read, or there is no text.
 */
export async function documentText(bytes: Uint8Array): Promise<string> {
  const text = await textOf(bytes);
  if (text.trim() === '') throw new ReadFailure('文件里没有文字');
  return text;
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const kind = contentKind(bytes);
  switch (kind) {
    case 'text':
      return decodeText(bytes);
    case 'html':
      return flowText(htmlFlow(decodeText(bytes)));
    case 'docx':
      return flowText(docxContent(bytes));
    case 'pdf':
      return (await pdfFlow(bytes)).map(pdfLineText).join('\n');
    default:
      throw unreadable(kind);
  }
}

function flowText(flow: DocumentFlow): string {
  return linesOf(flow).join('\n');
}

function linesOf(flow: DocumentFlow): string[] {
  return flow.flatMap((block) =>
    typeof block === 'string' ? [oneLine(block)] : tableLines(block),
  );
}

/** A table within a table, or a single cell, only arranges the page. */
function tableLines(table: FlowTable): string[] {
  const cells = table.rows.flat();
  const isLayout =
    cells.length <= 1 ||
    cells.some(({ content }) => content.some((block) => typeof block !== 'string'));
  if (isLayout) return cells.flatMap(({ content }) => linesOf(content));
  return expandSpans(table, 1).map((row) => {
    const columns: string[] = [];
    for (const { text, from, to, isContinued } of row.cells)
      for (let at = from; at < to; at += 1)
        columns[at] = at === from && !isContinued ? oneLine(text) : '';
    return Array.from(columns, (text = '') => text).join('\t');
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A gap as wide as a character parts two columns. */
const COLUMN_GAP = 0.9;
const WORD_GAP = 0.25;

function pdfLineText({ words }: PdfLine): string {
  let text = '';
  let edge: number | null = null;
  for (const word of words) {
    const gap = edge === null ? 0 : (word.left - edge) / word.size;
    if (gap > COLUMN_GAP) text += '\t';
    else if (gap > WORD_GAP) text += ' ';
    text += word.text;
    edge = word.right;
  }
  return text;
}
