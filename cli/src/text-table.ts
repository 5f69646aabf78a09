/** Lines of a table whose columns line up in a terminal: the first to the left, figures to the right. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blank = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
        return at === 0 ? cell + blank : blank + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** The width in a terminal: ideographs and full-width marks take two places. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
