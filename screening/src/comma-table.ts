import { labelIn } from './label-at.ts';
import type { Page } from './page.ts';
import type { RoughLine } from './rough-lines.ts';
import { type ScreenedLine, screenedLine } from './screened-line.ts';

const LONGEST_HEADING = 200;
const LONGEST_ROW = 2000;
const FEWEST_LABELS = 2;

/** Marks that stand in sentences and not in a list. */
const OF_SENTENCES = /[。；;：:！？、]/u;
const COMMA = /[,，]/u;

/**
 * A line parted by commas that heads a table or is one of its rows; `null` where it is neither. Commas stand in
 * sentences too: an empty line ends such a table.
 */
export function commaTableLine(
  text: string,
  { from, to, hasCells, hasDigits }: RoughLine,
  offset: number,
  page: Page,
): ScreenedLine | null {
  if (hasCells || to - from > LONGEST_ROW) return null;
  const plain = text.slice(from, to);
  if (plain.trim() === '') page.commaCells = 0;
  if (page.commaCells > 0 && !plain.includes('。')) {
    const line = screenedLine(text, from, to, offset, true);
    if (line.cells?.length === page.commaCells) return line;
  }
  if (hasDigits || to - from > LONGEST_HEADING) return null;
  if (!COMMA.test(plain) || OF_SENTENCES.test(plain)) return null;
  const line = screenedLine(text, from, to, offset, true);
  return isHeading(line) ? line : null;
}

/** Labels in most of the cells, and nothing long in the others. */
function isHeading(line: ScreenedLine): boolean {
  const cells = line.cells ?? [];
  const labels = cells.filter((cell) => labelIn(line, cell) !== null).length;
  const isShort = cells.every(({ from, to }) => to - from <= LONGEST_LABEL && to > from);
  return isShort && labels >= FEWEST_LABELS && labels * 5 >= cells.length * 3;
}

const LONGEST_LABEL = 16;
