import type { Cell, CellKey, ReportCells } from '../annual-report.ts';
import { CELL_STATES } from '../annual-report.ts';
import { cellName } from '../cell-name.ts';
import type { Judgement } from '../judgement.ts';
import { REPORT_RULES, type RuleId, type Verdict } from '../report-rules.ts';

/** Two sides of a table that must be equal. A sum has its parts on the left and its total on the right. */
export type Equation = {
  /** The line or column it stands in, as the reader of a finding knows it. */
  readonly name: string;
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
  /** The cell that must be a figure for blanks beside it to count as 0; a finding stands here. */
  readonly total: CellKey;
  /** The finding as a sentence, from the sums of the two sides. */
  readonly says: (left: number, right: number) => string;
};

type Outcome =
  | { readonly kind: 'holds' }
  | { readonly kind: 'differs'; left: number; right: number; verdict: Verdict }
  | { readonly kind: 'blocked'; why: string }
  | { readonly kind: 'circular' };

/** States that stand for no case at all, if the line is filled in otherwise. */
const COUNTS_AS_ZERO: readonly string[] = ['blank', 'slash', 'dash', 'none-word'];

export function judgeEquations(
  rule: RuleId,
  cells: ReportCells,
  equations: readonly Equation[],
): Judgement {
  const outcomes = equations.map((equation) => ({
    equation,
    outcome: outcomeOf(rule, cells, equation),
  }));
  return {
    findings: outcomes.flatMap(({ equation, outcome }) =>
      outcome.kind === 'differs'
        ? [
            {
              rule,
              verdict: outcome.verdict,
              cells:
                equation.right.length > 1 ? [...equation.left, ...equation.right] : equation.right,
              expected: outcome.left,
              actual: outcome.right,
              says: equation.says(outcome.left, outcome.right),
              where: cells[equation.total]?.where ?? '',
            },
          ]
        : [],
    ),
    judged: outcomes.filter(({ outcome }) => ['holds', 'differs'].includes(outcome.kind)).length,
    blocked: outcomes.flatMap(({ equation, outcome }) =>
      outcome.kind === 'blocked' ? [`${equation.name}：${outcome.why}`] : [],
    ),
    circular: outcomes.flatMap(({ equation, outcome }) =>
      outcome.kind === 'circular' ? [equation.name] : [],
    ),
  };
}

function outcomeOf(rule: RuleId, cells: ReportCells, equation: Equation): Outcome {
  const sideOf = (keys: readonly CellKey[]): Side => keys.map((key) => ({ key, cell: cells[key] }));
  const [came, went] = [sideOf(equation.left), sideOf(equation.right)];
  const all = [...came, ...went];
  const unknown = all.find(({ cell }) => !isFigure(cell) && !mayCountAsZero(cell));
  if (unknown)
    return { kind: 'blocked', why: `“${cellName(unknown.key).column}”${stateOf(unknown.cell)}` };
  const total = cells[equation.total];
  if (!isFigure(total)) return { kind: 'blocked', why: `总计${stateOf(total)}` };
  if (!all.some(({ key, cell }) => key !== equation.total && isFigure(cell)))
    return { kind: 'blocked', why: '只有总计，没有分项' };
  if (all.some(({ cell }) => wasRegainedBy(rule, cell))) return { kind: 'circular' };

  const [left, right] = [sumOf(came), sumOf(went)];
  if (isSame(left, right)) return { kind: 'holds' };
  const isCertain = all.every(({ cell }) => isFigure(cell) && cell?.state !== 'recovered');
  return {
    kind: 'differs',
    left,
    right,
    verdict: isCertain ? REPORT_RULES[rule].verdict : 'uncertain',
  };
}

type Side = readonly { readonly key: CellKey; readonly cell: Cell | undefined }[];

function sumOf(side: Side): number {
  return side.reduce((sum, { cell }) => sum + (cell?.value ?? 0), 0);
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number';
}

function mayCountAsZero(cell: Cell | undefined): boolean {
  return cell !== undefined && COUNTS_AS_ZERO.includes(cell.state);
}

/** A figure regained by arithmetic proves nothing about the sums that it was regained through. */
function wasRegainedBy(rule: RuleId, cell: Cell | undefined): boolean {
  if (cell?.state !== 'recovered') return false;
  return cell.recoveredBy?.includes(rule) ?? true;
}

function stateOf(cell: Cell | undefined): string {
  return cell ? `为${CELL_STATES[cell.state]}` : '没有读出';
}

/** Decimals of a misfilled table add up with a binary rest: money has at most six places (1 fen in 万元). */
function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.000_000_5;
}
