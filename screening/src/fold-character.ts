import { plainIdeographs } from '@yigongkai/law/people/radical-forms';

/** What a code unit folds to that is not part of any text: zero-width marks, soft hyphens, variation selectors. */
export const DROPPED = 0;

const UNITS = 0x10000;

/** Digits in other clothes, in the order of their values. */
const DIGIT_ROWS = [
  '0123456789',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '○幺貳叄両　陸',
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '🄋➀➁➂➃➄➅➆➇➈',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '₀₁₂₃₄₅₆₇₈₉',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
];

/** From a code unit to its plain form, one to one, so that places in a folded text keep their order. */
export const FOLDED: Uint16Array = foldedUnits();

/** The value of a digit plus 1, in whatever script it is written; 0 is no digit. */
export const DIGIT_VALUES: Uint8Array = digitValues();

/** Mathematical digits (U+1D7CE–U+1D7FF) are the only ones outside the basic plane: their first unit. */
export const MATH_DIGIT_LEAD = 0xd835;
const MATH_DIGIT_FIRST = 0xdfce;
const LAST_TRAIL = 0xdfff;

/** The digit, `0`–`9`, that a surrogate pair writes; `null` if it is another character. */
export function mathDigit(lead: number, trail: number): number | null {
  const isDigit = trail >= MATH_DIGIT_FIRST && trail <= LAST_TRAIL;
  if (lead !== MATH_DIGIT_LEAD || !isDigit) return null;
  return 0x30 + ((trail - MATH_DIGIT_FIRST) % 10);
}

function foldedUnits(): Uint16Array {
  const table = Uint16Array.from({ length: UNITS }, (_, unit) => unit);
  const set = (units: readonly number[], to: string) => {
    for (const unit of units) table[unit] = to.charCodeAt(0);
  };
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - 0xfee0;
  for (let unit = 0x2e80; unit <= 0x2fdf; unit += 1)
    table[unit] = plainIdeographs(String.fromCharCode(unit)).charCodeAt(0);
  for (let unit = 0xf900; unit <= 0xfaff; unit += 1)
    table[unit] = String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
  set([0x0d, 0xa0, 0x202f, 0x205f, 0x3000, ...range(0x2000, 0x200a)], ' ');
  set([0x0b, 0x0c, 0x85, 0x2028, 0x2029], '\n');
  set([...range(0x2010, 0x2015), 0x2043, 0x2212, 0xfe58, 0xfe63], '-');
  set([...'•‧・･∙⋅'].map(unitOf), '·');
  set([...'¦│┃┆┇┊┋'].map(unitOf), '|');
  set([...'×ХхΧχⅩⅹ✕✖'].map(unitOf), 'X');
  set([...'∗✱﹡'].map(unitOf), '*');
  set([...'☆✩✭⭐'].map(unitOf), '★');
  set([...'帐賬帳'].map(unitOf), '账');
  set([...'證証'].map(unitOf), '证');
  set([...'號'].map(unitOf), '号');
  set([...'電'].map(unitOf), '电');
  set([...'話'].map(unitOf), '话');
  set([...'﹕︰'].map(unitOf), ':');
  const dropped = [
    ...range(0x00, 0x08),
    ...range(0x0e, 0x1f),
    0xad,
    0x34f,
    0x180e,
    ...range(0x200b, 0x200f),
    ...range(0x202a, 0x202e),
    ...range(0x2060, 0x206f),
    0x20e3,
    ...range(0xfe00, 0xfe0f),
    0xfeff,
  ];
  for (const unit of dropped) table[unit] = DROPPED;
  for (let unit = 0; unit < UNITS; unit += 1) {
    const plain = table[unit] ?? 0;
    if (plain >= 0x61 && plain <= 0x7a) table[unit] = plain - 0x20;
  }
  return table;
}

function digitValues(): Uint8Array {
  const table = new Uint8Array(UNITS);
  for (const row of DIGIT_ROWS)
    [...row].forEach((digit, value) => {
      if (digit.length === 1 && digit !== '　') table[unitOf(digit)] = value + 1;
    });
  return table;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function unitOf(char: string): number {
  return char.charCodeAt(0);
}
