import { cellName } from '../cell-name.ts';
import { leavesOf } from '../heading.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';
import { APPLICANTS } from '../requests-form.ts';
import { type Equation, judgeEquations } from './equation.ts';

/** T3-BAL: what came in equals what was settled and what stays open, in every column: the form's own words. */
export function balanceCheck({ report }: Material): Judgement {
  if (!report.tables.requests) return nothingToJudge('没有读出表三，或看不出是哪一种格式');

  return judgeEquations('T3-BAL', report.cells, EQUATIONS);
}

const EQUATIONS = leavesOf(APPLICANTS).map(({ key: column }): Equation => {
  const total = `requests.total.${column}` as const;
  const name = cellName(total).column;
  return {
    name: `“${name}”一列`,
    left: [`requests.new.${column}`, `requests.carried-in.${column}`],
    right: [total, `requests.carried-out.${column}`],
    total,
    says: (came, went) =>
      `表三“${name}”一列：第一项加第二项为 ${came}，第三项加第四项为 ${went}，两者不符`,
  };
});
