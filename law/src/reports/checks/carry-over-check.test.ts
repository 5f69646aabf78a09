import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, NO_PREVIOUS, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { carryOverCheck } from './carry-over-check.ts';

const [OUT, IN] = ['requests.carried-out.natural', 'requests.carried-in.natural'];

const judged = (then: CellChange, now: CellChange, isSameOrgan = true) =>
  carryOverCheck(
    materialOf(exampleReport({ [IN]: now }), {
      previous: { name: '2022.txt', report: exampleReport({ [OUT]: then }), isSameOrgan },
    }),
  );

const differs = (verdict: 'fail' | 'uncertain', remark = '') =>
  judgementOf(
    [
      {
        rule: 'XY-CARRY',
        verdict,
        cells: ['requests.carried-in.natural'],
        expected: 3,
        actual: 2,
        says: `表三“自然人”一列：上年结转为 2，上一年度报告的结转下年度为 3，两者不符${remark}`,
        where: IN,
        against: '2022.txt',
      },
    ],
    7,
  );

test('what was carried out comes in, column by column', () => {
  expect(judged(3, 3)).toEqual(judgementOf([], 7));
});

test('another figure is told with both', () => {
  expect(judged(3, 2)).toEqual(differs('fail'));
});

test.each<[string, CellChange, CellChange]>([
  ['here', 3, { value: 2, state: 'recovered' }],
  ['there', { value: 3, state: 'recovered' }, 2],
])('a figure regained %s only raises a doubt', (_name, then, now) => {
  expect(judged(then, now)).toEqual(differs('uncertain'));
});

test('names that may not be one organ’s only raise a doubt', () => {
  expect(judged(3, 2, false)).toEqual(
    differs('uncertain', '；两份报告的机关名称不同，机构可能有调整，请核实'),
  );
});

test.each<[string, CellChange, CellChange]>([
  ['missing here', 3, null],
  ['blank here', 3, { value: null, state: 'blank' }],
  ['missing there', null, 3],
  ['blank there', { value: null, state: 'blank' }, 3],
])('a figure %s leaves its column unjudged', (_name, then, now) => {
  expect(judged(then, now)).toEqual({
    findings: [],
    judged: 6,
    blocked: ['“自然人”一列：两年的结转数不全'],
    circular: [],
  });
});

test('without any column, and without last year’s report, that alone is said', () => {
  const tables = { proactive: null, requests: null, remedies: null };
  const previous = { name: '2022.txt', report: exampleReport(), isSameOrgan: true };
  expect(carryOverCheck(materialOf(exampleReport({}, { tables }), { previous }))).toEqual(
    nothingToJudge('两年的结转数不全'),
  );
  expect(carryOverCheck(materialOf(exampleReport()))).toEqual(nothingToJudge(NO_PREVIOUS));
});
