import type { Attributes, OfficeParts } from './office-parts.ts';
import type { ReadFile, TextLine, Trace, TraceId } from './trace.ts';

type Sheet = {
  readonly parts: OfficeParts;
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  /** Styles whose format shows nothing. */
  readonly unshown: ReadonlySet<number>;
};

type Cell = { readonly ref: string; readonly text: string };

type OpenCell = { ref: string; type: string; style: number; value: string };

/** Reads one sheet: its rows as lines whose cells are parted by tabs, and what it does not show. */
export class SheetReading {
  private readonly lines: TextLine[] = [];
  private readonly traces: Trace[] = [];
  private readonly sheet: Sheet;
  private readonly hidden: { readonly from: number; readonly to: number }[] = [];
  private readonly seenColumns = new Set<number>();
  private row: Cell[] = [];
  private isHiddenRow = false;
  /** Cells and rows may leave out where they stand: then it is behind the last. */
  private column = 0;
  private rowNumber = 0;
  private cell: OpenCell | null = null;
  private isValue = false;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  read(): ReadFile {
    const { parts, part } = this.sheet;
    parts.tell(part, {
      open: (element, attributes) => this.open(element, attributes),
      text: (text) => {
        if (this.isValue && this.cell) this.cell.value += text;
      },
      close: (element) => this.close(element),
    });
    return { lines: this.lines, traces: this.traces };
  }

  private open(element: string, attributes: Attributes): void {
    if (element === 'col') this.openColumns(attributes);
    else if (element === 'row') {
      this.row = [];
      this.column = 0;
      this.rowNumber = Number(attributes.r ?? this.rowNumber + 1);
      this.isHiddenRow = isHidden(attributes) || attributes.ht === '0';
    } else if (element === 'c') {
      const { r, t = '', s = '0' } = attributes;
      this.column = r ? columnOf(r) : this.column + 1;
      const ref = r ?? `${lettersOf(this.column)}${this.rowNumber}`;
      this.cell = { ref, type: t, style: Number(s), value: '' };
    } else if (element === 'v' || element === 't') this.isValue = true;
    else if (element === 'f' || element === 'formula1') this.isValue = false;
  }

  private close(element: string): void {
    if (element === 'v' || element === 't') this.isValue = false;
    else if (element === 'c') this.closeCell();
    else if (element === 'row') this.closeRow();
  }

  private openColumns(attributes: Attributes): void {
    const { min = '0', max = '0', width } = attributes;
    if (isHidden(attributes) || width === '0')
      this.hidden.push({ from: Number(min), to: Number(max) });
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { ref, type, style, value } = this.cell;
    this.cell = null;
    const text = type === 's' ? (this.sheet.strings[Number(value)] ?? '') : value;
    if (text.trim() === '') return;
    this.row.push({ ref, text });
    if (this.sheet.unshown.has(style)) this.see('hidden-cell', ref, text);
    const { column } = this;
    const isInHidden = this.hidden.some(({ from, to }) => column >= from && column <= to);
    if (isInHidden && !this.seenColumns.has(column)) {
      this.seenColumns.add(column);
      this.see('hidden-column', ref, text);
    }
  }

  private closeRow(): void {
    const [first] = this.row;
    if (!first) return;
    const { name: sheet } = this.sheet;
    const text = this.row.map((cell) => cell.text.replace(/[\t\n\r]+/gu, ' ')).join('\t');
    this.lines.push({ text, place: { kind: 'cell', sheet, cell: first.ref } });
    if (this.isHiddenRow) this.see('hidden-row', first.ref, text);
  }

  private see(id: TraceId, cell: string, words: string): void {
    this.traces.push({ id, place: { kind: 'cell', sheet: this.sheet.name, cell }, words });
  }
}

function isHidden({ hidden = '0' }: Attributes): boolean {
  return hidden === '1' || hidden === 'true';
}

/** From 1 on. */
function columnOf(ref: string): number {
  const letters = /^[A-Z]+/u.exec(ref)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : `${lettersOf(Math.floor(rest / 26))}${last}`;
}
