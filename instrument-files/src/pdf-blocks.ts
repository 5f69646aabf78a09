import type { Paragraph } from '@yigongkai/law/instruments/run';
import { breakLines } from '@yigongkai/official-paper/break-lines';
import {
  type Alignment,
  LINE,
  measureOf,
  PAGE,
  type PdfPen,
  SIZES,
  type TextStyle,
} from '@yigongkai/official-paper/pdf-pen';
import type { PdfRole } from '@yigongkai/official-paper/pdf-tags';
import type { PrintedInstrument, PrintedPart } from './printed-instrument.ts';

/** A paragraph with its place on the page, in points from the left of the text. */
export type Block = {
  readonly role: PdfRole;
  readonly text: string;
  readonly style: TextStyle;
  readonly align: Alignment;
  readonly leading: number;
  /** Of its first line. */
  readonly indent: number;
  readonly left: number;
  readonly width: number;
  readonly gap: number;
  /** What it must not be parted from: nothing, the next block, or the one before (and itself not from itself). */
  readonly bound: 'no' | 'to-next' | 'to-last';
  /** Of forms: the row that it stands in, by its number and label. */
  readonly row: { readonly no: number; readonly label: string } | null;
};

/** Twenty-eight characters fill a line: they stand a little closer than their size. */
const PITCH = PAGE.width / 28 - SIZES.body - 0.001;
const TEXT = { face: 'regular', size: SIZES.body, pitch: PITCH } as const;
const CHARACTER = SIZES.body + PITCH;
const SEAL_SIZE = 12;

/** The label's column of a form, and the space between text and rule. */
export const LABEL_WIDTH = 8 * CHARACTER;
export const PADDING = 6;

const BODY: Omit<Block, 'text'> = {
  role: 'P',
  style: TEXT,
  align: 'justify',
  leading: LINE,
  indent: 2 * CHARACTER,
  left: 0,
  width: PAGE.width,
  gap: 0,
  bound: 'no',
  row: null,
};

const TITLE: Omit<Block, 'text'> = {
  ...BODY,
  role: 'H1',
  style: { face: 'bold', size: SIZES.title },
  align: 'center',
  leading: 1.6 * SIZES.title,
  indent: 0,
  bound: 'to-next',
};

/** The paragraphs of an instrument in their order. */
export function pdfBlocks(pen: PdfPen, printed: PrintedInstrument): Block[] {
  const { titleLines, number, parts, signHere } = printed;
  const date = parts.find(({ place }) => place === 'date');
  const dateCentre = PAGE.width - 4 * CHARACTER - widthOf(pen, textOf(date), TEXT) / 2;
  const firstRow = parts.find(({ place }) => place === 'row');
  const firstOfEnding = parts.find(({ place }) => isEnding(place));
  return [
    { ...TITLE, text: titleLines.join('\n') },
    { ...BODY, text: number, align: 'center', indent: 0, gap: LINE / 2, bound: 'to-next' },
    ...parts.flatMap((part, at) => {
      if (!isEnding(part.place))
        return afterGap(partBlocks(pen, part, at), part === firstRow ? LINE : null);
      const hand = part === date ? signHere : null;
      // Room for the seal, whose upper edge is at most a line below the text (GB/T 9704-2012, 7.3.5.1).
      return afterGap(
        endingBlocks(pen, part, dateCentre, hand),
        part === firstOfEnding ? 1.5 * LINE : null,
      );
    }),
  ];
}

function isEnding(place: PrintedPart['place']): boolean {
  return place === 'signature' || place === 'date' || place === 'note';
}

function afterGap(blocks: readonly Block[], gap: number | null): Block[] {
  return blocks.map((block, at) => (gap !== null && at === 0 ? { ...block, gap } : block));
}

function partBlocks(
  pen: PdfPen,
  { place, name, heading, paragraphs }: PrintedPart,
  at: number,
): Block[] {
  const texts = paragraphs.map(plainText);
  switch (place) {
    case 'addressee':
      return texts.map((text) => ({ ...BODY, text, indent: 0, gap: LINE, bound: 'to-next' }));
    case 'row':
      return rowBlocks(pen, name, at, texts);
    case 'slip':
      return [
        { ...BODY, text: heading ?? '', style: BOLD, align: 'center', indent: 0, gap: LINE / 2 },
        ...texts.map(slipBlock),
      ];
    default:
      return [
        ...(heading ? [{ ...HEADING, text: heading }] : []),
        ...texts.map((text) => ({ ...BODY, text })),
      ];
  }
}

const BOLD = { ...TEXT, face: 'bold' } as const;
const HEADING: Omit<Block, 'text'> = { ...BODY, role: 'H2', style: BOLD, bound: 'to-next' };

/** Room to write by hand: the lines stand apart, and an empty one follows what is to be filled in below. */
function slipBlock(text: string): Block {
  const filled = text.endsWith('：') ? `${text}\n` : text;
  return { ...BODY, text: filled, align: 'left', leading: 1.4 * LINE, bound: 'to-last' };
}

/** The label of a row, in its column. */
export function labelBlock(label: string): Block {
  const width = LABEL_WIDTH - 2 * PADDING;
  return { ...BODY, text: label, align: 'center', indent: 0, left: PADDING, width };
}

/** Rows with as many lines stand whole on a page. */
export const WHOLE_ROW = 8;

/** A row of a form, at least as high as its label. */
function rowBlocks(pen: PdfPen, label: string, no: number, texts: readonly string[]): Block[] {
  const left = LABEL_WIDTH + PADDING;
  const width = PAGE.width - left - PADDING;
  const linesIn = (text: string, room: number) =>
    breakLines(text, room, measureOf(pen, TEXT)).length;
  const held = texts.reduce((sum, text) => sum + linesIn(text, width), 0);
  const empty = Math.max(0, linesIn(label, labelBlock(label).width) - held);
  const isWhole = held + empty <= WHOLE_ROW;
  return [...texts, ...Array.from({ length: empty }, () => '')].map((text, line) => ({
    ...BODY,
    text,
    indent: 0,
    left,
    width,
    // A rule stands between two rows, as far from the one as from the other.
    gap: line === 0 ? 2 * PADDING : 0,
    bound: isWhole && line > 0 ? 'to-last' : 'no',
    row: { no, label },
  }));
}

/** 署名, 日期 and 附注 stand together, with the text before them: on no page do they stand alone. */
function endingBlocks(
  pen: PdfPen,
  { place, paragraphs }: PrintedPart,
  dateCentre: number,
  signHere: string | null,
): Block[] {
  const texts = paragraphs.map(plainText);
  if (place === 'note') return texts.map((text) => ({ ...ENDING, text, gap: LINE / 2 }));
  const centred = (text: string, style: TextStyle): Block => {
    const width = Math.min(widthOf(pen, text, style), PAGE.width);
    const left = Math.max(0, Math.min(dateCentre - width / 2, PAGE.width - width));
    return { ...ENDING, text, style, indent: 0, left, width: width + 1 };
  };
  return [
    ...(signHere ? [centred(`${signHere}${ROOM_TO_SIGN}`, TEXT)] : []),
    ...texts.map((text, at) =>
      centred(text, place === 'signature' && at > 0 ? { ...TEXT, size: SEAL_SIZE } : TEXT),
    ),
  ];
}

const ENDING: Omit<Block, 'text'> = { ...BODY, align: 'left', bound: 'to-last' };
const ROOM_TO_SIGN = '　'.repeat(6);

function textOf(part: PrintedPart | undefined): string {
  return part?.paragraphs.map(plainText).join('') ?? '';
}

function plainText(runs: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

function widthOf(pen: PdfPen, text: string, style: TextStyle): number {
  return measureOf(pen, style)(text);
}
