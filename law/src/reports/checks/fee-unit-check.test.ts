import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { feeUnitCheck } from './fee-unit-check.ts';

const KEY = 'proactive.fees.amount';

const judged = (fees: CellChange, proactive: '2019' | '2021' | null = '2021') =>
  feeUnitCheck(
    materialOf(
      exampleReport({ [KEY]: fees }, { tables: { proactive, requests: null, remedies: null } }),
    ),
  );

const doubt = (says: string, actual: number) =>
  judgementOf(
    [{ rule: 'FEE-UNIT', verdict: 'uncertain', cells: [KEY], actual, says, where: KEY }],
    1,
  );

test.each<[string, CellChange]>([
  ['none', 0],
  ['a million 万元', 1_000_000],
  ['printed in 万元', { value: 30, unit: '万元', raw: '30万元' }],
])('fees are in order: %s', (_name, fees) => {
  expect(judged(fees)).toEqual(judgementOf([], 1));
});

test('fees above a million 万元, or printed in 元, raise a doubt', () => {
  expect(judged(1_000_000.01)).toEqual(
    doubt('表二行政事业性收费为 1000000.01 万元，疑为以元填报，请核实', 1_000_000.01),
  );
  expect(judged({ value: 30, unit: '元', raw: '30元' })).toEqual(
    doubt('表二行政事业性收费写作“30元”，表头单位是万元，请核实', 30),
  );
});

test('without a figure nothing is judged, and the form of 2019 has none', () => {
  const none = nothingToJudge('收费金额一格没有数字');
  expect(judged(null)).toEqual(none);
  expect(judged({ value: null, state: 'blank' })).toEqual(none);
  expect(judged(0, null)).toEqual(nothingToJudge('没有读出表二'));
  expect(judged(0, '2019')).toBeNull();
});
