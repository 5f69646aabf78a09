import type { Cell, CellState } from '@yigongkai/law/reports/annual-report';

const WORDS: Readonly<Record<string, CellState>> = {
  _: 'blank',
  '/': 'slash',
  '—': 'dash',
  无: 'none-word',
  不涉及: 'not-applicable',
};

const FIGURE = /^(?<digits>-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<unit>元|万元)?$/u;

/** What a cell says that prints this. `_` stands for nothing printed. @throws RangeError for anything else. */
export function cellAsPrinted(printed: string): Omit<Cell, 'where'> {
  const state = WORDS[printed];
  if (state) return { value: null, state, raw: state === 'blank' ? '' : printed };
  const { digits, unit } = FIGURE.exec(printed)?.groups ?? {};
  if (digits === undefined) throw new RangeError(`no figure of these reports: ${printed}`);
  const cell = {
    value: Number(digits.replaceAll(',', '')),
    state: 'number',
    raw: printed,
  } as const;
  return unit ? { ...cell, unit: unit as '元' | '万元' } : cell;
}
