import { ReadFailure } from './read-failure.ts';

/** The text of a file in UTF-8, UTF-16 with a mark, or GB 18030, which older pages of Chinese offices use. */
export function decodeText(bytes: Uint8Array): string {
  const text = encodingsOf(bytes)
    .map((encoding) => decoded(bytes, encoding))
    .find((candidate) => candidate !== null);
  if (text === undefined || text === null)
    throw new ReadFailure('文字编码无法识别，或文件已损坏：请另存为 UTF-8 编码的文本后重试');
  return text;
}

function encodingsOf([first, second]: Uint8Array): string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** Two characters of nearly every Chinese text that damaged UTF-8, taken for GB 18030, cannot turn into. */
const SURELY_CHINESE = /[的年]/u;

/** Nothing is replaced silently: a byte that does not belong makes the encoding the wrong one. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'gb18030' && !SURELY_CHINESE.test(text) ? null : text;
  } catch {
    return null;
  }
}
