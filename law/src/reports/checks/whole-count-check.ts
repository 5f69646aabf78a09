import { CELL_STATES, type Cell, type CellKey } from '../annual-report.ts';
import { cellName } from '../cell-name.ts';
import type { Finding } from '../finding.ts';
import type { FigureKind } from '../heading.ts';
import { type Judgement, type Material, nothingToJudge } from '../judgement.ts';
import { PROACTIVE_FORMS } from '../proactive-form.ts';

/** INT: counts are whole and not negative; only a change (本年增/减) has a sign, only money has decimals. */
export function wholeCountCheck({ report }: Material): Judgement {
  const cells = Object.entries(report.cells) as [CellKey, Cell][];
  const figures = cells.filter(([, { value }]) => value !== null);
  if (figures.length === 0) return nothingToJudge('没有读出任何数字');
  return {
    findings: figures.flatMap(([key, cell]) => brokenCount(key, cell)),
    judged: figures.length,
    blocked: cells
      .filter(([, { state }]) => state === 'image' || state === 'unreadable')
      .map(([key, { state }]) => {
        const { table, row, column } = cellName(key);
        return `${table}“${row}”“${column}”为${CELL_STATES[state]}`;
      }),
    circular: [],
  };
}

function brokenCount(key: CellKey, { value, where }: Cell): Finding[] {
  const kind = KINDS.get(key) ?? 'count';
  if (value === null || kind === 'money') return [];
  const wrong = Number.isInteger(value) ? (value < 0 && kind === 'count' ? '负数' : null) : '小数';
  if (wrong === null) return [];
  const { table, row, column } = cellName(key);
  return [
    {
      rule: 'INT',
      verdict: 'fail',
      cells: [key],
      actual: value,
      says: `${table}“${row}”“${column}”为 ${value}：件数不能是${wrong}`,
      where,
    },
  ];
}

const KINDS: ReadonlyMap<string, FigureKind> = new Map(
  Object.values(PROACTIVE_FORMS)
    .flat()
    .flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column): [string, FigureKind] => [
          `proactive.${row.key}.${column.key}`,
          'figures' in column ? column.figures : 'count',
        ]),
      ),
    ),
);
