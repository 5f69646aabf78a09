import {
  CELL_STATES,
  type Cell,
  type CellKey,
  type ReportCells,
} from '@yigongkai/law/reports/annual-report';
import type { ReportFigures } from '../reports/report-figures.ts';
import { type Applicant, cellOf, type Measure, OTHER_SUM } from './measures.ts';

/** A figure to be set beside others. A blank is no zero: it has no value, and says why. */
export type ComparableFigure = {
  readonly value: number | null;
  /** What has to be known of the figure, or why there is none; empty for a plain one. */
  readonly note: string;
};

const NOT_IN_FORMAT = '该年格式无此格';

/** @param report `undefined` where there is none. */
export function comparableFigure(
  report: Pick<ReportFigures, 'cells'> | undefined,
  measure: Measure,
  applicant: Applicant,
): ComparableFigure {
  if (!report) return { value: null, note: '未收录' };
  if (measure.key === OTHER_SUM) return otherSum(report.cells, applicant);
  return figureIn(report.cells[cellOf(measure, applicant)], measure);
}

function figureIn(cell: Cell | undefined, { unit }: Measure): ComparableFigure {
  if (!cell) return { value: null, note: NOT_IN_FORMAT };
  if (cell.value === null) return { value: null, note: CELL_STATES[cell.state] };
  if (unit === '万元' && cell.unit === '元') return { value: null, note: '以元为单位' };
  return { value: cell.value, note: cell.state === 'recovered' ? CELL_STATES.recovered : '' };
}

/** The row of 2019, or the sum of the three rows of 2021 where all three have a figure. */
function otherSum(cells: ReportCells, applicant: Applicant): ComparableFigure {
  const one = cells[`requests.other.${applicant}`];
  if (one) return { value: one.value, note: one.value === null ? CELL_STATES[one.state] : '' };
  const keys: CellKey[] = [
    `requests.other-not-corrected.${applicant}`,
    `requests.other-not-paid.${applicant}`,
    `requests.other-else.${applicant}`,
  ];
  const parts = keys.map((key) => cells[key]);
  if (parts.every((part) => part === undefined)) return { value: null, note: NOT_IN_FORMAT };
  const values = parts.map((part) => part?.value ?? null);
  if (values.includes(null)) return { value: null, note: '有一项没有数字' };
  return { value: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), note: '三项之和' };
}
