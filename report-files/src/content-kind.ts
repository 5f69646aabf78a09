/** The kinds of content that annual reports come in. */
const KINDS = {
  text: '纯文本',
  html: '网页（HTML）',
  pdf: ' PDF',
  docx: ' Word（.docx）',
  zip: '压缩包',
  doc: '旧版 Office（.doc 等）',
  rtf: ' RTF',
  image: '图片',
  binary: '二进制文件',
} as const satisfies Record<string, string>;

export type ContentKind = keyof typeof KINDS;

/** How far from its start a file is looked at. */
const HEAD = 4096;

const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
];

/** What a file is by its content; its name may lie. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  const head = latin(bytes);
  if (signed) return signed[0] === 'zip' && head.includes('word/') ? 'docx' : signed[0];
  if (/<(?:!doctype html|html|head|body|table|div)[\s>]/i.test(head)) return 'html';
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && head.includes('\0') ? 'binary' : 'text';
}

export function contentName(kind: ContentKind): string {
  return KINDS[kind];
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
}
