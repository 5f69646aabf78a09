import { expect, test } from 'vitest';
import { signInDelay } from './sign-in-delay.ts';

test.each([
  ['place', 5, 0],
  ['place', 6, 30],
  ['place', 7, 60],
  ['place', 10, 480],
  ['place', 11, 900],
  ['place', 2_000, 900],
  ['device', 10, 0],
  ['device', 11, 30],
  ['account', 20, 0],
  ['account', 21, 30],
  ['address', 100, 0],
  ['address', 101, 30],
] as const)(
  'after failures of one %s: %i, the next waits %i seconds',
  (counted, failures, wait) => {
    expect(signInDelay(counted, failures)).toBe(wait);
  },
);
