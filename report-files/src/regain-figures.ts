/** Rows of figures that add up to as much as others, in every column. */
export type SumOfRows<Row extends string, Name extends string> = {
  readonly name: Name;
  readonly left: readonly Row[];
  readonly right: readonly Row[];
};

/** What each row may be; a row that may be anything is not among them. */
export type PossibleRows<Row extends string> = ReadonlyMap<Row, readonly (readonly number[])[]>;

/** What the sums leave of each row: a figure where all that fits agrees, `null` where it does not. */
export type RegainedRows<Row extends string> = ReadonlyMap<Row, readonly (number | null)[]>;

/** Bounds on the search: beyond them nothing is regained. */
const MOST_STEPS = 100_000;
const MOST_SOLUTIONS = 1_000;

type Step<Row> = { readonly row: Row; readonly choices: readonly (readonly number[])[] };

/**
 * An exact search over all ways to read all rows together. `null` if nothing fits the sums, or if there is
 * more to try than the bounds allow.
 */
export function regainFigures<Row extends string>(
  possible: PossibleRows<Row>,
  sums: readonly SumOfRows<Row, string>[],
): RegainedRows<Row> | null {
  const involved = new Set(sums.flatMap(({ left, right }) => [...left, ...right]));
  const steps = [...involved]
    .map((row): Step<Row> => ({ row, choices: possible.get(row) ?? [] }))
    .sort((a, b) => a.choices.length - b.choices.length);
  if (steps.some(({ choices }) => choices.length === 0)) return null;
  const solutions = solutionsOf(steps, sums);
  if (!solutions || solutions.length === 0) return null;
  return new Map(
    steps.map(({ row }, at) => {
      const readings = solutions.map((solution) => solution[at] ?? []);
      const [first = []] = readings;
      return [
        row,
        first.map((figure, column) =>
          readings.every((reading) => reading[column] === figure) ? figure : null,
        ),
      ];
    }),
  );
}

function solutionsOf<Row extends string>(
  steps: readonly Step<Row>[],
  sums: readonly SumOfRows<Row, string>[],
): (readonly number[])[][] | null {
  const signs = steps.map(({ row }) =>
    sums.map(({ left, right }) => Number(left.includes(row)) - Number(right.includes(row))),
  );
  const bounds = boundsOf(steps, signs);
  const width = steps[0]?.choices[0]?.length ?? 0;
  const rests = sums.map(() => new Array<number>(width).fill(0));
  const chosen: (readonly number[])[] = [];
  const solutions: (readonly number[])[][] = [];
  let tried = 0;

  const add = (figures: readonly number[], step: number, times: 1 | -1): void => {
    rests.forEach((rest, sum) => {
      const sign = (signs[step]?.[sum] ?? 0) * times;
      if (sign === 0) return;
      figures.forEach((figure, at) => {
        rest[at] = (rest[at] ?? 0) + sign * figure;
      });
    });
  };
  const isPossible = (step: number): boolean =>
    rests.every((rest, sum) =>
      rest.every((value, at) => {
        const { low = [], high = [] } = bounds[step]?.[sum] ?? {};
        return value + (low[at] ?? 0) <= 0 && value + (high[at] ?? 0) >= 0;
      }),
    );
  const choose = (step: number): void => {
    tried += 1;
    if (tried > MOST_STEPS || solutions.length > MOST_SOLUTIONS || !isPossible(step)) return;
    if (step === steps.length) {
      solutions.push([...chosen]);
      return;
    }
    for (const figures of steps[step]?.choices ?? []) {
      add(figures, step, 1);
      chosen.push(figures);
      choose(step + 1);
      chosen.pop();
      add(figures, step, -1);
    }
  };
  choose(0);
  return tried > MOST_STEPS || solutions.length > MOST_SOLUTIONS ? null : solutions;
}

type Bounds = { low: number[]; high: number[] };

/** For each step and sum: the least and the most that the rows from that step on can add to each column. */
function boundsOf<Row>(steps: readonly Step<Row>[], signs: readonly number[][]): Bounds[][] {
  const width = steps[0]?.choices[0]?.length ?? 0;
  const none = (signs[0] ?? []).map(() => ({
    low: new Array<number>(width).fill(0),
    high: new Array<number>(width).fill(0),
  }));
  const bounds: Bounds[][] = [none];
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    const choices = steps[step]?.choices ?? [];
    const after = bounds[0] ?? none;
    bounds.unshift(
      after.map(({ low, high }, sum) => {
        const sign = signs[step]?.[sum] ?? 0;
        const each = (at: number) => choices.map((figures) => sign * (figures[at] ?? 0));
        return {
          low: low.map((value, at) => value + Math.min(...each(at))),
          high: high.map((value, at) => value + Math.max(...each(at))),
        };
      }),
    );
  }
  return bounds;
}
