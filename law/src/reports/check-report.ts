import type { AnnualReport } from './annual-report.ts';
import type { Finding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { materialOf, type Surroundings } from './material-of.ts';
import { isReadWhole } from './narrative/sentences.ts';
import { NARRATIVE_RULES } from './narrative-rules.ts';
import type { RuleId } from './report-rules.ts';
import { RULE_CHECKS } from './rule-checks.ts';
import { WORDING_RULES } from './wording-rules.ts';

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
export function checkReport(report: AnnualReport, surroundings: Surroundings = {}): CheckedReport {
  const material = materialOf(report, surroundings);
  const judged = Object.entries(RULE_CHECKS).flatMap(([rule, check]) => {
    const judgement = check(material);
    return judgement
      ? [{ rule: rule as RuleId, judgement: withUnread(rule, judgement, report) }]
      : [];
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

/** A rule of the text does not pass where the end of the text was not looked at. */
function withUnread(rule: string, judgement: Judgement, report: AnnualReport): Judgement {
  const isOfText = Object.hasOwn(NARRATIVE_RULES, rule) || Object.hasOwn(WORDING_RULES, rule);
  if (!isOfText || isReadWhole(report)) return judgement;
  return { ...judgement, blocked: [...judgement.blocked, '正文过长，只核对了前面的部分'] };
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
