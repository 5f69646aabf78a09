import {
  type RequestsColumn,
  type RequestsFormat,
  type RequestsRow,
  resultRows,
} from '@yigongkai/law/reports/requests-form';
import { parseFigure } from './parse-figure.ts';
import { type PossibleRows, regainFigures, type SumOfRows } from './regain-figures.ts';
import type { RequestsFlowRow } from './requests-flow.ts';
import type { RegainedFigures } from './row-figures.ts';
import { splitDigits } from './split-digits.ts';

type ColumnSum = SumOfRows<RequestsRow, 'T3-COL' | 'T3-BAL'>;

/** Twice the rows of the form: what repeats them more often is no table, and nothing is regained. */
const MOST_ROWS = 60;

const BALANCE: ColumnSum = {
  name: 'T3-BAL',
  left: ['new', 'carried-in'],
  right: ['total', 'carried-out'],
};

/**
 * Regains the figures of rows of table three whose digits have lost their borders. A row must add up, and
 * with the other rows it must satisfy the column sums or the balance. Where several readings satisfy all, the figures that they share are regained.
 */
export function regainRequests(
  rows: readonly RequestsFlowRow[],
  format: RequestsFormat | null,
  columns: readonly RequestsColumn[],
): ReadonlyMap<RequestsFlowRow, RegainedFigures> {
  const fused = rows.filter(({ figures }) => figures.kind === 'fused');
  if (fused.length === 0 || rows.length > MOST_ROWS) return new Map();
  const possible = possibleRows(rows, columns.indexOf('total'));
  const sums = format
    ? [BALANCE, { name: 'T3-COL', left: resultRows(format), right: ['total'] } as const]
    : [BALANCE];
  const proofs = [sums, ...sums.map((sum) => [sum])]
    .map((each) => ({ sums: each, regained: regainFigures(possible, each) }))
    .filter(({ regained }) => regained !== null);

  return new Map(
    fused.map((each) => {
      const { row } = each;
      const proof = proofs.find(({ regained }) => regained?.has(row));
      const figures = proof?.regained?.get(row) ?? columns.map(() => null);
      const needed = (possible.get(row)?.length ?? 0) > 1 ? (proof?.sums ?? []) : [];
      const names = needed.filter((sum) => involves(sum, row)).map(({ name }) => name);
      const text = runsOf(each).join(' ');
      return [each, { kind: 'regained', figures, text, by: ['T3-ROW', ...names] }];
    }),
  );
}

function possibleRows(rows: readonly RequestsFlowRow[], total: number): PossibleRows<RequestsRow> {
  const fused = rows.filter(
    ({ figures, ...row }) =>
      figures.kind === 'regained' || runsOf({ figures, ...row }).length === 1,
  );
  const isMostlyFused = 2 * fused.length > rows.length;
  const possible = new Map<RequestsRow, readonly (readonly number[])[]>();
  for (const each of rows) {
    const readings = readingsOf(each, total, isMostlyFused);
    const before = possible.get(each.row);
    const isSame = !before || JSON.stringify(before) === JSON.stringify(readings);
    possible.set(each.row, isSame ? readings : []);
  }
  return possible;
}

/** All that a row may say; nothing if it may say anything. */
function readingsOf(row: RequestsFlowRow, total: number, isMostlyFused: boolean): number[][] {
  const { figures } = row;
  if (figures.kind === 'each') {
    const values = figures.texts.flatMap((text) => parseFigure(text).value ?? []);
    return values.length === figures.texts.length ? [values] : [];
  }
  if (figures.kind === 'regained') return [figures.figures.map((figure) => figure ?? 0)];
  if (figures.kind === 'merged') return figures.text === '0' ? [[0, 0, 0, 0, 0, 0, 0]] : [];
  // Borders that are left in a table with borders stand between all cells: a short row has lost a cell.
  if (figures.kind !== 'fused' || (figures.runs.length > 1 && !isMostlyFused)) return [];
  return splitDigits(figures.runs, 7, total) ?? [];
}

function involves({ left, right }: ColumnSum, row: RequestsRow): boolean {
  return left.includes(row) || right.includes(row);
}

function runsOf({ figures }: RequestsFlowRow): readonly string[] {
  return figures.kind === 'fused' ? figures.runs : [];
}
