import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import type { FlowCell, FlowTable } from './document-flow.ts';
import type { PlacedCell, PlacedRow } from './placed-row.ts';

/** No table of a report is wider: what stands beyond is left out, so that no span costs more than its table. */
const MOST_COLUMNS = 200;

/** Nor does a label of one stand beside more rows. */
const MOST_ROWS = 60;

/** A cell of a row above that still covers columns of this one. */
type Hanging = { readonly cell: PlacedCell; readonly rowsLeft: number };

/** The rows of a table with every cell at its columns, those that hang down from rows above included. */
export function expandSpans(table: FlowTable, number: number): PlacedRow[] {
  let hanging: readonly Hanging[] = [];
  return table.rows.map((row, at) => {
    const where = `第 ${number} 个表格第 ${at + 1} 行`;
    const own = placed(row, hanging);
    const cells = hanging.length === 0 ? own : inOrder(own, hanging);
    hanging = stillHanging(row, own, hanging);
    return { cells, where };
  });
}

function placed(row: readonly FlowCell[], hanging: readonly Hanging[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  let [from, above] = [0, 0];
  for (const { content, columns } of row) {
    for (; above < hanging.length; above += 1) {
      const cell = hanging[above]?.cell;
      if (!cell || cell.from > from) break;
      from = Math.max(from, cell.to);
    }
    if (from >= MOST_COLUMNS) break;
    const to = Math.min(from + columns, MOST_COLUMNS);
    cells.push({ text: textOf(content), from, to, isContinued: false });
    from = to;
  }
  return cells;
}

function inOrder(own: readonly PlacedCell[], hanging: readonly Hanging[]): PlacedCell[] {
  return [...own, ...hanging.map(({ cell }) => cell)].sort((a, b) => a.from - b.from);
}

/** What covers columns of the next row, from left to right. */
function stillHanging(
  row: readonly FlowCell[],
  own: readonly PlacedCell[],
  hanging: readonly Hanging[],
): readonly Hanging[] {
  const began = own.flatMap((cell, at): Hanging[] => {
    const rows = row[at]?.rows ?? 1;
    if (rows === 1) return [];
    const rowsLeft = rows === 0 ? MOST_ROWS : Math.min(rows, MOST_ROWS) - 1;
    return [{ cell: { ...cell, isContinued: true }, rowsLeft }];
  });
  if (began.length + hanging.length === 0) return hanging;
  const left = hanging.flatMap(({ cell, rowsLeft }) =>
    rowsLeft > 1 ? [{ cell, rowsLeft: rowsLeft - 1 }] : [],
  );
  return [...left, ...began].sort((a, b) => a.cell.from - b.cell.from);
}

/** Paragraphs of one cell stay apart: two numbers one above the other are not one number. */
function textOf(content: FlowCell['content']): string {
  const [only = ''] = content;
  if (content.length <= 1) return typeof only === 'string' ? plainIdeographs(only) : '';
  return plainIdeographs(content.filter((block) => typeof block === 'string').join(' '));
}
