import type { Cell } from '../annual-report.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';

const KEY = 'proactive.fees.amount';

/** More 万元 than any organ collects in a year: such a figure was written in 元. */
const HIGHEST_PLAUSIBLE = 1_000_000;

/** FEE-UNIT: the fees of table two are in 万元, as its header says. */
export function feeUnitCheck({ report }: Material): Judgement | null {
  const cell = report.cells[KEY];
  if (report.tables.proactive === null) return nothingToJudge('没有读出表二');
  if (report.tables.proactive !== '2021') return null;
  if (!cell || cell.value === null) return nothingToJudge('收费金额一格没有数字');

  const says = doubtOf(cell, cell.value);
  if (says === null) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'FEE-UNIT',
        verdict: 'uncertain',
        cells: [KEY],
        actual: cell.value,
        says,
        where: cell.where,
      },
    ],
    1,
  );
}

function doubtOf({ unit, raw }: Cell, value: number): string | null {
  if (unit === '元') return `表二行政事业性收费写作“${raw}”，表头单位是万元，请核实`;
  return value > HIGHEST_PLAUSIBLE
    ? `表二行政事业性收费为 ${value} 万元，疑为以元填报，请核实`
    : null;
}
