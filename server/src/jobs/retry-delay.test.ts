import { expect, test } from 'vitest';
import { retryDelayMs } from './retry-delay.ts';

test.each([
  [1, 30],
  [2, 120],
  [3, 480],
  [6, 6 * 3600],
  [100, 6 * 3600],
])('after failure %i a job waits %i seconds', (failures, seconds) => {
  expect(retryDelayMs(failures)).toBe(seconds * 1000);
});
