import { wideEncoding } from './decode-text.ts';
import { zipEntryNames } from './zip-parts.ts';

/** The kinds of content that annual reports come in, and those that are met in their place. */
const KINDS = {
  text: '纯文本',
  html: '网页（HTML）',
  pdf: ' PDF',
  docx: ' Word（.docx）',
  xlsx: ' Excel 表格（.xlsx）',
  pptx: '演示文稿（.pptx）',
  ofd: '版式文件（.ofd）',
  zip: '压缩包',
  doc: '旧版 Word（.doc）',
  xls: '旧版 Excel（.xls）',
  protected: '加了密码的 Office 文件',
  office: '旧版 Office 文件',
  rtf: ' RTF',
  mhtml: '单个文件的网页（.mht）',
  image: '图片',
  binary: '二进制文件',
} as const satisfies Record<string, string>;

export type ContentKind = keyof typeof KINDS;

/** How far from its start a file is looked at. */
const HEAD = 4096;

const SIGNATURES: readonly (readonly [ContentKind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'Rar!\x1a\x07'],
  ['zip', "7z\xbc\xaf'\x1c"],
  ['zip', '\x1f\x8b\x08'],
  ['office', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'RIFF'],
];

/** The part by which each kind of a zip is known. */
const ZIP_KINDS: readonly (readonly [ContentKind, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/u],
  ['xlsx', /^xl\/workbook\.xml$/u],
  ['pptx', /^ppt\/presentation\.xml$/u],
  ['ofd', /^OFD\.xml$/u],
];

/** The stream by which each kind of an old Office file is known. */
const OFFICE_KINDS: readonly (readonly [ContentKind, string])[] = [
  ['protected', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
];

const MARKUP =
  /<(?:!doctype html|html|head|body|table|div|meta|title|article|section|p|h[1-6]|span|center|tr)[\s>]/iu;

/** What a file is by its content; its name may lie. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const head = latin(bytes.subarray(0, HEAD));
  const signed = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0];
  if (signed === 'zip') return kindOfZip(bytes);
  // Some writers put a few bytes before the mark of a PDF, and readers allow for it.
  if (/^[^<]{0,1000}%PDF-\d/su.test(head.slice(0, 1024))) return 'pdf';
  if (signed === 'office') return kindOfOffice(bytes);
  if (signed) return signed;
  if (/^(?:From|MIME-Version|Content-Type):[^\n]*\r?\n/iu.test(head)) return 'mhtml';
  const isWide = /^(?:\xff\xfe|\xfe\xff)/u.test(head) || wideEncoding(bytes.subarray(0, HEAD));
  const plain = isWide ? head.replaceAll('\0', '') : head;
  if (MARKUP.test(plain)) return 'html';
  return plain.includes('\0') ? 'binary' : 'text';
}

export function contentName(kind: ContentKind): string {
  return KINDS[kind];
}

function kindOfZip(bytes: Uint8Array): ContentKind {
  const names = zipEntryNames(bytes);
  const kind = ZIP_KINDS.find(([, part]) => names.some((name) => part.test(name)))?.[0];
  if (kind) return kind;
  // The directory stands at the end of a zip; without it the first parts tell.
  const isCut = names.length === 0 && latin(bytes.subarray(0, HEAD)).includes('word/');
  return isCut ? 'docx' : 'zip';
}

/** The directory of such a file holds the names of its streams in UTF-16. */
function kindOfOffice(bytes: Uint8Array): ContentKind {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    OFFICE_KINDS.find(([, stream]) => content.includes(Buffer.from(stream, 'utf16le')))?.[0] ??
    'office'
  );
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
