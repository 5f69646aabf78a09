import type { Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import { leavesOf } from '@yigongkai/law/reports/heading';
import { PROACTIVE_FORMS } from '@yigongkai/law/reports/proactive-form';
import { cleanText } from '@yigongkai/official-paper/clean-text';

/** Words of ours in the place of a figure. Each is explained below the report in which it occurs. */
export const MARKS = {
  unreadable: { text: '无法确认', says: '原文这一格的数字看不清楚或前后不一' },
  recovered: { text: '（推回）', says: '数字由表内算术关系推得，原文没有写清' },
  missing: { text: '缺', says: '原文没有这一格' },
} as const satisfies Record<string, { readonly text: string; readonly says: string }>;

export type Mark = keyof typeof MARKS;

/** What stands in the place of a figure, and whether any of it is our word. */
export type PrintedCell = {
  readonly text: string;
  readonly mark: Mark | null;
  /** The number that the text stands for, where it certainly stands for one. */
  readonly value: number | null;
};

/** A cell as the document prints it, with its unit. Nothing is ever filled in: a blank stays blank. */
export function printedCell(key: CellKey, cell: Cell | undefined): PrintedCell {
  if (!cell) return { text: MARKS.missing.text, mark: 'missing', value: null };
  if (cell.state === 'unreadable')
    return { text: MARKS.unreadable.text, mark: 'unreadable', value: null };
  const { value } = cell;
  const unit = unitOf(key, cell);
  if (cell.state === 'recovered')
    return { text: `${value}${unit}${MARKS.recovered.text}`, mark: 'recovered', value };
  return { text: `${rawOf(cell)}${unit}`, mark: null, value };
}

/** What the document prints; a figure that comes from no document is printed as it is. */
function rawOf({ raw, value, state }: Cell): string {
  const text = cleanText(raw).trim();
  if (state === 'image') return '[图片]';
  if (state === 'blank') return '';
  if (text !== '') return text;
  if (state === 'slash') return '/';
  return value === null ? '' : String(value);
}

/** The unit of a cell, unless the figure or the heading above it says it already. */
function unitOf(key: CellKey, { unit, raw, value }: Cell): string {
  const isSaid = unit === undefined || HEADED_UNITS.get(key) === unit || raw.trim().endsWith(unit);
  return isSaid || value === null ? '' : unit;
}

const HEADED_UNITS: ReadonlyMap<string, string> = new Map(
  Object.values(PROACTIVE_FORMS)
    .flat()
    .flatMap(({ rows, columns }) =>
      leavesOf(columns).flatMap((column) =>
        column.unit ? rows.map((row) => [`proactive.${row.key}.${column.key}`, column.unit]) : [],
      ),
    ) as [string, string][],
);
