import type { AnnualReport } from './annual-report.ts';
import { balanceCheck } from './balance-check.ts';
import { columnSumCheck } from './column-sum-check.ts';
import { feeUnitCheck } from './fee-unit-check.ts';
import type { Finding } from './finding.ts';
import { formatCheck } from './format-check.ts';
import type { Check, Judgement } from './judgement.ts';
import { procurementUnitCheck } from './procurement-unit-check.ts';
import { remediesSumCheck } from './remedies-sum-check.ts';
import type { RuleId } from './report-rules.ts';
import { rowSumCheck } from './row-sum-check.ts';
import { sectionTitleCheck } from './section-title-check.ts';
import { wholeCountCheck } from './whole-count-check.ts';

/** The check of every rule; a rule without one does not compile. */
const CHECKS: Readonly<Record<RuleId, Check>> = {
  'T3-ROW': rowSumCheck,
  'T3-COL': columnSumCheck,
  'T3-BAL': balanceCheck,
  'T4-SUM': remediesSumCheck,
  INT: wholeCountCheck,
  'FEE-UNIT': feeUnitCheck,
  'PROC-UNIT': procurementUnitCheck,
  FORMAT: formatCheck,
  'SEC-TITLE': sectionTitleCheck,
};

export type CheckedReport = {
  readonly findings: readonly Finding[];
  /** Rules that were judged and hold wherever the document gives figures to judge them by. */
  readonly passed: readonly RuleId[];
  /** Rules that could not be judged, or not everywhere; never among the passed. */
  readonly notAssessable: readonly RuleRemark[];
  /** Passed rules that say nothing where a figure was regained through the sum itself. */
  readonly partly: readonly RuleRemark[];
};

export type RuleRemark = { readonly rule: RuleId; readonly why: string };

/** How many places a remark names before it only counts them. */
const NAMED_PLACES = 3;

/** Checks one report by every rule. */
export function checkReport(report: AnnualReport): CheckedReport {
  const judged = Object.entries(CHECKS).flatMap(([rule, check]) => {
    const judgement = check({ report });
    return judgement ? [{ rule: rule as RuleId, judgement }] : [];
  });
  const passed = judged.filter(({ judgement }) => isPassed(judgement));
  return {
    findings: judged.flatMap(({ judgement }) => judgement.findings),
    passed: passed.map(({ rule }) => rule),
    notAssessable: judged.flatMap(({ rule, judgement: { blocked, circular, judged: count } }) => {
      if (blocked.length > 0) return [{ rule, why: listed(blocked) }];
      return count === 0 ? [{ rule, why: regained(circular) }] : [];
    }),
    partly: passed.flatMap(({ rule, judgement: { circular } }) =>
      circular.length > 0 ? [{ rule, why: regained(circular) }] : [],
    ),
  };
}

function isPassed({ findings, judged, blocked }: Judgement): boolean {
  return findings.length === 0 && blocked.length === 0 && judged > 0;
}

function regained(places: readonly string[]): string {
  return `数字由这一算式推回，不能再用来验证：${listed(places)}`;
}

function listed(places: readonly string[]): string {
  const named = places.slice(0, NAMED_PLACES).join('；');
  return places.length > NAMED_PLACES ? `${named}；等共 ${places.length} 处` : named;
}
