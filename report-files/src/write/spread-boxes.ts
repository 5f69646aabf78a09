import type { Grid } from './official-grids.ts';

export type FoundBox = { readonly text: string; readonly columns: number; readonly rows: number };

/** The grid that lines of boxes fill, as a browser lays them out. For tests. */
export function spreadBoxes(lines: readonly (readonly FoundBox[])[]): Grid {
  const grid: string[][] = lines.map(() => []);
  lines.forEach((line, row) => {
    for (const { text, columns, rows } of line) {
      let start = 0;
      while (grid[row]?.[start] !== undefined) start += 1;
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) {
          const places = grid[row + down];
          if (places) places[start + right] = text;
        }
    }
  });
  return grid;
}
