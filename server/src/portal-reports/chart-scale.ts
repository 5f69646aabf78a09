/** An axis from 0: its end and the figures told along it. */
export type ChartScale = { readonly top: number; readonly ticks: readonly number[] };

/** A figure along an axis, short: 12500000 is 1250万. */
export function tickLabel(tick: number): string {
  if (tick >= 1e8) return `${Number((tick / 1e8).toPrecision(6))}亿`;
  return tick >= 1e5 ? `${Number((tick / 1e4).toPrecision(6))}万` : String(tick);
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * An axis that holds `largest` and is told in at most five round steps; in whole ones where only whole
 * figures are counted.
 */
export function chartScale(largest: number, isWhole: boolean): ChartScale {
  const most = Math.max(largest, isWhole ? 1 : 0.000001);
  const magnitude = 10 ** Math.floor(Math.log10(most / 4));
  const step =
    STEPS.map((one) => one * magnitude).find(
      (one) => one * 5 >= most && (!isWhole || Number.isInteger(one)),
    ) ?? 1;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
  return { top: ticks.at(-1) ?? step, ticks };
}
