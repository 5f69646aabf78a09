import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';
import { drawArtifact, drawTagged, newRoot, type PdfTag } from './pdf-tags.ts';

/** Noto Serif SC in the place of the official faces, which are not free. */
export const FACES = {
  regular: face('400Regular/NotoSerifSC_400Regular.ttf'),
  bold: face('700Bold/NotoSerifSC_700Bold.ttf'),
} as const;

export type Face = keyof typeof FACES;

/** The page of official documents, in points (GB/T 9704-2012, 5.2: 156 mm × 225 mm of text on A4). */
export const PAGE = { top: 104.9, left: 79.4, width: 442.2, height: 637.8 } as const;
export const PAPER = { width: 595.28, height: 841.89 } as const;

/** Twenty-two lines fill a page. */
export const LINE = PAGE.height / 22;

/** The body's size, 三号; of the title, 二号; of page numbers, 四号. */
export const SIZES = { title: 22, body: 16, pageNumber: 14 } as const;

export type Alignment = 'left' | 'center' | 'justify';

export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  /** Points by which characters stand further apart, or closer where it is below 0. */
  readonly pitch?: number;
};

/** Writes down a page, and goes on on the next. */
export type PdfPen = {
  readonly document: PDFKit.PDFDocument;
  /** All that is read, in its order. */
  readonly root: PdfTag;
  /** How far down the text of this page the pen is. */
  down: number;
};

export type PdfInfo = {
  readonly title: string;
  readonly author?: string | null;
  /** The instant that the file bears; now where none is given. The same text and instant make the same bytes. */
  readonly writtenAt?: Date;
};

export function newPen({ title, author, writtenAt }: PdfInfo): PdfPen {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      ...(author && { Author: author }),
      ...(writtenAt && { CreationDate: writtenAt }),
    },
  });
  for (const [name, path] of Object.entries(FACES)) document.registerFont(name, path);
  return { document, root: newRoot(document), down: 0 };
}

export function newPage(pen: PdfPen): void {
  // A paragraph that is being written goes on as the same one.
  pen.document.continueOnNewPage();
  pen.down = 0;
}

export function roomLeft({ down }: PdfPen): number {
  return PAGE.height - down;
}

/** A measure of texts in a face and size. */
export function measureOf({ document }: PdfPen, { face: name, size, pitch = 0 }: TextStyle) {
  const known = new Map<string, number>();
  return (text: string): number => {
    const width =
      known.get(text) ?? document.font(name, size).widthOfString(text) + pitch * [...text].length;
    known.set(text, width);
    return width;
  };
}

export type ParagraphStyle = TextStyle & {
  readonly align: Alignment;
  readonly indent: number;
  readonly leading: number;
};

/** Writes a paragraph line by line, over as many pages as it takes. */
export function writeParagraph(
  pen: PdfPen,
  text: string,
  style: ParagraphStyle,
  tag: PdfTag,
): void {
  const measure = measureOf(pen, style);
  const lines = breakLines(text, PAGE.width, measure, style.indent);
  const writeAt = (line: string, at: number): void => {
    if (roomLeft(pen) < style.leading - 0.01) newPage(pen);
    const left = PAGE.left + (at === 0 ? style.indent : 0);
    const room = PAGE.left + PAGE.width - left;
    const isLast = at === lines.length - 1;
    writeLine(
      pen,
      line,
      { ...style, left, room, top: PAGE.top + pen.down, height: style.leading },
      {
        width: measure(line),
        align: isLast && style.align === 'justify' ? 'left' : style.align,
      },
    );
    pen.down += style.leading;
  };
  drawTagged(tag, () => lines.forEach(writeAt));
}

type LineBox = TextStyle & {
  readonly left: number;
  readonly room: number;
  readonly top: number;
  readonly height: number;
};

/** Writes one line into a box, in the middle of its height. */
export function writeLine(
  { document }: PdfPen,
  text: string,
  { face: name, size, pitch = 0, left, room, top, height }: LineBox,
  { width, align }: { readonly width: number; readonly align: Alignment },
): void {
  if (text === '') return;
  document.font(name, size);
  const gaps = [...text].length - 1;
  const slack = room - width;
  const x = align === 'center' ? left + slack / 2 : left;
  const spacing = pitch + (align === 'justify' && gaps > 0 ? slack / gaps : 0);
  document.text(text, x, top + (height - document.currentLineHeight()) / 2, {
    lineBreak: false,
    ...(spacing !== 0 && { characterSpacing: spacing }),
  });
}

/** Page numbers between dashes below the text: odd ones to the right, even ones to the left. */
export function numberPages(pen: PdfPen): void {
  const style = { face: 'regular', size: SIZES.pageNumber } as const;
  const { start, count } = pen.document.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    pen.document.switchToPage(at);
    const text = `— ${at + 1} —`;
    const width = measureOf(pen, style)(text);
    const isOdd = at % 2 === 0;
    const left = isOdd ? PAGE.left + PAGE.width - width - style.size : PAGE.left + style.size;
    const top = PAGE.top + PAGE.height + 7 * (PAPER.width / 210);
    const box = { ...style, left, room: width, top, height: style.size };
    drawArtifact(pen.document, 'Pagination', () =>
      writeLine(pen, text, box, { width, align: 'left' }),
    );
  }
}

export async function bytesOf({ document }: PdfPen): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    document.on('end', resolve).on('error', reject);
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function face(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${file}`));
}
