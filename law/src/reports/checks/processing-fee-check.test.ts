import { expect, test } from 'vitest';
import { exampleReport, exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { processingFeeCheck } from './processing-fee-check.ts';

const judged = (text: string, year: number | null = 2023) =>
  processingFeeCheck(materialOf(exampleTelling({ 六: text }, {}, { year })));

test.each(['没有收取信息处理费', '政府信息公开费0元', '未收取费用', '没有收费'])(
  '“%s” tells of it',
  (text) => expect(judged(`${text}。`)).toEqual(judgementOf([], 1)),
);

test('silence is told, with the first sixty characters', () => {
  const text = '甲'.repeat(61);
  expect(judged(text)).toEqual(
    judgementOf(
      [
        {
          rule: 'S6-FEE',
          verdict: 'uncertain',
          cells: [],
          says: '第六部分没有说明信息处理费的收取情况（没有收取也应说明），请核实',
          where: '第六部分',
          quote: '甲'.repeat(60),
        },
      ],
      1,
    ),
  );
});

test('it is asked from 2021 on, and where the year is not known', () => {
  expect(judged('无。', 2020)).toBeNull();
  expect(judged('无。', 2021)?.findings).toHaveLength(1);
  expect(judged('无。', null)?.findings).toHaveLength(1);
});

test('of part six, and of no other', () => {
  const sections = [{ no: '五', title: '', text: '没有收费。' }];
  expect(processingFeeCheck(materialOf(exampleReport({}, { sections })))).toEqual(
    nothingToJudge('没有读出第六部分'),
  );
});
