import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, NO_PREVIOUS, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { pendingCheck } from './pending-check.ts';

type Cells = Readonly<Record<string, CellChange>>;

const judged = (then: Cells, now: Cells) => {
  const previous = { name: '2022.txt', report: exampleReport(then), isSameOrgan: true };
  return pendingCheck(materialOf(exampleReport(now), { previous }));
};

test.each([
  ['reconsideration', '行政复议'],
  ['direct-suit', '未经复议直接起诉'],
  ['suit-after-reconsideration', '复议后起诉'],
])('%s: as many counted as were open is in order, one fewer is told', (block, name) => {
  const of = (total: number) =>
    judged({ [`remedies.${block}.pending`]: 3 }, { [`remedies.${block}.total`]: total });
  expect(of(4)).toEqual(judgementOf([], 3));
  expect(of(3)).toEqual(judgementOf([], 3));
  const key = `remedies.${block}.total` as 'remedies.reconsideration.total';
  expect(of(2)).toEqual(
    judgementOf(
      [
        {
          rule: 'XY-PEND',
          verdict: 'note',
          cells: [key],
          expected: 3,
          actual: 2,
          says: `表四“${name}”：上一年度有 3 件尚未审结，本年总计只有 2 件`,
          where: key,
          against: '2022.txt',
        },
      ],
      3,
    ),
  );
});

test('what is missing in one of the years is not compared', () => {
  const [pending, total] = ['remedies.direct-suit.pending', 'remedies.direct-suit.total'];
  const blank = { value: null, state: 'blank' } as const;
  expect(judged({ [pending]: 3 }, { [total]: null })).toEqual(judgementOf([], 2));
  expect(judged({ [pending]: 3 }, { [total]: blank })).toEqual(judgementOf([], 2));
  expect(judged({ [pending]: null }, { [total]: 3 })).toEqual(judgementOf([], 2));
  const none = Object.fromEntries(
    ['reconsideration', 'direct-suit', 'suit-after-reconsideration'].map((block) => [
      `remedies.${block}.pending`,
      null,
    ]),
  );
  expect(judged(none, {})).toEqual(nothingToJudge('两年的表四数字不全'));
  expect(pendingCheck(materialOf(exampleReport()))).toEqual(nothingToJudge(NO_PREVIOUS));
});
