import { expect, test } from 'vitest';
import { type CellChange, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { feeNoticeCheck } from './fee-notice-check.ts';

const KEY = 'requests.other-not-paid.total';

const judged = (text: string, lapsed: CellChange, part = '六') =>
  feeNoticeCheck(materialOf(exampleTelling({ [part]: text }, { [KEY]: lapsed })));

test.each([
  '未发出收费通知',
  '没有制发过收费通知',
  '全年无收费通知',
  '未向申请人出具缴费通知',
  '没有产生费用通知',
])('requests lapsed, and “%s”: told with the words', (quote) => {
  expect(judged(`${quote}。`, 2)).toEqual(
    judgementOf(
      [
        {
          rule: 'S6-LAPSE',
          verdict: 'uncertain',
          cells: [KEY],
          actual: 2,
          says: '表三有 2 件因逾期不缴费不再处理，第六部分却说没有发出收费通知，请核实',
          where: '第六部分',
          quote,
        },
      ],
      1,
    ),
  );
});

test.each<[string, string, CellChange, string]>([
  ['none lapsed', '未发出收费通知。', 0, '六'],
  ['notices were issued', '发出收费通知2份。', 2, '六'],
  ['it is told of another part', '未发出收费通知。', 2, '五'],
])('%s: in order', (_name, text, lapsed, part) => {
  expect(judged(text, lapsed, part)).toEqual(judgementOf([], 1));
});

test('of a long sentence the words are quoted with what stands around them', () => {
  const text = `${'甲'.repeat(40)}未发出收费通知${'乙'.repeat(40)}`;
  expect(judged(text, 1)?.findings[0]?.quote).toBe(
    `…${'甲'.repeat(18)}未发出收费通知${'乙'.repeat(12)}…`,
  );
});

test.each<[string, CellChange]>([
  ['that is not there', null],
  ['that is blank', { value: null, state: 'blank' }],
])('a line %s cannot be compared', (_name, lapsed) => {
  expect(judged('未发出收费通知。', lapsed)).toEqual(nothingToJudge('表三逾期不缴费一行没有数字'));
});

test('without text nothing is judged, and the form of 2019 has no such line', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  const of = (requests: '2019' | '2021') =>
    feeNoticeCheck(
      materialOf(
        exampleTelling(none, {}, { tables: { proactive: null, requests, remedies: null } }),
      ),
    );
  expect(of('2021')).toEqual(nothingToJudge(NO_TEXT));
  expect(of('2019')).toBeNull();
});
