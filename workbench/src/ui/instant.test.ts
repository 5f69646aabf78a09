import { expect, test } from 'vitest';
import { instant } from './instant.ts';

test.each([
  ['2026-11-22T01:05:00.000Z', '2026-11-22 09:05'],
  ['2026-11-22T16:00:00.000Z', '2026-11-23 00:00'],
])('%s is shown as the clock in China has it', (iso, shown) => {
  expect(instant(iso)).toBe(shown);
});
