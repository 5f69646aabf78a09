import { cellName } from '../cell-name.ts';
import type { Finding } from '../finding.ts';
import { leavesOf } from '../heading.ts';
import { type Judgement, type Material, NO_PREVIOUS, nothingToJudge } from '../judgement.ts';
import { APPLICANTS } from '../requests-form.ts';

/** XY-CARRY: what last year's report carries out, this year's carries in, column by column. */
export function carryOverCheck({ report, previous }: Material): Judgement {
  if (!previous) return nothingToJudge(NO_PREVIOUS);
  const findings: Finding[] = [];
  const blocked: string[] = [];
  let judged = 0;
  for (const { key: column } of leavesOf(APPLICANTS)) {
    const key = `requests.carried-in.${column}` as const;
    const cell = report.cells[key];
    const before = previous.report.cells[`requests.carried-out.${column}`];
    const name = cellName(key).column;
    if (!cell || cell.value === null || !before || before.value === null) {
      blocked.push(`“${name}”一列：两年的结转数不全`);
      continue;
    }
    judged += 1;
    if (cell.value === before.value) continue;
    const isPrinted = cell.state !== 'recovered' && before.state !== 'recovered';
    findings.push({
      rule: 'XY-CARRY',
      verdict: previous.isSameOrgan && isPrinted ? 'fail' : 'uncertain',
      cells: [key],
      expected: before.value,
      actual: cell.value,
      says: `表三“${name}”一列：上年结转为 ${cell.value}，上一年度报告的结转下年度为 ${before.value}，两者不符${
        previous.isSameOrgan ? '' : '；两份报告的机关名称不同，机构可能有调整，请核实'
      }`,
      where: cell.where,
      against: previous.name,
    });
  }
  return { findings, judged, blocked: judged === 0 ? ['两年的结转数不全'] : blocked, circular: [] };
}
