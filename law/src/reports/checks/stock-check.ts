import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_PREVIOUS,
  nothingToJudge,
} from '../judgement.ts';

const ROWS = [
  { row: 'rules', name: '规章' },
  { row: 'normative-documents', name: '行政规范性文件' },
] as const;

/**
 * XY-STOCK: documents in force are last year's, with those made and without those repealed. Documents
 * also expire, and organs merge. The form of 2019 counts 对外公开总数量 instead, which is no such stock.
 */
export function stockCheck({ report, previous }: Material): Judgement | null {
  if (report.tables.proactive !== null && report.tables.proactive !== '2021') return null;
  if (!previous) return nothingToJudge(NO_PREVIOUS);
  if (previous.report.tables.proactive !== '2021')
    return nothingToJudge('上一年度的报告没有“现行有效件数”');
  const figure = (
    of: typeof report,
    row: (typeof ROWS)[number]['row'],
    column: 'made' | 'repealed' | 'in-force',
  ) => of.cells[`proactive.${row}.${column}`]?.value ?? null;
  const comparable = ROWS.flatMap(({ row, name }) => {
    const before = figure(previous.report, row, 'in-force');
    const made = figure(report, row, 'made');
    const repealed = figure(report, row, 'repealed');
    const inForce = figure(report, row, 'in-force');
    if (before === null || made === null || repealed === null || inForce === null) return [];
    return [{ row, name, before, made, repealed, inForce }];
  });
  if (comparable.length === 0) return nothingToJudge('两年的规范性文件件数不全');
  const findings = comparable
    .filter(({ before, made, repealed, inForce }) => before + made - repealed !== inForce)
    .map(({ row, name, before, made, repealed, inForce }): Finding => {
      const key = `proactive.${row}.in-force` as const;
      return {
        rule: 'XY-STOCK',
        verdict: 'uncertain',
        cells: [key],
        expected: before + made - repealed,
        actual: inForce,
        says: `表二“${name}”：上年现行有效 ${before} 加本年制发 ${made} 减本年废止 ${repealed} 为 ${before + made - repealed}，表中现行有效为 ${inForce}；如有到期失效或者机构调整请说明`,
        where: report.cells[key]?.where ?? '',
        against: previous.name,
      };
    });
  return judgementOf(findings, comparable.length);
}
