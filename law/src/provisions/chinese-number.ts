const DIGITS = '零一二三四五六七八九';

/** An integer of 0–9999 as Chinese texts number their articles: 36 is 三十六, 108 is 一百零八. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9_999)
    throw new RangeError(`not a number that articles bear: ${number}`);
  if (number === 0) return '零';
  const said = ['千', '百', '十', ''].reduce((text, unit, at) => {
    const digit = Math.floor(number / 10 ** (3 - at)) % 10;
    if (digit > 0) return `${text}${DIGITS[digit]}${unit}`;
    const rest = number % 10 ** (3 - at);
    return text !== '' && rest > 0 && !text.endsWith('零') ? `${text}零` : text;
  }, '');
  return said.startsWith('一十') ? said.slice(1) : said;
}
