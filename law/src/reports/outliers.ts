import { REPORT_SETTINGS } from './report-settings.ts';

/** What can be said of figures that stand far from the others. */
export type Outliers =
  /** Fewer figures than a judgement needs. */
  | { readonly kind: 'too-few'; readonly sample: number }
  /** At least half of the figures are equal, so that no distance is a measure. */
  | { readonly kind: 'no-spread'; readonly sample: number; readonly median: number }
  | {
      readonly kind: 'judged';
      readonly sample: number;
      readonly median: number;
      /** The median of the distances from the median. */
      readonly deviation: number;
      /** Outside of these two, both not included, a figure is an outlier. */
      readonly least: number;
      readonly most: number;
    };

/** What makes the median deviation comparable with the standard deviation of a normal distribution. */
const NORMAL = 1.4826;

/** Judges by the median and the median absolute deviation: a few large figures do not hide themselves. */
export function outliersAmong(values: readonly number[]): Outliers {
  const sample = values.length;
  if (sample < REPORT_SETTINGS.smallestSample.value) return { kind: 'too-few', sample };
  const median = medianOf(values);
  const deviation = medianOf(values.map((value) => Math.abs(value - median)));
  if (deviation === 0) return { kind: 'no-spread', sample, median };
  const reach = REPORT_SETTINGS.outlierDeviations.value * NORMAL * deviation;
  return {
    kind: 'judged',
    sample,
    median,
    deviation,
    least: median - reach,
    most: median + reach,
  };
}

export function isOutlier(value: number, outliers: Outliers): boolean {
  return outliers.kind === 'judged' && (value < outliers.least || value > outliers.most);
}

/** @param values at least one. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('no median of nothing');
  return (low + high) / 2;
}
