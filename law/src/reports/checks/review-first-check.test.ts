import { expect, test } from 'vitest';
import { type CellChange, exampleReport } from '../example-report.ts';
import { judgementOf, NO_PREVIOUS, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { reviewFirstCheck } from './review-first-check.ts';

const KEY = 'remedies.direct-suit.total';

const judged = (year: number | null, then: CellChange, now: CellChange) =>
  reviewFirstCheck(
    materialOf(exampleReport({ [KEY]: now }, { year }), {
      previous: { name: '前一年.txt', report: exampleReport({ [KEY]: then }), isSameOrgan: true },
    }),
  );

test.each([
  ['as many suits', 2],
  ['fewer suits', 3],
])('%s without review as the year before are in order', (_name, then) => {
  expect(judged(2024, then, 2)).toEqual(judgementOf([], 1));
});

test('one more suit without review than the year before is noted, with both figures', () => {
  expect(judged(2024, 1, 2)).toEqual(
    judgementOf(
      [
        {
          rule: 'RVFIRST',
          verdict: 'note',
          cells: [KEY],
          actual: 2,
          says: '表四“未经复议直接起诉”总计 2 件，上一年度为 1 件；复议前置以后增多少见，请留意',
          where: KEY,
          against: '前一年.txt',
        },
      ],
      1,
    ),
  );
});

test('it is asked from 2024 on', () => {
  expect(judged(2023, 1, 2)).toBeNull();
});

test.each<[string, number | null, CellChange, CellChange]>([
  ['no year', null, 1, 2],
  ['no figure here', 2024, 1, null],
  ['a blank here', 2024, 1, { value: null, state: 'blank' }],
  ['no figure there', 2024, null, 2],
  ['a blank there', 2024, { value: null, state: 'blank' }, 2],
])('with %s nothing is judged', (_name, year, then, now) => {
  expect(judged(year, then, now)).toEqual(nothingToJudge('两年的直接起诉件数不全'));
});

test('nor without the report of the year before', () => {
  const material = materialOf(exampleReport({}, { year: 2024 }));
  expect(reviewFirstCheck(material)).toEqual(nothingToJudge(NO_PREVIOUS));
});
