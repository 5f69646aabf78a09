import type { Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import type { FigureKind } from '@yigongkai/law/reports/heading';
import { parseFigure } from './parse-figure.ts';
import type { RegainedFigures, RowFigures } from './row-figures.ts';

/** A column that a row's texts are to be filed under. */
export type Place = {
  readonly key: CellKey;
  readonly kind: FigureKind;
  /** The unit that the column's header prints. */
  readonly unit?: '元' | '万元' | undefined;
  /** Whether a figure printed once for all columns is this column's. */
  readonly isTotal: boolean;
};

/** The cells read so far. The same cell printed twice with different figures is `unreadable`. */
export type CellMap = Map<CellKey, Cell>;

/** Files the texts of one row under their cells. */
export function putFigures(
  cells: CellMap,
  places: readonly Place[],
  figures: RowFigures,
  where: string,
): void {
  places.forEach((place, at) => {
    put(cells, place.key, cellOf(place, figures, at, where));
  });
}

function cellOf(place: Place, figures: RowFigures, at: number, where: string): Cell {
  if (figures.kind === 'regained') return regainedCell(figures, at, where);
  if (figures.kind === 'unclear')
    return { value: null, state: 'unreadable', raw: figures.text, where };
  const raw = figures.kind === 'each' ? (figures.texts[at] ?? '') : figures.text;
  const figure = parseFigure(raw, place.kind);
  const unit = figure.unit ?? place.unit;
  const cell: Cell = { ...figure, raw: raw.trim(), where, ...(unit && { unit }) };
  if (figures.kind === 'each' || figure.value === null) return cell;
  return {
    ...cell,
    value: figure.value === 0 || place.isTotal ? figure.value : null,
    state: 'merged',
  };
}

function regainedCell(
  { figures, text: raw, by }: RegainedFigures,
  at: number,
  where: string,
): Cell {
  const value = figures[at] ?? null;
  return value === null
    ? { value, state: 'unreadable', raw, where }
    : { value, state: 'recovered', raw, where, recoveredBy: by };
}

function put(cells: CellMap, key: CellKey, cell: Cell): void {
  const before = cells.get(key);
  if (before && (before.value !== cell.value || before.state !== cell.state))
    cells.set(key, {
      value: null,
      state: 'unreadable',
      raw: `${before.raw}；${cell.raw}`,
      where: `${before.where}、${cell.where}`,
    });
  else if (!before) cells.set(key, cell);
}
