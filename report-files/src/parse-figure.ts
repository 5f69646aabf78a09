import type { Cell } from '@yigongkai/law/reports/annual-report';
import type { FigureKind } from '@yigongkai/law/reports/heading';

/** What is printed in a cell, without its place. */
export type Figure = Pick<Cell, 'value' | 'state' | 'unit'>;

/** Beyond this, digits are a run of cells that lost its borders rather than a count. */
const MOST_DIGITS = 12;

const NUMBER =
  /^(?<sign>[+\-增减加])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?(?<suffix>\D*)$/u;
/** What nearly every cell prints. */
const PLAIN_COUNT = /^(?:0|[1-9]\d{0,11})$/u;
const COUNT_SUFFIXES = ['', '件', '条', '项', '次', '份', '个', '宗'];

/**
 * Reads one cell. Anything that is not certainly one number is `unreadable`: footnote marks, digits with
 * gaps, leading zeros (several cells run together), a unit that the column cannot have.
 */
export function parseFigure(printed: string, kind: FigureKind = 'count'): Figure {
  if (PLAIN_COUNT.test(printed)) return { value: Number(printed), state: 'number' };
  const text = toHalfWidth(printed).trim();
  const word = wordState(text);
  if (word) return { value: null, state: word };

  const match = NUMBER.exec(text.replace(/\s+(?=\D)/gu, ''));
  if (!match?.groups) return UNREADABLE;
  const { sign = '', whole = '', part = '', suffix = '' } = match.groups;
  const digits = whole.replaceAll(',', '');
  if (digits.length > MOST_DIGITS || /^0\d/.test(digits)) return UNREADABLE;

  const isNegative = sign === '-' || sign === '减';
  if (sign !== '' && kind !== 'change' && sign !== '-') return UNREADABLE;
  const value = Number(`${isNegative ? '-' : ''}${digits}${part}`);
  if (kind === 'money') return money(value, suffix);
  return COUNT_SUFFIXES.includes(suffix)
    ? { value: value === 0 ? 0 : value, state: 'number' }
    : UNREADABLE;
}

/** Whether a cell stands in the place of a figure, readable or not; a label does not. */
export function isFigureLike(printed: string): boolean {
  return (
    PLAIN_COUNT.test(printed) ||
    parseFigure(printed, 'change').state !== 'unreadable' ||
    !/\p{Script=Han}/u.test(printed) ||
    /^[+\-增减]?[\d,.\s]+[万余元件条项次份个宗]{1,2}$/u.test(toHalfWidth(printed))
  );
}

const UNREADABLE: Figure = { value: null, state: 'unreadable' };

function money(value: number, suffix: string): Figure {
  if (suffix === '') return { value, state: 'number' };
  if (suffix === '元' || suffix === '万元') return { value, state: 'number', unit: suffix };
  return UNREADABLE;
}

function wordState(text: string): Cell['state'] | undefined {
  if (text === '') return 'blank';
  if (text === '/' || text === '\\') return 'slash';
  if (/^[-‐‑‒–—―−－]+$/u.test(text)) return 'dash';
  if (/^(?:无|没有|零|暂无)$/u.test(text)) return 'none-word';
  if (/^(?:不涉及|无此项|不适用)$/u.test(text)) return 'not-applicable';
  return /^!\[[^\]]*\]\([^)]*\)$|^\[图片\]$/u.test(text) ? 'image' : undefined;
}

/** Full-width forms only: NFKC would also turn ① into 1 and 3² into 32. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000\u200b\ufeff]/gu, ' ')
    .replace(/^[−—–](?=\d)/u, '-');
}
