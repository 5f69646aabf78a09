import { expect, test } from 'vitest';
import { caseNumber } from './case-number.ts';

test('a case bears its organ, its year in hexagonal brackets and its place in that year', () => {
  expect(caseNumber('示镇', { year: 2026, serial: 12 })).toBe('示镇公开申〔2026〕12号');
});
