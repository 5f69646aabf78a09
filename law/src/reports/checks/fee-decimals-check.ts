import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';

const KEY = 'proactive.fees.amount';

/** One fen is 0.000001 万元. */
const MOST_DECIMALS = 6;

/** FEE-DEC: money has no smaller part than a fen. */
export function feeDecimalsCheck({ report }: Material): Judgement | null {
  if (report.tables.proactive === null) return nothingToJudge('没有读出表二');
  if (report.tables.proactive !== '2021') return null;
  const cell = report.cells[KEY];
  if (!cell || cell.value === null) return nothingToJudge('收费金额一格没有数字');
  const decimals = /\.(\d+)/.exec(cell.raw)?.[1]?.length ?? 0;
  if (decimals <= MOST_DECIMALS || cell.unit === '元') return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'FEE-DEC',
        verdict: 'uncertain',
        cells: [KEY],
        actual: cell.value,
        says: `表二行政事业性收费写作“${cell.raw}”，有 ${decimals} 位小数，比一分（0.000001 万元）还小，请核实`,
        where: cell.where,
      },
    ],
    1,
  );
}
