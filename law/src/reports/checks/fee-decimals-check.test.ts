import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { feeDecimalsCheck } from './fee-decimals-check.ts';

const KEY = 'proactive.fees.amount';

const judged = (fees: CellChange, proactive: '2019' | '2021' | null = '2021') =>
  feeDecimalsCheck(
    materialOf(
      exampleReport({ [KEY]: fees }, { tables: { proactive, requests: null, remedies: null } }),
    ),
  );

test.each<[string, CellChange]>([
  ['no decimals', { value: 1234567, raw: '1234567' }],
  ['six decimals', { value: 1, raw: '1.000001' }],
  ['seven decimals of 元', { value: 1, raw: '1.0000001', unit: '元' }],
])('%s are in order', (_name, fees) => {
  expect(judged(fees)).toEqual(judgementOf([], 1));
});

test('seven decimals are smaller than a fen', () => {
  expect(judged({ value: 1, raw: '1.0000001' })).toEqual(
    judgementOf(
      [
        {
          rule: 'FEE-DEC',
          verdict: 'uncertain',
          cells: [KEY],
          actual: 1,
          says: '表二行政事业性收费写作“1.0000001”，有 7 位小数，比一分（0.000001 万元）还小，请核实',
          where: KEY,
        },
      ],
      1,
    ),
  );
});

test('without a figure nothing is judged, and the form of 2019 has none', () => {
  const none = nothingToJudge('收费金额一格没有数字');
  expect(judged(null)).toEqual(none);
  expect(judged({ value: null, state: 'blank' })).toEqual(none);
  expect(judged(0, null)).toEqual(nothingToJudge('没有读出表二'));
  expect(judged(0, '2019')).toBeNull();
});
