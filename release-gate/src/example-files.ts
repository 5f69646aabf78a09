import { crc32, deflateSync } from 'node:zlib';
import { FACES } from '@yigongkai/official-paper/pdf-pen';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

type Parts = Readonly<Record<string, string>>;

function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A Word document with this in its body, and further parts. */
export function wordFile(body: string, more: Parts = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export function wordParagraph(text: string, runProperties = ''): string {
  return `<w:p><w:r><w:rPr>${runProperties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

type Sheet = { readonly name: string; readonly xml: string; readonly state?: string };

/** A workbook of these sheets, and further parts. */
export function excelFile(sheets: readonly Sheet[], more: Parts = {}, names = ''): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = sheets.map(({ xml }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet>${xml}</worksheet>`,
  ]);
  return zipOf({
    'xl/workbook.xml': `<workbook><sheets>${list.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...Object.fromEntries(parts),
    ...more,
  });
}

/** A row of texts, beginning in column A. */
export function excelRow(row: number, texts: readonly string[], attributes = ''): string {
  const cells = texts.map(
    (text, at) =>
      `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}" ${attributes}>${cells.join('')}</row>`;
}

/** A PDF of one page that is drawn by the caller, in a face that has Chinese. */
export async function pdfFile(
  draw: (document: PDFKit.PDFDocument) => void,
  info: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, info: { ...info } });
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve);
  });
  document.font(FACES.regular, 16);
  draw(document);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A picture of one point: red, green, blue and how far it covers. */
export function pngFile(point: readonly [number, number, number, number]): Buffer {
  const chunk = (kind: string, held: Buffer) => {
    const named = Buffer.concat([Buffer.from(kind), held]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(held.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from([0, ...point]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A JPEG's head with an EXIF block of these tags, each with a text or a number. */
export function jpegFile(
  tags: readonly (readonly [tag: number, value: string | number])[],
): Uint8Array {
  const directory = Buffer.alloc(2 + 12 * tags.length + 4);
  const texts: Buffer[] = [];
  let end = 8 + directory.length;
  directory.writeUInt16LE(tags.length, 0);
  for (const [at, [tag, value]] of tags.entries()) {
    const place = 2 + 12 * at;
    const text = Buffer.from(`${value}\0\0\0\0`);
    directory.writeUInt16LE(tag, place);
    directory.writeUInt16LE(typeof value === 'string' ? 2 : 4, place + 2);
    directory.writeUInt32LE(typeof value === 'string' ? text.length : 1, place + 4);
    directory.writeUInt32LE(typeof value === 'string' ? end : value, place + 8);
    if (typeof value !== 'string') continue;
    texts.push(text);
    end += text.length;
  }
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  const tiff = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  return new Uint8Array(
    Buffer.concat([head, Buffer.from('Exif\0\0', 'latin1'), tiff, directory, ...texts]),
  );
}
