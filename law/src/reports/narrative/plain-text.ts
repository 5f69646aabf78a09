/** A line that a page prints below its text: - 3 -, — 3 —, 第 3 页. */
const FURNITURE = /^(?:[-—–]\s*\d+\s*[-—–]|第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?)$/u;
/** A heading below a part: （一）主动公开. Text may run on behind it. */
const STARTS_ANEW = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六]、|#)/u;
const SHORT_HEADING = /^[（(][一二三四五六七八九十]+[）)][^，。；：、]{2,24}$/u;

/**
 * Running text in one spelling: half-width digits, full-width marks, no blanks. A line break is kept only
 * where a passage ends: files made from pages break lines in the middle of a sentence.
 */
export function plainText(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !FURNITURE.test(line));
  let whole = '';
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? '';
    whole += at === 0 ? line : `${jointOf(before, line)}${line}`;
  });
  return oneSpelling(whole);
}

function jointOf(before: string, line: string): string {
  if (/[。！？!?]$/u.test(before) || STARTS_ANEW.test(line) || SHORT_HEADING.test(before))
    return '\n';
  return ' ';
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['!', '！'],
  ['?', '？'],
]);

function oneSpelling(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0e]/gu, (char) =>
      String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?!\d)|(?<!\d) /gu, '')
    .replace(/[,;:()!?]/gu, (mark) => MARKS.get(mark) ?? mark);
}
