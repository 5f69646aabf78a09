import type { DocumentLine } from './document-line.ts';
import { type PdfLine, pdfFlow } from './pdf-flow.ts';
import { paragraphs } from './pdf-paragraphs.ts';
import { pdfProactive } from './pdf-proactive.ts';
import { pdfRemedies } from './pdf-remedies.ts';
import { pdfRequests } from './pdf-requests.ts';

/** A table that begins on a line: its rows, and how many lines of the page it takes. */
const TABLES = [pdfProactive, pdfRequests, pdfRemedies];

/** The lines of a PDF: paragraphs, and the rows of the official tables with figures under their columns. */
export async function pdfLines(bytes: Uint8Array): Promise<DocumentLine[]> {
  const flow = await pdfFlow(bytes);
  const lines: DocumentLine[] = [];
  let text: PdfLine[] = [];
  let at = 0;
  for (let line = flow[at]; line; line = flow[at]) {
    const start = at;
    const table = TABLES.map((read) => read(flow, start)).find((each) => each !== null);
    if (table) {
      lines.push(...paragraphs(text), ...table.lines);
      text = [];
    } else text.push(line);
    at += table?.taken ?? 1;
  }
  return [...lines, ...paragraphs(text)];
}
