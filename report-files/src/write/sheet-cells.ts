import { cleanText } from '@yigongkai/official-paper/clean-text';
import type { CellObject } from 'write-excel-file/node';
import { figureFormat } from './figure-format.ts';

/** No cell of a workbook holds more characters. */
const MOST_CHARACTERS = 32_000;

const CENTRED = { align: 'center', alignVertical: 'center', wrap: true } as const;

/** A box of a table with its rules. */
export const BOXED = { ...CENTRED, borderStyle: 'thin', borderColor: '#595959' } as const;

/** A cell of text, never read as a number, a date or a formula; empty text is an empty cell. */
export function textCell(text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject {
  const clean = cleanText(text);
  if (clean === '') return style;
  const most = clean.length > MOST_CHARACTERS ? `${clean.slice(0, MOST_CHARACTERS)}…` : clean;
  return { ...style, value: most.toWellFormed(), type: String };
}

/** A cell of a figure: the number where there is one, shown as it was printed. */
export function figureCell(
  { text, value }: { readonly text: string; readonly value: number | null },
  style: Omit<CellObject, 'value' | 'type'> = {},
): CellObject {
  if (value === null) return textCell(text, style);
  const format = figureFormat(text);
  return { ...style, value, type: Number, ...(format && { format }) };
}
