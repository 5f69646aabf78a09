import { describe, expect, test } from 'vitest';
import { isOutlier, medianOf, outliersAmong } from './outliers.ts';
import { REPORT_SETTINGS } from './report-settings.ts';

describe('outliers', () => {
  test('are not told among six figures, however far one stands', () => {
    const values = [1, 2, 3, 4, 5, 1000];
    const outliers = outliersAmong(values);
    expect(outliers).toEqual({ kind: 'too-few', sample: 6 });
    expect(values.filter((value) => isOutlier(value, outliers))).toEqual([]);
  });

  test('are told among seven, with the median and the bounds that they stand outside of', () => {
    const values = [10, 11, 12, 13, 14, 15, 100];
    const outliers = outliersAmong(values);
    expect(outliers).toMatchObject({ kind: 'judged', sample: 7, median: 13, deviation: 2 });
    if (outliers.kind !== 'judged') throw new Error(outliers.kind);
    const reach = REPORT_SETTINGS.outlierDeviations.value * 1.4826 * 2;
    expect(outliers.most).toBeCloseTo(13 + reach, 9);
    expect(isOutlier(outliers.least, outliers)).toBe(false);
    expect(isOutlier(outliers.least - 0.01, outliers)).toBe(true);
    expect(values.filter((value) => isOutlier(value, outliers))).toEqual([100]);
  });

  test('stand below as well as above', () => {
    const values = [500, 510, 520, 530, 540, 550, 3];
    const outliers = outliersAmong(values);
    expect(values.filter((value) => isOutlier(value, outliers))).toEqual([3]);
  });

  test('begin beyond the bound, not on it', () => {
    const outliers = outliersAmong([10, 11, 12, 13, 14, 15, 100]);
    if (outliers.kind !== 'judged') throw new Error(outliers.kind);
    expect(isOutlier(outliers.most, outliers)).toBe(false);
    expect(isOutlier(outliers.most + 0.01, outliers)).toBe(true);
  });

  test('are not told where most figures are equal', () => {
    expect(outliersAmong([0, 0, 0, 0, 0, 3, 8])).toEqual({
      kind: 'no-spread',
      sample: 7,
      median: 0,
    });
  });
});

test('the median of an even number of figures lies between the two in the middle', () => {
  expect(medianOf([4, 1, 10, 3])).toBe(3.5);
  expect(medianOf([7])).toBe(7);
});

test('nothing has no median', () => {
  expect(() => medianOf([])).toThrow('no median of nothing');
});
