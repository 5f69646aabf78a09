import { type DocumentFlow, type FlowCell, type FlowTable, imageMark } from './document-flow.ts';
import { shallowParser } from './shallow-parser.ts';

/** What stands open while a page is read: the page itself, a table, or a cell. */
type OpenCell = {
  content: (string | FlowTable)[];
  columns: number;
  rows: number;
  hasImage: boolean;
};
type OpenTable = { rows: FlowCell[][]; cell: OpenCell | null };

/** Elements whose text nobody reads on the page, or which furnish every page of a site. */
const SKIPPED = new Set(
  'script style noscript template head select button textarea svg object nav footer aside iframe'.split(
    ' ',
  ),
);

/** Elements that stand in a line; all others begin a new paragraph and end it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img input ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr s strike del o:p st1:chsdate st1:chmetcnv'.split(
    ' ',
  ),
);

/** Elements with no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A figure with such an element inside is not the figure that its characters spell. */
const MARKED: Readonly<Record<string, string>> = {
  sup: '^',
  sub: '_',
  s: '~',
  strike: '~',
  del: '~',
};

/** Tables within tables that a page may be laid out with. */
const DEEPEST = 24;

const NO_SPACE = /\S/u;

/** The paragraphs and tables of a page, in reading order, without what is not shown. */
export function htmlFlow(html: string): DocumentFlow {
  const reading = new HtmlReading();
  const parser = shallowParser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      onclosetag: (name) => reading.close(name),
      ontext: (text) => reading.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  reading.markCut();
  parser.end();
  return reading.finish();
}

class HtmlReading {
  private readonly root: OpenCell = { content: [], columns: 1, rows: 1, hasImage: false };
  private readonly tables: OpenTable[] = [];
  private top: OpenCell = this.root;
  private paragraph = '';
  /** How many elements stand open inside one that is skipped, itself included. */
  private skipped = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || SKIPPED.has(name) || isHidden(attributes)) {
      if (!VOID.has(name)) this.skipped += 1;
      return;
    }
    if (name in MARKED) this.paragraph += MARKED[name];
    if (INLINE.has(name)) this.openInline(name, attributes);
    else this.endParagraph();
    if (name === 'table') this.openTable();
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) {
      if (!VOID.has(name)) this.skipped -= 1;
      return;
    }
    if (!INLINE.has(name)) this.endParagraph();
    if (name === 'td' || name === 'th' || name === 'tr') this.closeCell();
    else if (name === 'table') this.closeTable();
  }

  text(text: string): void {
    if (this.skipped === 0) this.paragraph += text;
  }

  /** Where the file ends inside a cell, what is left of the cell may be the half of a number. */
  markCut(): void {
    if (this.tables.length > 0 && NO_SPACE.test(this.paragraph)) this.paragraph += '…';
  }

  finish(): DocumentFlow {
    while (this.tables.length > 0) this.closeTable();
    this.endParagraph();
    return this.root.content;
  }

  private openInline(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'img') this.top.hasImage = true;
    if (name === 'input' && /^(?:text|number)?$/iu.test(attributes.type ?? ''))
      this.paragraph += attributes.value ?? '';
  }

  private openTable(): void {
    if (this.tables.length < DEEPEST) this.tables.push({ rows: [], cell: null });
  }

  private openRow(): void {
    this.closeCell();
    this.tables.at(-1)?.rows.push([]);
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    if (!table) return;
    this.closeCell();
    if (table.rows.length === 0) table.rows.push([]);
    this.top = {
      content: [],
      columns: span(attributes.colspan, 1),
      rows: span(attributes.rowspan, 0),
      hasImage: false,
    };
    table.cell = this.top;
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    this.endParagraph();
    const { content, columns, rows, hasImage } = table.cell;
    if (hasImage) content.push(...imageMark(content));
    table.rows.at(-1)?.push({ content, columns, rows });
    table.cell = null;
    this.top = this.tables.findLast(({ cell }) => cell)?.cell ?? this.root;
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    if (table && table.rows.length > 0) this.top.content.push({ rows: table.rows });
  }

  private endParagraph(): void {
    if (this.paragraph === '') return;
    const text = this.paragraph.trim();
    this.paragraph = '';
    if (text !== '') this.top.content.push(text.length > 1 ? text.replace(/\s+/gu, ' ') : text);
  }
}

function isHidden({ hidden, style }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none/iu.test(style));
}

function span(attribute: string | undefined, least: number): number {
  const number = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.max(least, number);
}
