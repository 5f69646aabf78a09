import { NARRATIVE_RULES } from './narrative-rules.ts';
import { TABLE_RULES } from './table-rules.ts';
import { WORDING_RULES } from './wording-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** A contradiction; a doubt that a person settles; something worth knowing. */
export const VERDICTS = {
  fail: '不符',
  uncertain: '待核实',
  note: '提示',
} as const satisfies Record<string, string>;

export type Verdict = keyof typeof VERDICTS;

export type ReportRule = {
  /** What has to hold. */
  readonly says: string;
  readonly basis: string;
  /** What a breach is at most; doubt about the figures lowers it. */
  readonly verdict: Verdict;
};

/** Every rule that a report is checked against, in the order in which findings are told. */
export const REPORT_RULES = {
  ...TABLE_RULES,
  ...NARRATIVE_RULES,
  ...YEAR_RULES,
  ...WORDING_RULES,
} as const satisfies Record<string, ReportRule>;

export type RuleId = keyof typeof REPORT_RULES;
