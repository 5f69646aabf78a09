import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { procurementUnitCheck } from './procurement-unit-check.ts';

const KEY = 'proactive.procurement.amount';

const judged = (amount: CellChange, proactive: '2019' | '2021' | null = '2019') =>
  procurementUnitCheck(
    materialOf(
      exampleReport({ [KEY]: amount }, { tables: { proactive, requests: null, remedies: null } }),
    ),
  );

test.each<[string, CellChange]>([
  ['nothing', 0],
  ['an amount with its unit', { value: 5, unit: '万元' }],
])('%s is in order', (_name, amount) => {
  expect(judged(amount)).toEqual(judgementOf([], 1));
});

test('an amount without its unit is noted', () => {
  expect(judged(5)).toEqual(
    judgementOf(
      [
        {
          rule: 'PROC-UNIT',
          verdict: 'note',
          cells: [KEY],
          actual: 5,
          says: '表二采购总金额 5 没有写明单位（元或万元）',
          where: KEY,
        },
      ],
      1,
    ),
  );
});

test('without a figure nothing is judged, and the form of 2021 has none', () => {
  const none = nothingToJudge('采购总金额一格没有数字');
  expect(judged(null)).toEqual(none);
  expect(judged({ value: null, state: 'blank' })).toEqual(none);
  expect(judged(0, null)).toEqual(nothingToJudge('没有读出表二'));
  expect(judged(0, '2021')).toBeNull();
});
