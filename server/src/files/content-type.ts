import type { FileTypeWord } from '@yigongkai/contract/file-words';
import { contentKind } from '@yigongkai/report-files/content-kind';

/** What a file is by its content; `locked` where a password keeps it shut, `null` where it is nothing that is taken in. */
export type ContentType = FileTypeWord | 'locked' | null;

/** How pictures begin, and what stands further on in the head of some, with its place. */
const IMAGES: readonly (readonly [FileTypeWord, string, string, number])[] = [
  ['png', '\x89PNG\r\n\x1a\n', '', 0],
  ['jpeg', '\xff\xd8\xff', '', 0],
  ['gif', 'GIF87a', '', 0],
  ['gif', 'GIF89a', '', 0],
  ['bmp', 'BM', '\0\0\0\0', 6],
  ['tiff', 'II*\0', '', 0],
  ['tiff', 'MM\0*', '', 0],
  ['webp', 'RIFF', 'WEBP', 8],
];

const ZIPPED = new Set<ContentType>(['docx', 'xlsx', 'pptx', 'ofd', 'zip']);

export function contentType(bytes: Buffer): ContentType {
  const kind = contentKind(bytes);
  switch (kind) {
    case 'image':
      return imageType(bytes);
    case 'zip':
      // Other archives cannot be looked into.
      return bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'zip' : null;
    case 'office':
      return hasStream(bytes, 'PowerPoint Document') ? 'ppt' : null;
    case 'protected':
      return 'locked';
    case 'rtf':
    case 'mhtml':
    case 'binary':
      return null;
    default:
      return kind;
  }
}

export function isZipped(type: ContentType): boolean {
  return ZIPPED.has(type);
}

/** Whether an old Office file has a stream or storage of this name. */
export function hasStream(bytes: Buffer, name: string): boolean {
  return bytes.includes(Buffer.from(name, 'utf16le'));
}

/** The end of a zip's directory, without its comment. */
const ZIP_END = 22;
const LONGEST_COMMENT = 65_535;

/** Whether the content ends as a zip does: a file of another type with such an end is two files in one. */
export function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-(ZIP_END + LONGEST_COMMENT));
  for (let at = tail.length - ZIP_END; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === 0x06054b50)
      if (at + ZIP_END + tail.readUInt16LE(at + 20) === tail.length) return true;
  return false;
}

/** A text may begin with the letters of a picture. */
function imageType(bytes: Buffer): ContentType {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const image = IMAGES.find(
    ([, begin, mark, at]) => head.startsWith(begin) && head.startsWith(mark, at),
  )?.[0];
  if (image) return image;
  return head.includes('\0') || head.startsWith('RIFF') ? null : 'text';
}
