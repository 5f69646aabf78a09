import type { Finding } from '../finding.ts';
import { quoteAround, type Sentence } from '../narrative/sentences.ts';
import { REPORT_RULES, type RuleId, type Verdict } from '../report-rules.ts';

/** A finding at a passage of the text. */
export function textFinding(
  rule: RuleId,
  sentence: Sentence,
  [from, to]: readonly [number, number],
  says: string,
  rest: Partial<Finding> = {},
): Finding {
  return {
    rule,
    verdict: REPORT_RULES[rule].verdict as Verdict,
    cells: [],
    says,
    where: sentence.where,
    quote: quoteAround(sentence.text, from, to),
    ...rest,
  };
}
