/** How wide the columns of the official tables are, as shares of the text's width, by the width of their grid. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  4: [0.31, 0.23, 0.23, 0.23],
  10: [0.117, 0.117, 0.29, ...Array.from({ length: 7 }, () => 0.068)],
  15: Array.from({ length: 15 }, () => 1 / 15),
};

/** The widths of a table's columns, in the unit of the whole. */
export function columnWidths(grid: number, whole: number): number[] {
  const shares = SHARES[grid] ?? Array.from({ length: grid }, () => 1 / grid);
  return shares.map((share) => share * whole);
}
