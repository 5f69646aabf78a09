import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';

const KEY = 'proactive.procurement.amount';

/** PROC-UNIT: the form of 2019 prints no unit for procurement, so the figure has to bring its own. */
export function procurementUnitCheck({ report }: Material): Judgement | null {
  const cell = report.cells[KEY];
  if (report.tables.proactive === null) return nothingToJudge('没有读出表二');
  if (report.tables.proactive !== '2019') return null;
  if (!cell || cell.value === null) return nothingToJudge('采购总金额一格没有数字');

  if (cell.unit !== undefined || cell.value === 0) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'PROC-UNIT',
        verdict: 'note',
        cells: [KEY],
        actual: cell.value,
        says: `表二采购总金额 ${cell.value} 没有写明单位（元或万元）`,
        where: cell.where,
      },
    ],
    1,
  );
}
