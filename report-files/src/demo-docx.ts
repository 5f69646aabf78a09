import { strToU8, zipSync } from 'fflate';
import type { DemoRow } from './demo-tables.ts';

/** A Word document with paragraphs and tables of the official layouts. For tests. */
export function demoDocx(blocks: readonly (string | readonly DemoRow[])[]): Uint8Array {
  return docxOf(
    blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join(''),
  );
}

/** A Word document with this as its body. */
export function docxOf(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Word prints a cell that covers several rows as one that begins, and one in each row that goes on. */
function table(rows: readonly DemoRow[]): string {
  let hanging: { at: number; columns: number; left: number }[] = [];
  const lines = rows.map((row) => {
    const cells: string[] = [];
    const began: typeof hanging = [];
    let at = 0;
    const goOn = () => {
      for (;;) {
        const above = hanging.find((each) => each.at === at);
        if (!above) return;
        cells.push(cell('', above.columns, '<w:vMerge/>'));
        at += above.columns;
      }
    };
    for (const { text, columns = 1, rows: height = 1 } of row) {
      goOn();
      if (height > 1) began.push({ at, columns, left: height - 1 });
      cells.push(cell(text, columns, height > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      at += columns;
    }
    goOn();
    hanging = [
      ...hanging.flatMap((each) => (each.left > 1 ? [{ ...each, left: each.left - 1 }] : [])),
      ...began,
    ];
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

function cell(text: string, columns: number, merge: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
}
