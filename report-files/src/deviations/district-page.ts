import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { type DemoParts, demoPage } from '../demo-page.ts';
import { DISTRICT } from '../demo-report.ts';
import type { Print } from '../demo-tables.ts';
import { changed, figuresOf } from './deviation.ts';

const FIGURES: Readonly<Partial<Record<string, string>>> = figuresOf(DISTRICT);

/** The district's figures, for tables in other layouts. */
export const printDistrict: Print = (key) => FIGURES[key] ?? '';

/** Every cell that the district's report fills so, as blank. */
export function blankWhere(
  isBlank: (key: string, figure: string) => boolean,
): Partial<Record<CellKey, null>> {
  const keys = Object.entries(FIGURES).flatMap(([key, figure]) =>
    isBlank(key, figure ?? '') ? [key] : [],
  );
  return Object.fromEntries(keys.map((key) => [key, null]));
}

/** A page of a bureau of the invented district. */
export function districtPage(print: Print, changes: Partial<DemoParts> = {}): string {
  return changed(demoPage(print, changes), ['示例县示例局', '示例市演示区示例局']);
}
