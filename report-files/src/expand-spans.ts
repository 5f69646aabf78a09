import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import type { FlowCell, FlowTable } from './document-flow.ts';
import type { PlacedCell, PlacedRow } from './placed-row.ts';

/** No table of a report is wider: what stands beyond is left out, so that no span costs more than its table. */
const MOST_COLUMNS = 200;

/** A cell of a row above that still covers columns of this one. */
type Hanging = { readonly cell: PlacedCell; readonly rowsLeft: number };

/** The rows of a table with every cell at its columns, those that hang down from rows above included. */
export function expandSpans(table: FlowTable, number: number): PlacedRow[] {
  let hanging: readonly Hanging[] = [];
  return table.rows.map((row, at) => {
    const cells = placed(row, hanging);
    const began = cells.flatMap(({ cell, rows }) =>
      rows === 1
        ? []
        : [
            {
              cell: { ...cell, isContinued: true },
              rowsLeft: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1,
            },
          ],
    );
    const all = [...cells.map(({ cell }) => cell), ...hanging.map(({ cell }) => cell)];
    hanging = [
      ...hanging.flatMap(({ cell, rowsLeft }) =>
        rowsLeft > 1 ? [{ cell, rowsLeft: rowsLeft - 1 }] : [],
      ),
      ...began,
    ];
    return {
      cells: all.sort((a, b) => a.from - b.from),
      where: `第 ${number} 个表格第 ${at + 1} 行`,
    };
  });
}

function placed(
  row: readonly FlowCell[],
  hanging: readonly Hanging[],
): { cell: PlacedCell; rows: number }[] {
  let from = 0;
  return row.flatMap(({ content, columns, rows }) => {
    for (;;) {
      const above = hanging.find(({ cell }) => cell.from <= from && from < cell.to);
      if (!above) break;
      from = above.cell.to;
    }
    if (from >= MOST_COLUMNS) return [];
    const to = Math.min(from + columns, MOST_COLUMNS);
    const cell = { text: textOf(content), from, to, isContinued: false };
    from = to;
    return [{ cell, rows }];
  });
}

/** Paragraphs of one cell stay apart: two numbers one above the other are not one number. */
function textOf(content: FlowCell['content']): string {
  return plainIdeographs(content.filter((block) => typeof block === 'string').join(' '));
}
