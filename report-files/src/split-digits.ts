/** A bound on the splits looked at for one row, so that hostile digits cannot take long. */
const MOST_STEPS = 50_000;
const LONGEST_RUN = 60;

/**
 * All ways to divide digits that lost their borders into `count` figures of which the one at `total` is the
 * sum of the others. A figure has no leading zero, so 00 is two cells. `null` if there are too many to try.
 *
 * @param runs digits between borders that are left: no figure reaches over such a border
 */
export function splitDigits(
  runs: readonly string[],
  count: number,
  total: number,
): number[][] | null {
  const digits = runs.join('');
  if (digits.length > LONGEST_RUN) return null;
  const borders = new Set<number>();
  runs.reduce((at, run) => {
    borders.add(at + run.length);
    return at + run.length;
  }, 0);
  const found: number[][] = [];
  const figures: number[] = [];
  let steps = 0;
  const place = (at: number): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    if (figures.length === count) {
      if (at === digits.length && isSum(figures, total)) found.push([...figures]);
      return;
    }
    const left = count - figures.length - 1;
    // A total still to come is no shorter than any of its parts.
    const room = digits.length - at - left;
    const most = figures.length < total ? Math.floor((room + 1) / 2) : room;
    const longest = digits[at] === '0' ? Math.min(1, room) : most;
    for (let length = 1; length <= longest; length += 1) {
      figures.push(Number(digits.slice(at, at + length)));
      if (mayBeSum(figures, total)) place(at + length);
      figures.pop();
      if (borders.has(at + length)) break;
    }
  };
  place(0);
  return steps > MOST_STEPS ? null : found;
}

function isSum(figures: readonly number[], total: number): boolean {
  return 2 * (figures[total] ?? 0) === figures.reduce((sum, figure) => sum + figure, 0);
}

/** Where the total came first, its parts may not exceed it. */
function mayBeSum(figures: readonly number[], total: number): boolean {
  if (figures.length <= total) return true;
  return figures.reduce((sum, figure) => sum + figure, 0) <= 2 * (figures[total] ?? 0);
}
