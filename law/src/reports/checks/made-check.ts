import type { Finding } from '../finding.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';

const ROWS = [
  { row: 'rules', name: '规章' },
  { row: 'normative-documents', name: '行政规范性文件' },
] as const;

/** T2-MADE: what was made this year is in force at its end, or was repealed in it. */
export function madeCheck({ report: { tables, cells } }: Material): Judgement | null {
  if (tables.proactive === null) return nothingToJudge('没有读出表二');
  if (tables.proactive !== '2021') return null;
  const comparable = ROWS.flatMap(({ row, name }) => {
    const [made, repealed, inForce] = (['made', 'repealed', 'in-force'] as const).map(
      (column) => cells[`proactive.${row}.${column}`]?.value ?? null,
    );
    return typeof made === 'number' && typeof repealed === 'number' && typeof inForce === 'number'
      ? [{ row, name, made, repealed, inForce }]
      : [];
  });
  if (comparable.length === 0) return nothingToJudge('表二第（一）项没有可用的数字');
  const findings = comparable
    .filter(({ made, repealed, inForce }) => made > repealed + inForce)
    .map(({ row, name, made, repealed, inForce }): Finding => {
      const key = `proactive.${row}.in-force` as const;
      return {
        rule: 'T2-MADE',
        verdict: 'uncertain',
        cells: [`proactive.${row}.made`, `proactive.${row}.repealed`, key],
        expected: made - repealed,
        actual: inForce,
        says: `表二“${name}”本年制发 ${made} 件，现行有效 ${inForce} 件、本年废止 ${repealed} 件，制发的比后两者之和还多，请核实`,
        where: cells[key]?.where ?? '',
      };
    });
  return judgementOf(findings, comparable.length);
}
