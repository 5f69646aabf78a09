import {
  type Judgement,
  judgementOf,
  type Material,
  NO_PREVIOUS,
  nothingToJudge,
} from '../judgement.ts';

const KEY = 'remedies.direct-suit.total';

/** The Administrative Reconsideration Law of 2023 sends refusals to review first (art 23) from 2024-01-01. */
const FIRST_YEAR = 2024;

/** RVFIRST: more suits without review than the year before is unusual since refusals go to review first. */
export function reviewFirstCheck({ report, previous }: Material): Judgement | null {
  if (report.year !== null && report.year < FIRST_YEAR) return null;
  if (!previous) return nothingToJudge(NO_PREVIOUS);
  const cell = report.cells[KEY];
  const before = previous.report.cells[KEY]?.value ?? null;
  if (report.year === null || !cell || cell.value === null || before === null)
    return nothingToJudge('两年的直接起诉件数不全');
  if (cell.value <= before) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'RVFIRST',
        verdict: 'note',
        cells: [KEY],
        actual: cell.value,
        says: `表四“未经复议直接起诉”总计 ${cell.value} 件，上一年度为 ${before} 件；复议前置以后增多少见，请留意`,
        where: cell.where,
        against: previous.name,
      },
    ],
    1,
  );
}
