import { type DocumentFlow, type FlowCell, type FlowTable, imageMark } from './document-flow.ts';
import { shallowParser } from './shallow-parser.ts';

type OpenCell = {
  readonly content: (string | FlowTable)[];
  columns: number;
  /** Whether the cell begins a vertical merge, or goes on with the one above. */
  merge: 'none' | 'begins' | 'goes-on';
  hasImage: boolean;
};

/** The grid columns that a row leaves out before its first cell come as one empty cell. */
type OpenTable = { readonly rows: OpenCell[][]; cell: OpenCell | null };

/** Parts of a document whose text is not, or no longer, its text: deletions, comments, field codes, fallbacks. */
const SKIPPED = new Set([
  'w:del',
  'w:movefrom',
  'w:instrtext',
  'w:deltext',
  'w:delinstrtext',
  'mc:fallback',
  'w:footnotereference',
]);

const IMAGES = new Set(['w:drawing', 'w:pict', 'w:object']);

const BREAKS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ' };

/** Tables within tables that a document may be laid out with. */
const DEEPEST = 24;

/** The paragraphs and tables of the main part of a Word document; `null` if it breaks off. */
export function docxFlow(xml: string): DocumentFlow | null {
  const reading = new DocxReading();
  let isWhole = false;
  const parser = shallowParser(
    {
      onopentag: (name, attributes) => reading.open(name.toLowerCase(), attributes),
      ontext: (text) => reading.text(text),
      onclosetag: (name, isImplied) => {
        if (name === 'w:document') isWhole = !isImplied;
        reading.close(name.toLowerCase());
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return isWhole ? reading.root.content : null;
}

class DocxReading {
  readonly root: OpenCell = { content: [], columns: 1, merge: 'none', hasImage: false };
  private readonly tables: OpenTable[] = [];
  private top = this.root;
  private paragraph = '';
  private isText = false;
  private skipped = 0;
  /** A text box stands inside a paragraph and has paragraphs of its own. */
  private readonly outer: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || SKIPPED.has(name)) this.skipped += 1;
    else if (name === 'w:t') this.isText = true;
    else if (name === 'w:p') {
      this.outer.push(this.paragraph);
      this.paragraph = '';
    } else if (name in BREAKS) this.paragraph += BREAKS[name];
    else if (IMAGES.has(name)) this.top.hasImage = true;
    else this.openTablePart(name, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'w:t') this.isText = false;
    else if (name === 'w:p') {
      const text = this.paragraph.trim();
      if (text !== '') this.top.content.push(text);
      this.paragraph = this.outer.pop() ?? '';
    } else if (name === 'w:tc') this.closeCell();
    else if (name === 'w:tbl') this.closeTable();
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.paragraph += text;
  }

  private openTablePart(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    const value = attributes['w:val'];
    if (name === 'w:tbl') {
      if (this.tables.length < DEEPEST) this.tables.push({ rows: [], cell: null });
    } else if (!table) return;
    else if (name === 'w:tr') table.rows.push([]);
    else if (name === 'w:gridbefore') table.rows.at(-1)?.push(emptyCell(numberIn(value)));
    else if (name === 'w:tc') {
      table.cell = emptyCell(1);
      this.top = table.cell;
    } else if (!table.cell) return;
    else if (name === 'w:gridspan') table.cell.columns = numberIn(value);
    else if (name === 'w:vmerge') table.cell.merge = value === 'restart' ? 'begins' : 'goes-on';
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    const { content, hasImage } = table.cell;
    if (hasImage) content.push(...imageMark(content));
    table.rows.at(-1)?.push(table.cell);
    table.cell = null;
    this.top = this.tables.findLast(({ cell }) => cell)?.cell ?? this.root;
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    if (table && table.rows.length > 0) this.top.content.push({ rows: withSpans(table.rows) });
  }
}

function emptyCell(columns: number): OpenCell {
  return { content: [], columns, merge: 'none', hasImage: false };
}

function numberIn(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.max(1, number);
}

/** The same table with cells that cover several rows, as a page has them. */
function withSpans(rows: readonly (readonly OpenCell[])[]): FlowCell[][] {
  const placed = rows.map((row) => {
    let from = 0;
    return row.map((cell) => {
      const at = from;
      from += cell.columns;
      return { cell, from: at };
    });
  });
  // From the last row up: how many rows go on below a cell at each column.
  let below = new Map<number, number>();
  return placed
    .toReversed()
    .map((row) => {
      const here = new Map<number, number>();
      const cells = row.flatMap(({ cell, from }): FlowCell[] => {
        const length = 1 + (below.get(from) ?? 0);
        if (cell.merge === 'goes-on') {
          here.set(from, length);
          return [];
        }
        const spans = cell.merge === 'begins' ? length : 1;
        return [{ content: cell.content, columns: cell.columns, rows: spans }];
      });
      below = here;
      return cells;
    })
    .toReversed();
}
