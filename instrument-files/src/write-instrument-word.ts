import type { Composed } from '@yigongkai/law/instruments/compose-instrument';
import type { Paragraph as Runs } from '@yigongkai/law/instruments/run';
import { FACES } from '@yigongkai/official-paper/docx-faces';
import { plainWordFile } from '@yigongkai/official-paper/plain-word-file';
import { pageNumbers, WORD_PAGE } from '@yigongkai/official-paper/word-page';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { type FileOrigin, SAMPLE } from './file-origin.ts';
import {
  type PrintedInstrument,
  type PrintedPart,
  printedInstrument,
} from './printed-instrument.ts';
import { WordPart } from './word-part.ts';
import { INSTRUMENT_STYLES } from './word-styles.ts';

/**
 * An instrument as a Word document in the layout of GB/T 9704-2012: each part a content control, each stretch of
 * text in the style of what it is, 法定文字 or 填写文字. The same letter and origin make the same bytes.
 */
export async function writeInstrumentWord(
  composed: Composed,
  { writtenAt, isSample }: FileOrigin,
): Promise<Uint8Array> {
  const printed = printedInstrument(composed);
  const title = printed.titleLines.join('');
  const document = new Document({
    title,
    styles: INSTRUMENT_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: WORD_PAGE },
        footers: pageNumbers(),
        ...(isSample && { headers: { default: watermark(), even: watermark() } }),
        children: childrenOf(printed),
      },
    ],
  });
  return plainWordFile(await Packer.toBuffer(document), { title, writtenAt });
}

function childrenOf({ titleLines, number, parts, signHere }: PrintedInstrument): FileChild[] {
  const rows = parts.filter(({ place }) => place === 'row');
  const lastOfText = parts.findLast(({ place }) => !ENDING.includes(place));
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: titleLines.map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }) })),
    }),
    new Paragraph({ text: number, style: 'Number' }),
    ...(rows.length > 0 ? [formOf(rows)] : []),
    ...parts.flatMap((part) =>
      part.place === 'row' ? [] : partOf(part, part === lastOfText, signHere),
    ),
  ];
}

const ENDING: readonly PrintedPart['place'][] = ['signature', 'date', 'note'];

/** 署名 stands in the middle over its date: a tab leads to that middle. */
const isCentred = (place: PrintedPart['place']) => place === 'signature' || place === 'date';

function partOf(part: PrintedPart, isLast: boolean, signHere: string | null): FileChild[] {
  const { place, heading, paragraphs } = part;
  const hand = place === 'date' && signHere ? [handLine(signHere)] : [];
  const written = paragraphs.map(
    (runs, at) =>
      new Paragraph({
        ...styleOf(part, at),
        ...(isKept(place, isLast && at === paragraphs.length - 1) && { keepNext: true }),
        children: [
          ...(isCentred(place) ? [new TextRun({ children: [new Tab()] })] : []),
          ...runsOf(runs),
        ],
      }),
  );
  const head = heading
    ? [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, ...SLIP_HEAD[place] })]
    : [];
  return [...hand, new WordPart(part, [...head, ...written])];
}

const SLIP_HEAD: { readonly [Place in PrintedPart['place']]?: Partial<IParagraphOptions> } = {
  slip: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } },
};

function styleOf({ place }: PrintedPart, at: number): IParagraphOptions {
  switch (place) {
    case 'addressee':
      return { style: 'Addressee' };
    case 'slip':
      return { style: 'Slip' };
    case 'signature':
      return { style: at === 0 ? 'Signature' : 'Seal' };
    case 'date':
      return { style: 'Date' };
    case 'note':
      return { style: 'Note' };
    default:
      return {};
  }
}

/** On no page stand 署名, 日期 and 附注 alone. */
function isKept(place: PrintedPart['place'], isLastOfText: boolean): boolean {
  return place === 'signature' || place === 'date' || isLastOfText;
}

function handLine(signHere: string): Paragraph {
  return new Paragraph({ text: signHere, style: 'SignHere', keepNext: true });
}

function runsOf(runs: Runs): TextRun[] {
  return runs.map(
    ({ text, locked }) => new TextRun({ text, style: locked ? 'LegalText' : 'OfficeText' }),
  );
}

const FORM_WIDTHS = [2520, 6325] as const;

function formOf(rows: readonly PrintedPart[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    columnWidths: [...FORM_WIDTHS],
    layout: TableLayoutType.FIXED,
    width: { size: FORM_WIDTHS[0] + FORM_WIDTHS[1], type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 120, right: 120, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map((part, at) => formRow(part, at === rows.length - 1)),
  });
}

/** The last row stands on the page of the signature. */
function formRow(part: PrintedPart, isLast: boolean): TableRow {
  const held = part.paragraphs.map(
    (runs) => new Paragraph({ style: 'FormText', keepNext: isLast, children: runsOf(runs) }),
  );
  return new TableRow({
    cantSplit: isLast,
    children: [
      new TableCell({ children: [new Paragraph({ text: part.name, style: 'FormLabel' })] }),
      // A control may stand around a cell (CT_SdtCell), which the types of a row do not say.
      new WordPart(part, [heldIn(held)]) as unknown as TableCell,
    ],
  });
}

/** A cell with its width, which the library gives only to those that it sees. */
function heldIn(children: readonly Paragraph[]): FileChild {
  const width = { size: FORM_WIDTHS[1], type: WidthType.DXA };
  return new TableCell({ children, width }) as unknown as FileChild;
}

const WATERMARK = {
  font: FACES.title.official,
  color: 'D9D9D9',
  width: 320,
  height: 160,
} as const;

function watermark(): Header {
  return new Header({
    children: [
      new Paragraph({
        indent: { firstLine: 0 },
        children: [new TextWatermark({ ...WATERMARK, text: SAMPLE })],
      }),
    ],
  });
}
