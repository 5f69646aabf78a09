import type { Cell } from '@yigongkai/law/reports/annual-report';
import { expect, test } from 'vitest';
import { printedCell } from './printed-cell.ts';

const cell = (change: Partial<Cell>): Cell => ({
  value: 5,
  state: 'number',
  raw: '5',
  where: '',
  ...change,
});

test.each([
  [
    'a number as it was printed',
    'requests.new.total',
    cell({ raw: '1,204', value: 1204 }),
    '1,204',
  ],
  ['a number that comes from no document', 'requests.new.total', cell({ raw: '' }), '5'],
  [
    'a unit that stands in the cell',
    'proactive.procurement.amount',
    cell({ raw: '5万元', unit: '万元' }),
    '5万元',
  ],
  [
    'a unit that stood in a heading',
    'proactive.procurement.amount',
    cell({ unit: '万元' }),
    '5万元',
  ],
  ['no unit twice: the form says 万元', 'proactive.fees.amount', cell({ unit: '万元' }), '5'],
  ['another unit than the form says', 'proactive.fees.amount', cell({ unit: '元' }), '5元'],
  [
    'a unit never behind a blank',
    'proactive.fees.amount',
    cell({ raw: '', value: null, state: 'blank', unit: '元' }),
    '',
  ],
  ['a slash', 'requests.new.total', cell({ raw: '', value: null, state: 'slash' }), '/'],
  [
    'a regained figure, which is no evidence',
    'requests.new.total',
    cell({ raw: '05', state: 'recovered' }),
    '5（推回）',
  ],
] as const)('%s', (_name, key, given, text) => {
  expect(printedCell(key, given).text).toBe(text);
});
