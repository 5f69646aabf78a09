import type { Attributes, OfficeParts } from './office-parts.ts';
import type { Place, ReadFile, TextLine, Trace, TraceId } from './trace.ts';

/** A part of a Word document, in the words of the office, with the styles whose text does not show. */
type Story = {
  readonly parts: OfficeParts;
  readonly name: string;
  readonly part: string;
  readonly hidden: ReadonlySet<string>;
};

const CHANGES: ReadonlySet<string> = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'cellIns',
  'cellDel',
]);

const TEXT: ReadonlySet<string> = new Set(['t', 'delText', 'instrText', 'delInstrText', 'v']);

/** Reads one part: its paragraphs, those of a table's row together, and what does not show on its pages. */
export class StoryReading {
  private readonly lines: TextLine[] = [];
  private readonly traces: Trace[] = [];
  private readonly story: Story;
  private paragraph = 0;
  private line = '';
  private cells = 0;
  private isText = false;
  private isHiddenRun = false;
  private isHiddenParagraph = false;
  private isPaleRun = false;
  private run = '';
  private readonly changes: { words: string }[] = [];

  constructor(story: Story) {
    this.story = story;
  }

  read(): ReadFile {
    this.story.parts.tell(this.story.name, {
      open: (element, attributes) => this.open(element, attributes),
      text: (text) => this.text(text),
      close: (element) => this.close(element),
    });
    this.endLine();
    return { lines: this.lines, traces: this.traces };
  }

  private open(element: string, attributes: Attributes): void {
    if (TEXT.has(element)) this.isText = true;
    else if (element === 'p') this.openParagraph();
    else if (element === 'tr') this.endLine();
    else if (element === 'tc') this.openCell();
    else if (element === 'tab') this.line += ' ';
    else if (element === 'r') this.openRun();
    else if (element === 'vanish' || element === 'specVanish' || element === 'webHidden')
      this.isHiddenRun ||= isOn(attributes);
    else if (element === 'rStyle') this.isHiddenRun ||= this.story.hidden.has(attributes.val ?? '');
    else if (element === 'pStyle')
      this.isHiddenParagraph = this.story.hidden.has(attributes.val ?? '');
    else if (element === 'color') this.isPaleRun = /^f{6}$/iu.test(attributes.val ?? '');
    else if (element === 'comment')
      this.see('comment', `${attributes.author ?? ''}${attributes.date ?? ''}`);
    else if (element === 'srcRect' && Object.values(attributes).some((cut) => Number(cut) > 0))
      this.see('cropped-image', '');
    else if (CHANGES.has(element)) this.openChange(attributes);
    if (element === 'docPr') this.altText(attributes);
  }

  private close(element: string): void {
    if (TEXT.has(element)) this.isText = false;
    else if (element === 'p') this.closeParagraph();
    else if (element === 'tr') {
      this.cells = 0;
      this.endLine();
    } else if (element === 'r') this.closeRun();
    else if (CHANGES.has(element)) this.closeChange();
  }

  private text(text: string): void {
    if (!this.isText) return;
    this.line += text;
    this.run += text;
    for (const change of this.changes) change.words += text;
  }

  private openParagraph(): void {
    this.paragraph += 1;
    this.isHiddenParagraph = false;
  }

  private openRun(): void {
    this.run = '';
    this.isHiddenRun = false;
    this.isPaleRun = false;
  }

  private closeRun(): void {
    if (this.run.trim() === '') return;
    if (this.isHiddenRun || this.isHiddenParagraph) this.see('hidden-text', this.run);
    else if (this.isPaleRun) this.see('pale-text', this.run);
  }

  private openCell(): void {
    if (this.cells > 0) this.line += '\t';
    this.cells += 1;
  }

  private closeParagraph(): void {
    if (this.cells > 0) this.line += ' ';
    else this.endLine();
  }

  private openChange({ author = '' }: Attributes): void {
    this.changes.push({ words: author && `${author}：` });
  }

  private closeChange(): void {
    const change = this.changes.pop();
    if (change) this.see('tracked-change', change.words);
  }

  /** What a picture is said to show is read out, and copied with it. */
  private altText({ descr = '', title = '' }: Attributes): void {
    const text = `${title} ${descr}`.trim();
    if (text !== '') this.lines.push({ text, place: this.place() });
  }

  private endLine(): void {
    if (this.line.trim() !== '') this.lines.push({ text: this.line, place: this.place() });
    this.line = '';
  }

  private see(id: TraceId, words: string): void {
    this.traces.push({ id, place: this.place(), words });
  }

  private place(): Place {
    return { kind: 'paragraph', part: this.story.part, paragraph: Math.max(1, this.paragraph) };
  }
}

/** Whether a property that may be switched off is on (ECMA-376-1, 17.17.4). */
export function isOn({ val = 'true' }: Attributes): boolean {
  return !['false', '0', 'off'].includes(val);
}
