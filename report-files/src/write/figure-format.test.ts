import { expect, test } from 'vitest';
import { figureFormat } from './figure-format.ts';

test.each([
  ['12', '0'],
  ['1,204', '#,##0'],
  ['1,204,000.50', '#,##0.00'],
  ['86.205', '0.000'],
  ['-3', '0'],
  ['+3', '+0;-0;0'],
  ['12件', '0"件"'],
  ['79000.1元', '0.0"元"'],
  ['减3', null],
  ['１２', null],
  ['12"', null],
  ['1,20', null],
])('%s is shown by %j', (printed, format) => {
  expect(figureFormat(printed)).toBe(format);
});
