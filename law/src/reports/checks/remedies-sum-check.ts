import { cellName } from '../cell-name.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';
import { type Equation, judgeEquations } from './equation.ts';

const BLOCKS = ['reconsideration', 'direct-suit', 'suit-after-reconsideration'] as const;
const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** T4-SUM: in every block of table four the results add up to the total. */
export function remediesSumCheck({ report }: Material): Judgement {
  if (!report.tables.remedies) return nothingToJudge('没有读出表四');

  return judgeEquations('T4-SUM', report.cells, EQUATIONS);
}

const EQUATIONS = BLOCKS.map((block): Equation => {
  const total = `remedies.${block}.total` as const;
  const name = cellName(total).row;
  return {
    name,
    left: RESULTS.map((result) => `remedies.${block}.${result}` as const),
    right: [total],
    total,
    says: (sum, printed) => `表四“${name}”：四种结果之和为 ${sum}，总计为 ${printed}，两者不符`,
  };
});
