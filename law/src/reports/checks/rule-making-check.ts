import type { CellKey } from '../annual-report.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { mayMakeRules } from '../organ-standing.ts';
import { PROACTIVE_FORMS } from '../proactive-form.ts';

const KEYS = Object.values(PROACTIVE_FORMS)
  .flatMap(([part]) => part.columns.map(({ key }) => `proactive.rules.${key}` as CellKey))
  .filter((key, at, all) => all.indexOf(key) === at);

/** T2-RULE: only organs of the Legislation Law 91 and 93 make rules; others fill in their documents there. */
export function ruleMakingCheck({ report }: Material): Judgement {
  const { organ, tables, cells } = report;
  if (tables.proactive === null) return nothingToJudge('没有读出表二');
  const figures = KEYS.flatMap((key) => {
    const cell = cells[key];
    return cell && cell.value !== null ? [{ key, cell, value: cell.value }] : [];
  });
  if (figures.length === 0) return nothingToJudge('表二规章一行没有数字');
  const filled = figures.filter(({ value }) => value !== 0);
  const [first] = filled;
  if (!first) return judgementOf([], 1);
  const may = mayMakeRules(organ);
  if (may === null) return nothingToJudge('由机关名称看不出有没有规章制定权');
  if (may) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'T2-RULE',
        verdict: 'uncertain',
        cells: filled.map(({ key }) => key),
        expected: 0,
        actual: first.value,
        says: `表二“规章”一行填了 ${filled.map(({ value }) => value).join('、')}，而“${organ}”没有规章制定权，疑为把规范性文件填作规章，请核实`,
        where: first.cell.where,
      },
    ],
    1,
  );
}
