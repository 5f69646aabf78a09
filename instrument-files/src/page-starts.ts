/** A line as pages are made up of it, in points. */
export type PageLine = {
  readonly height: number;
  /** Left free above it, but not at the head of a page. */
  readonly gap: number;
  /** Stands on the page of the line before. */
  readonly isBound: boolean;
};

/**
 * At which lines a new page begins. A page is as full as its bound lines allow; where all of a page is bound, the
 * page ends where it is full.
 */
export function pageStarts(lines: readonly PageLine[], room: number): ReadonlySet<number> {
  const starts = new Set<number>();
  let [first, used] = [0, 0];
  for (let at = 0; at < lines.length; at += 1) {
    const { height = 0, gap = 0 } = lines[at] ?? {};
    const need = at === first ? height : gap + height;
    if (used + need <= room + TOLERANCE || at === first) {
      used += need;
      continue;
    }
    first = lastFree(lines, first, at);
    starts.add(first);
    // The lines from there on are set anew, on their page.
    at = first - 1;
    used = 0;
  }
  return starts;
}

/** Sums of heights are not exact. */
const TOLERANCE = 0.01;

function lastFree(lines: readonly PageLine[], first: number, full: number): number {
  for (let at = full; at > first; at -= 1) if (!lines[at]?.isBound) return at;
  return full;
}
