import type { DemoRow } from '../demo-tables.ts';

/** Rows as Markdown prints a table: a bar before every place, an empty place for what a cell covers. */
export function markdownRows(rows: readonly DemoRow[]): string {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let place = 0;
    for (const { text, columns = 1, rows: height = 1 } of row) {
      while (grid[at]?.[place] !== undefined) place += 1;
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < columns; right += 1) {
          const line = grid[at + down];
          if (line) line[place + right] = down + right === 0 ? text : '';
        }
    }
  });
  const [first = [], ...rest] = grid.map((places) => `| ${places.join(' | ')} |`);
  const rule = `|${'---|'.repeat(grid[0]?.length ?? 0)}`;
  return [first, rule, ...rest].join('\n');
}
