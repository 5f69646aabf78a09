import { cellName } from '../cell-name.ts';
import { leavesOf } from '../heading.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';
import { APPLICANTS, type RequestsFormat, resultRows } from '../requests-form.ts';
import { type Equation, judgeEquations } from './equation.ts';

/** T3-COL: in every column of table three the results add up to （七）总计. */
export function columnSumCheck({ report }: Material): Judgement {
  const format = report.tables.requests;
  if (!format) return nothingToJudge('没有读出表三，或看不出是哪一种格式');

  return judgeEquations('T3-COL', report.cells, EQUATIONS[format]);
}

const EQUATIONS = { '2019': equationsOf('2019'), '2021': equationsOf('2021') };

function equationsOf(format: RequestsFormat): Equation[] {
  return leavesOf(APPLICANTS).map(({ key: column }) => {
    const total = `requests.total.${column}` as const;
    const name = cellName(total).column;
    return {
      name: `“${name}”一列`,
      left: resultRows(format).map((row) => `requests.${row}.${column}` as const),
      right: [total],
      total,
      says: (sum, printed) =>
        `表三“${name}”一列：办理结果各项之和为 ${sum}，（七）总计为 ${printed}，两者不符`,
    };
  });
}
