import type { AnnualReport, CellKey, CellState } from '@yigongkai/law/reports/annual-report';
import type { RuleId, Verdict } from '@yigongkai/law/reports/report-rules';
import { readText, TOWNSHIP as TEXT_OF_2020 } from '../demo-report.ts';
import { type LayoutName, printReport } from '../print-report.ts';

/** The report of 2020, of a township in the invented district. */
export const TOWNSHIP = changed(TEXT_OF_2020, [
  '请与 示例镇人民政府 联系',
  '请与 示例市演示区示例镇人民政府 联系',
]);

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The deviations of real published reports from the official form that are known, numbered as found. */
export type DeviationId = Exclude<`D-${0 | 1 | 2 | 3 | 4 | 5}${Digit}`, 'D-00'> | 'D-60';

/** A report of an invented organ that deviates in one way, and what must be made of it. For tests. */
export type Deviation = {
  readonly shows: string;
  readonly file: string | Uint8Array;
  /** Every cell of this report must be there with its value, but for `cells`. */
  readonly like?: string;
  /** Cells may also be left unread; none may have another value. */
  readonly isLossy?: true;
  readonly cells?: Readonly<Partial<Record<CellKey, number | null>>>;
  readonly states?: Readonly<Partial<Record<CellKey, CellState>>>;
  readonly units?: Readonly<Partial<Record<CellKey, '元' | '万元'>>>;
  /** The rest of what is read, as far as the deviation is about it. */
  readonly report?: Partial<Omit<AnnualReport, 'cells' | 'sections'>>;
  /** The numbers of the parts found, one behind the other. */
  readonly parts?: string;
  /** What the text of a part must hold, by its number. */
  readonly texts?: Readonly<Record<string, string>>;
  /** All findings, the gravest of each rule. */
  readonly findings?: Readonly<Partial<Record<RuleId, Verdict>>>;
  /** Rules whose outcome shows the deviation without a finding. */
  readonly passed?: readonly RuleId[];
  readonly notAssessable?: readonly RuleId[];
};

/** A text with passages written otherwise; each must be there. */
export function changed(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the text has no passage ${from}`);
    return all.replace(from, () => to);
  }, text);
}

/** The figures of a report, printed in another layout. */
export function relaid(
  text: string,
  format: '2019' | '2021',
  layout: LayoutName,
  figures: Readonly<Partial<Record<CellKey, string>>> = {},
): string {
  return printReport(format, layout, { ...figuresOf(text), ...figures });
}

/** What a report prints in its cells. */
export function figuresOf(text: string): Partial<Record<CellKey, string>> {
  const cells = Object.entries(readText(text).cells);
  return Object.fromEntries(cells.map(([key, { raw }]) => [key, raw.replace(',', '')]));
}
