import type { AnnualReport } from './annual-report.ts';
import type { Finding } from './finding.ts';
import type { Sentence } from './narrative/sentences.ts';
import type { Statement } from './narrative/statements.ts';
import type { TableScope } from './organ-standing.ts';

/** The same organ's report of the year before, as a check across years takes it. */
export type PreviousReport = {
  /** The file, or another name by which a person finds it. */
  readonly name: string;
  readonly report: AnnualReport;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** Whether it is certainly the same organ's: otherwise nothing is told as a contradiction. */
  readonly isSameOrgan: boolean;
};

/** What a check may look at. */
export type Material = {
  readonly report: AnnualReport;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly previous: PreviousReport | null;
  /** Whose figures the tables are, by the organ's name. */
  readonly tableScope: TableScope;
  /** Names of places that are certainly not the organ's; `null` where the caller knows none. */
  readonly otherPlaces: readonly string[] | null;
};

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

/** What became of `judged` comparisons, of which some found something. */
export function judgementOf(findings: readonly Finding[], judged: number): Judgement {
  return { findings, judged, blocked: [], circular: [] };
}

export const NO_TEXT = '没有读出正文';
export const NO_PREVIOUS = '没有给出同一机关上一年度的报告';
