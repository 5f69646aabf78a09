import type { CellKey } from './annual-report.ts';
import type { RuleId, Verdict } from './report-rules.ts';

/** One thing that a check has found, with its figures and its place. */
export type Finding = {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** The cells that the finding stands at. */
  readonly cells: readonly CellKey[];
  /** What should stand there by other figures. A limit that was passed is told in `says` alone. */
  readonly expected?: number;
  /** What the document prints. */
  readonly actual?: number;
  /** The finding as a sentence for the person who must deal with it. */
  readonly says: string;
  readonly where: string;
  readonly quote?: string;
  /** The other report, in a check across years. */
  readonly against?: string;
};
