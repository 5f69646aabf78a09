/** A point, and a matrix of PDF: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Point = { readonly x: number; readonly y: number };
export type Matrix = readonly [number, number, number, number, number, number];

/** An outline of straight lines; curves are taken by their ends. */
export type Outline = readonly Point[];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

export function moved([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Where a point of the page stands in the coordinates of a matrix; `null` where it has no area. */
export function movedBack([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9) return null;
  return { x: (d * (x - e) - c * (y - f)) / area, y: (a * (y - f) - b * (x - e)) / area };
}

/** How many numbers follow each step of a path, and its kind, as the library gives them. */
const STEPS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** The outlines of a path, on the page. */
export function outlinesOf(path: ArrayLike<number>, matrix: Matrix): Outline[] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const count = STEPS[step] ?? 0;
    if (step === 0) outlines.push([]);
    if (count > 0)
      outlines
        .at(-1)
        ?.push(moved(matrix, { x: path[at + count - 1] ?? 0, y: path[at + count] ?? 0 }));
    at += 1 + count;
  }
  return outlines;
}

/** Whether a point lies within, by how often the outlines go around it. */
export function isWithin({ x, y }: Point, outlines: readonly Outline[]): boolean {
  let turns = 0;
  for (const outline of outlines)
    for (const [at, from] of outline.entries()) {
      const to = outline[(at + 1) % outline.length] ?? from;
      if (from.y <= y === to.y <= y) continue;
      const crossing = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
      if (crossing > x) turns += to.y > from.y ? 1 : -1;
    }
  return turns !== 0;
}
