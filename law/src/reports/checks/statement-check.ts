import type { CellKey, ReportCells } from '../annual-report.ts';
import type { Finding } from '../finding.ts';
import { type Judgement, type Material, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { figureOf } from '../narrative/figure-in-table.ts';
import { isSameExtent } from '../narrative/scope.ts';
import type { StatementSubject } from '../narrative/statement-patterns.ts';
import type { Statement } from '../narrative/statements.ts';
import { REPORT_RULES, type RuleId, type Verdict } from '../report-rules.ts';

/** What of the tables a figure in the text may mean. */
export type Reading = { readonly name: string; readonly keys: readonly CellKey[] };

export type StatementRule = {
  readonly about: StatementSubject;
  /** What the text says, as in “正文说收到申请 3 件”. */
  readonly says: string;
  /** Any of these is right; the first is the one that is named. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Loose wording that a person should look at. */
  readonly doubtful?: readonly Reading[];
  /** The wording is too loose to differ: it can only agree. */
  readonly agreesOnly?: boolean;
};

type Outcome =
  | { readonly kind: 'holds' | 'skipped' }
  | { readonly kind: 'blocked'; readonly why: string }
  | { readonly kind: 'differs'; readonly finding: Finding };

/** Compares what the text says with what the tables count. */
export function judgeStatements(
  rule: RuleId,
  material: Material,
  rules: readonly StatementRule[],
): Judgement {
  const { sentences, statements } = material;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const outcomes = rules.flatMap((statementRule) =>
    statements
      .filter(({ about }) => about === statementRule.about)
      .map((statement) => outcomeOf(rule, material, statementRule, statement)),
  );
  const judged = outcomes.filter(({ kind }) => kind === 'holds' || kind === 'differs').length;
  const blocked = outcomes.flatMap((outcome) => (outcome.kind === 'blocked' ? outcome.why : []));
  const isSilent = judged === 0 && blocked.length === 0;
  return {
    findings: outcomes.flatMap((outcome) => (outcome.kind === 'differs' ? outcome.finding : [])),
    judged,
    blocked: isSilent ? ['正文没有写明可以与表格核对的件数'] : [...new Set(blocked)],
    circular: [],
  };
}

function outcomeOf(
  rule: RuleId,
  { report: { cells }, tableScope }: Material,
  { says, readings, doubtful = [], agreesOnly = false }: StatementRule,
  statement: Statement,
): Outcome {
  if (statement.approximate) return { kind: 'skipped' };
  const [first] = readings;
  const main = figureOf(cells, first.keys);
  if (main.kind === 'unknown') return { kind: 'blocked', why: `${first.name}没有可用的数字` };
  if (readings.some((reading) => isEqual(cells, reading, statement.value)))
    return { kind: 'holds' };
  if (agreesOnly || statement.ofPart || statement.scope === 'part') return { kind: 'skipped' };

  const loose = doubtful.find((reading) => isEqual(cells, reading, statement.value));
  const sameExtent = isSameExtent(statement.scope, tableScope);
  const isCertain = statement.plain && sameExtent && main.certain && !loose;
  const verdict: Verdict = isCertain ? REPORT_RULES[rule].verdict : 'uncertain';
  const remark = loose
    ? `；与${loose.name}相同，请核实口径`
    : sameExtent
      ? ''
      : '；正文与表格的统计范围可能不同（本机关或者全地区），请核实';
  return {
    kind: 'differs',
    finding: {
      rule,
      verdict,
      cells: first.keys,
      expected: main.value,
      actual: statement.value,
      says: `正文说${says} ${statement.value} 件，${first.name}为 ${main.value}${remark}`,
      where: statement.where,
      quote: statement.quote,
    },
  };
}

function isEqual(cells: ReportCells, { keys }: Reading, value: number): boolean {
  const figure = figureOf(cells, keys);
  return figure.kind === 'known' && figure.value === value;
}
