import { ReadFailure } from './read-failure.ts';

/**
 * The text of a file in UTF-8, UTF-16, or GB 18030, which older pages of Chinese offices use, or in what a
 * page itself names. What a page names is tried after UTF-8: pages converted without their head are common.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = encodingsOf(bytes)
    .map((encoding) => decoded(bytes, encoding))
    .find((candidate) => candidate !== null);
  if (text === undefined || text === null)
    throw new ReadFailure('文字编码无法识别，或文件已损坏：请另存为 UTF-8 编码的文本后重试');
  return text;
}

function encodingsOf(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const wide = wideEncoding(bytes.subarray(0, HEAD));
  if (wide) return [wide];
  return ['utf-8', ...namedEncoding(bytes.subarray(0, HEAD)), 'gb18030'];
}

/** How far from its start a file is looked at. */
const HEAD = 4096;

/** UTF-16 without its mark: the letters of its markup, its digits and line ends have a zero at one side each. */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length % 2 === 1) return wideEncoding(head.subarray(0, -1));
  let [even, odd] = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  });
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
    return encoding === 'utf-8' || encoding.startsWith('utf-16') || SURELY_CHINESE.test(text)
      ? text
      : null;
  } catch {
    return null;
  }
}
