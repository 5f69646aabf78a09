import { cellName } from '../cell-name.ts';
import { leavesOf } from '../heading.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';
import { APPLICANTS, REQUESTS_FORMS, type RequestsFormat } from '../requests-form.ts';
import { type Equation, judgeEquations } from './equation.ts';

/** T3-ROW: in every line of table three the classes of applicants add up to the total. */
export function rowSumCheck({ report }: Material): Judgement {
  const format = report.tables.requests;
  if (!format) return nothingToJudge('没有读出表三，或看不出是哪一种格式');

  return judgeEquations('T3-ROW', report.cells, EQUATIONS[format]);
}

const CLASSES = leavesOf(APPLICANTS).filter(({ key }) => key !== 'total');

const EQUATIONS = { '2019': equationsOf('2019'), '2021': equationsOf('2021') };

function equationsOf(format: RequestsFormat): Equation[] {
  return leavesOf(REQUESTS_FORMS[format]).map(({ key: row }) => {
    const total = `requests.${row}.total` as const;
    const name = cellName(total).row;
    return {
      name,
      left: CLASSES.map(({ key }) => `requests.${row}.${key}` as const),
      right: [total],
      total,
      says: (sum, printed) =>
        `表三“${name}”一行：各类申请人之和为 ${sum}，总计为 ${printed}，两者不符`,
    };
  });
}
