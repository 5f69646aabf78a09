import type { Finding } from '../finding.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';

const KEY = 'proactive.fees.amount';

/** More 万元 than any organ collects in a year: such a figure was written in 元. */
const HIGHEST_PLAUSIBLE = 1_000_000;

/** FEE-UNIT: the fees of table two are in 万元, as its header says. */
export function feeUnitCheck({ report }: Material): Judgement | null {
  const cell = report.cells[KEY];
  if (report.tables.proactive === null) return nothingToJudge('没有读出表二');
  if (report.tables.proactive !== '2021') return null;
  if (!cell || cell.value === null) return nothingToJudge('收费金额一格没有数字');

  const finding = (says: string): Finding => ({
    rule: 'FEE-UNIT',
    verdict: 'uncertain',
    cells: [KEY],
    actual: cell.value ?? 0,
    says,
    where: cell.where,
  });
  const findings = [];
  if (cell.unit === '元')
    findings.push(finding(`表二行政事业性收费写作“${cell.raw}”，表头单位是万元，请核实`));
  else if (cell.value > HIGHEST_PLAUSIBLE)
    findings.push(finding(`表二行政事业性收费为 ${cell.value} 万元，疑为以元填报，请核实`));
  return { findings, judged: 1, blocked: [], circular: [] };
}
