import { TRACES, type TraceId } from '@yigongkai/release-gate/trace';
import { type RuleId, SCREENING_RULES } from '@yigongkai/screening/screening-rules';

/** What was found and what to do, in Chinese, from the words under which it is kept. */
export function findingWords(what: string, rule: string | null): { zh: string; todo: string } {
  if (rule !== null && Object.hasOwn(SCREENING_RULES, rule)) {
    const { zh, suggest } = SCREENING_RULES[rule as RuleId];
    return { zh, todo: suggest };
  }
  if (!Object.hasOwn(TRACES, what)) return { zh: what, todo: '' };
  const { zh, todo } = TRACES[what as TraceId];
  return { zh, todo };
}
