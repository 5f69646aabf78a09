import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { madeCheck } from './made-check.ts';

const judged = (
  [made, repealed, inForce]: readonly CellChange[],
  row: 'rules' | 'normative-documents' = 'rules',
) =>
  madeCheck(
    materialOf(
      exampleReport({
        [`proactive.${row}.made`]: made,
        [`proactive.${row}.repealed`]: repealed,
        [`proactive.${row}.in-force`]: inForce,
      }),
    ),
  );

test.each([
  ['as many as are in force', [3, 0, 3]],
  ['as many as were repealed', [3, 3, 0]],
  ['as many as both together', [3, 1, 2]],
  ['fewer than both together', [3, 2, 2]],
])('what was made is %s: no finding', (_name, figures) => {
  expect(judged(figures)).toEqual(judgementOf([], 2));
});

test.each([
  ['rules', '规章'],
  ['normative-documents', '行政规范性文件'],
] as const)('one more %s made than is accounted for is told with its three cells', (row, name) => {
  expect(judged([4, 1, 2], row)).toEqual(
    judgementOf(
      [
        {
          rule: 'T2-MADE',
          verdict: 'uncertain',
          cells: [
            `proactive.${row}.made`,
            `proactive.${row}.repealed`,
            `proactive.${row}.in-force`,
          ],
          expected: 3,
          actual: 2,
          says: `表二“${name}”本年制发 4 件，现行有效 2 件、本年废止 1 件，制发的比后两者之和还多，请核实`,
          where: `proactive.${row}.in-force`,
        },
      ],
      2,
    ),
  );
});

test.each([
  ['made', [null, 0, 0]],
  ['repealed', [9, null, 0]],
  ['in force', [9, 0, null]],
])('a line without what was %s is not compared', (_name, figures) => {
  expect(judged(figures)).toEqual(judgementOf([], 1));
});

test('without any line to compare, without table two and in the form of 2019 nothing is judged', () => {
  const blank = { value: null, state: 'blank' } as const;
  const none = { 'proactive.rules.made': blank, 'proactive.normative-documents.made': blank };
  const of = (proactive: '2019' | '2021' | null) =>
    madeCheck(
      materialOf(exampleReport(none, { tables: { proactive, requests: '2021', remedies: null } })),
    );
  expect(of('2021')).toEqual(nothingToJudge('表二第（一）项没有可用的数字'));
  expect(of(null)).toEqual(nothingToJudge('没有读出表二'));
  expect(of('2019')).toBeNull();
});
