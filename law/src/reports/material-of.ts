import type { AnnualReport } from './annual-report.ts';
import type { Material } from './judgement.ts';
import { sentencesOf } from './narrative/sentences.ts';
import { statementsIn } from './narrative/statements.ts';
import { tableScope } from './organ-standing.ts';

/** What is known beside the report itself. */
export type Surroundings = {
  /** The same organ's report of the year before, under the name by which a person finds it. */
  readonly previous?: {
    readonly name: string;
    readonly report: AnnualReport;
    readonly isSameOrgan: boolean;
  };
  /** Names of places that are certainly not the organ's. */
  readonly otherPlaces?: readonly string[];
};

/** What the checks look at: the report, what its text tells, and what is known beside it. */
export function materialOf(
  report: AnnualReport,
  { previous, otherPlaces }: Surroundings = {},
): Material {
  return {
    report,
    ...textOf(report),
    previous: previous ? { ...previous, ...textOf(previous.report) } : null,
    tableScope: tableScope(report.organ),
    otherPlaces: otherPlaces ?? null,
  };
}

/** Statements about another year than the report's are left out. */
function textOf(report: AnnualReport): Pick<Material, 'sentences' | 'statements'> {
  const sentences = sentencesOf(report);
  const statements = statementsIn(sentences).filter(
    ({ year }) => year === null || report.year === null || year === report.year,
  );
  return { sentences, statements };
}
