/** The ways in which numbers are written, on purpose or by a layout. */
export const WRITTEN_FORMS = {
  'as they are': (number) => number,
  'full width': (number) =>
    number.replace(/[0-9X]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  'with marks of no width': (number) => [...number].join('\u200b'),
  'in Chinese numerals': (number) => withDigits(number, '〇一二三四五六七八九'),
  'in the capital numerals of accounts': (number) => withDigits(number, '零壹贰叁肆伍陆柒捌玖'),
  'in circled digits': (number) => withDigits(number, '⓪①②③④⑤⑥⑦⑧⑨'),
  'in mathematical bold': (number) =>
    number.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
} as const satisfies Record<string, (number: string) => string>;

/** Numbers in groups, as their kinds are read out. */
export const GROUPED_FORMS = {
  'in groups with spaces': (number) => grouped(number, ' '),
  'in groups with hyphens': (number) => grouped(number, '-'),
  'in groups with long dashes': (number) => grouped(number, '—'),
  'broken by the end of a line': (number) => `${number.slice(0, 7)}\n${number.slice(7)}`,
} as const satisfies Record<string, (number: string) => string>;

function withDigits(number: string, digits: string): string {
  return number.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? '');
}

function grouped(number: string, gap: string): string {
  if (number.length === 11)
    return [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap);
  if (number.length === 18)
    return [number.slice(0, 6), number.slice(6, 14), number.slice(14)].join(gap);
  return (number.match(/.{1,4}/g) ?? []).join(gap);
}
