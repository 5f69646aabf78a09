import type { AnnualReport } from './annual-report.ts';
import type { Finding } from './finding.ts';

/** What a check may look at. */
export type Material = { readonly report: AnnualReport };

/** What a check made of the material. */
export type Judgement = {
  readonly findings: readonly Finding[];
  /** How many comparisons could be made. */
  readonly judged: number;
  /** Comparisons that could not be made, each with its reason: these keep a rule from passing. */
  readonly blocked: readonly string[];
  /** Comparisons that hold by themselves, since a figure in them was regained through them. */
  readonly circular: readonly string[];
};

/** `null` when the rule is about a table that this format of report does not have. */
export type Check = (material: Material) => Judgement | null;

/** A judgement of a rule that had nothing to look at. */
export function nothingToJudge(why: string): Judgement {
  return { findings: [], judged: 0, blocked: [why], circular: [] };
}
