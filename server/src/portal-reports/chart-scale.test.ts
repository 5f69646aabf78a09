import { expect, test } from 'vitest';
import { chartScale, tickLabel } from './chart-scale.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [51, [0, 20, 40, 60]],
  [100, [0, 20, 40, 60, 80, 100]],
  [13810, [0, 5000, 10000, 15000]],
])('counts up to %i are told at %j', (largest, ticks) => {
  expect(chartScale(largest, true).ticks).toEqual(ticks);
});

test.each([
  [0, '0'],
  [2.5, '2.5'],
  [50_000, '50000'],
  [125_000, '12.5万'],
  [12_500_000, '1250万'],
  [250_000_000, '2.5亿'],
])('%d is told along the axis as %s', (tick, label) => {
  expect(tickLabel(tick)).toBe(label);
});

test('money has round steps between whole ones', () => {
  expect(chartScale(0.4, false).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
});

test('every figure has its place on the axis, and there are at most five steps', () => {
  for (let largest = 0; largest < 2_000_000; largest = Math.ceil(largest * 1.07) + 1) {
    const { top, ticks } = chartScale(largest, true);
    expect(top).toBeGreaterThanOrEqual(largest);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});
