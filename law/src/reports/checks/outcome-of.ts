import type { AnnualReport } from '../annual-report.ts';
import { checkReport } from '../check-report.ts';
import type { Surroundings } from '../material-of.ts';
import type { RuleId } from '../report-rules.ts';

/** What a rule makes of a report, in a word. For tests. */
export function outcomeOf(
  report: AnnualReport,
  rule: RuleId,
  surroundings: Surroundings = {},
): string {
  const { findings, passed } = checkReport(report, surroundings);
  const finding = findings.find((found) => found.rule === rule);
  if (finding) return finding.verdict;
  return passed.includes(rule) ? 'passed' : 'not assessable';
}
