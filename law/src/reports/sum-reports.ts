import type { CellKey, ReportCells } from './annual-report.ts';
import { cellName } from './cell-name.ts';
import type { NamedReport } from './check-reports.ts';
import { countedChildren, type UncountedChild } from './counted-children.ts';
import type { Verdict } from './report-rules.ts';

/** A cell of the parent's report beside the sum of its children's. */
export type CellReconciliation = {
  readonly cell: CellKey;
  readonly parent: number | null;
  /** `null` where no child has the figure. What is missing is never 0. */
  readonly sum: number | null;
  /** Parent without sum. */
  readonly difference: number | null;
  /** The children that have no figure here. */
  readonly missing: readonly string[];
  /** `null` where the two agree and nothing is missing; with no child to add, nothing agrees. */
  readonly verdict: Verdict | null;
  readonly says: string;
};

export type Reconciliation = {
  readonly cells: readonly CellReconciliation[];
  readonly counted: readonly string[];
  /** Not added, each with the reason: already counted in another, or of another year. */
  readonly uncounted: readonly UncountedChild[];
  /** Members that none of the reports is of. */
  readonly missingMembers: readonly string[];
};

/**
 * Sets the report of an area beside those of its organs, cell by cell (REG 49(2); the roll-up itself has
 * no national text that we know). A review organ that is co-defendant does not count the case
 * (国办公开办函〔2016〕201号), so differences in table four are for a person.
 *
 * @param members the organs whose reports the parent sums, where the caller knows them
 * @param unread children whose files could not be read
 */
export function sumReports(
  parent: NamedReport,
  children: readonly NamedReport[],
  { members = [], unread = [] }: { members?: readonly string[]; unread?: readonly string[] } = {},
): Reconciliation {
  const { counted, uncounted, missingMembers } = countedChildren(parent, children, members);
  const cells = mapped(parent.report.cells);
  const parts = counted.map(({ name, report }) => ({ name, cells: mapped(report.cells) }));
  const isWhole = unread.length === 0 && missingMembers.length === 0;
  const keys = [...new Set([cells, ...parts.map((part) => part.cells)].flatMap(keysOf))];
  return {
    cells: keys.map((cell) => reconciled(cell, cells, parts, unread, isWhole)),
    counted: counted.map(({ name }) => name),
    uncounted,
    missingMembers,
  };
}

type Part = { readonly name: string; readonly cells: ReportCells };

function reconciled(
  cell: CellKey,
  parent: ReportCells,
  parts: readonly Part[],
  unread: readonly string[],
  isWhole: boolean,
): CellReconciliation {
  const figures = parts.map(({ name, cells }) => ({ name, figure: figureIn(cells, cell) }));
  const known = figures.flatMap(({ figure }) => figure ?? []);
  const missing = [...figures.flatMap(({ name, figure }) => (figure ? [] : name)), ...unread];
  const own = figureIn(parent, cell);
  const sum = known.length === 0 ? null : rounded(known.reduce((all, { value }) => all + value, 0));
  const difference = own && sum !== null ? rounded(own.value - sum) : null;
  const isCertain =
    isWhole &&
    missing.length === 0 &&
    (own?.certain ?? false) &&
    known.every(({ certain }) => certain);
  const isOfCourts = cell.startsWith('remedies.');
  const differs = difference !== null && difference !== 0;
  const verdict = differs
    ? isCertain && !isOfCourts
      ? 'fail'
      : 'uncertain'
    : missing.length > 0 || difference === null
      ? 'note'
      : null;
  return {
    cell,
    parent: own?.value ?? null,
    sum,
    difference,
    missing,
    verdict,
    says: sentence(cell, own?.value ?? null, sum, missing, isOfCourts && differs),
  };
}

function sentence(
  cell: CellKey,
  own: number | null,
  sum: number | null,
  missing: readonly string[],
  mayBeShared: boolean,
): string {
  const { table, row, column } = cellName(cell);
  return [
    `${table}“${row}”“${column}”：汇总为 ${own ?? '（没有数字）'}，各机关之和为 ${sum ?? '（没有数字）'}`,
    own !== null && sum !== null && own !== sum ? `相差 ${rounded(own - sum)}` : '',
    missing.length > 0 ? `缺 ${missing.join('、')} 的数字` : '',
    mayBeShared ? '复议机关作共同被告的案件只由原机关统计，请核实' : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}

/** （六）其他处理 of the form of 2019 is the sum of the three rows of 2021: only it can be set beside both. */
function mapped(cells: ReportCells): ReportCells {
  const entries = Object.entries(cells).filter(([key]) => !NOT_ADDED.test(key));
  const columns = entries.flatMap(([key]) => /^requests\.other-else\.(.+)$/u.exec(key)?.[1] ?? []);
  const sums = columns.flatMap((column) => {
    const rows = ['other-not-corrected', 'other-not-paid', 'other-else'];
    const parts = rows.flatMap(
      (row) => figureIn(cells, `requests.${row}.${column}` as CellKey) ?? [],
    );
    if (parts.length < rows.length) return [];
    const value = parts.reduce((all, part) => all + part.value, 0);
    const state = parts.every(({ certain }) => certain) ? 'number' : 'recovered';
    return [[`requests.other.${column}`, { value, state, raw: String(value), where: '' }] as const];
  });
  return Object.fromEntries([...entries, ...sums]);
}

/** Items of power are held by several organs at once, and fees of 2019 are such items. */
const NOT_ADDED = /\.(?:previous-items|change)$/u;

function keysOf(cells: ReportCells): CellKey[] {
  return Object.keys(cells) as CellKey[];
}

const COUNTS_AS_ZERO: readonly string[] = ['blank', 'slash', 'dash', 'none-word'];

/** A blank is 0 only in a line that is filled in otherwise, and then it is not certain. */
function figureIn(cells: ReportCells, key: CellKey): { value: number; certain: boolean } | null {
  const cell = cells[key];
  if (!cell) return null;
  if (cell.value !== null) return { value: cell.value, certain: cell.state !== 'recovered' };
  const line = key.slice(0, key.lastIndexOf('.') + 1);
  const isFilledIn = keysOf(cells).some(
    (other) => other.startsWith(line) && typeof cells[other]?.value === 'number',
  );
  return COUNTS_AS_ZERO.includes(cell.state) && isFilledIn ? { value: 0, certain: false } : null;
}

/** Money has at most six decimals: 1 fen is 0.000001 万元. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
