import { ReadFailure } from './read-failure.ts';

/**
 * The text of a file in UTF-8, UTF-16, or GB 18030, which older pages of Chinese offices use, or in what a
 * page itself names. What a page names is tried after UTF-8: pages converted without their head are common.
 */
export function decodeText(bytes: Uint8Array): string {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  throw new ReadFailure('文字编码无法识别，或文件已损坏：请另存为 UTF-8 编码的文本后重试');
}

function* encodingsOf(bytes: Uint8Array): Generator<string> {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes.subarray(0, HEAD));
  if (wide) {
    yield wide;
    return;
  }
  yield 'utf-8';
  yield* namedEncoding(bytes.subarray(0, HEAD));
  yield 'gb18030';
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** How far from its start a file is looked at. */
const HEAD = 4096;

/** UTF-16 without its mark: the letters of its markup, its digits and line ends have a zero at one side each. */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length % 2 === 1) return wideEncoding(head.subarray(0, -1));
  let [even, odd] = [0, 0];
  for (let zero = head.indexOf(0); zero >= 0; zero = head.indexOf(0, zero + 1))
    if (zero % 2 === 0) even += 1;
    else odd += 1;
  const fewest = head.length / 50;
  if (odd > fewest && odd > even * 8) return 'utf-16le';
  return even > fewest && even > odd * 8 ? 'utf-16be' : null;
}

function namedEncoding(head: Uint8Array): string[] {
  const latin = new TextDecoder('latin1').decode(head);
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[\w-]{1,40})/iu.exec(latin)?.groups
    ?.name;
  const encoding = name?.toLowerCase() ?? 'utf-8';
  // These say that the page is single bytes, or what has been tried already.
  return ['utf-8', 'utf8', 'utf-16', 'iso-8859-1'].includes(encoding) ? [] : [encoding];
}

/** Two characters of nearly every Chinese text that damaged UTF-8, taken for GB 18030, cannot turn into. */
const SURELY_CHINESE = /[的年]/u;

/** Nothing is replaced silently: a byte that does not belong makes the encoding the wrong one. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') || isChinese(text) ? text : null;
  } catch {
    return null;
  }
}

function isChinese(text: string): boolean {
  return SURELY_CHINESE.test(text) || (!NEVER_WRITTEN.test(text) && isMostlyCommon(text));
}

/** Controls, private use and what replaces a character stand in no text that a person wrote. */
const NEVER_WRITTEN = /[^\P{Cc}\t\n\v\f\r]|[\p{Co}\ufffd]/u;

/** Fewer common characters than these may come about by chance. */
const FEWEST_COMMON = 4;

/**
 * Three quarters of what is not ASCII are marks or common characters. Other encodings and damaged UTF-8,
 * taken for GB 18030, come to less than half: most of their pairs lie outside those rows.
 */
function isMostlyCommon(text: string): boolean {
  commonCharacters ??= charactersOfRows([0xa1, 0xa3], [0xb0, 0xd7]);
  let [common, all] = [0, 0];
  for (const char of text) {
    if (char <= '\u007f') continue;
    all += 1;
    if (commonCharacters.has(char)) common += 1;
  }
  return common >= FEWEST_COMMON && common * 4 >= all * 3;
}

let commonCharacters: ReadonlySet<string> | null = null;

/** GB 2312 has its marks in the rows from A1 to A3 and its 3 755 common characters in those from B0 to D7. */
function charactersOfRows(...rows: readonly (readonly [number, number])[]): ReadonlySet<string> {
  const bytes = rows.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, row) =>
      Array.from({ length: 94 }, (_, cell) => [first + row, 0xa1 + cell]),
    ).flat(2),
  );
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return new Set([...text].filter((char) => !NEVER_WRITTEN.test(char)));
}
