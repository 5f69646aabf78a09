import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { periodCheck } from './period-check.ts';

const judged = (preamble: string, texts = {}, year: number | null = 2023) =>
  periodCheck(materialOf(exampleTelling({ preamble, ...texts }, {}, { year })));

test.each([
  '统计期限为2023年1月1日至2023年12月31日。',
  '统计期限自2023年1月1日起至12月31日止。',
  '统计时间为1月1日—12月31日。',
  '所列数据统计期限从2023.1.1-2023.12.31。',
])('“%s” is the whole year', (preamble) => {
  const text = preamble.replace(/2023\.1\.1-2023\.12\.31/u, '2023年1.1-2023年12.31');
  expect(judged(text)).toEqual(judgementOf([], 1));
});

test.each([
  ['2023年2月1日至2023年12月31日', '2023 年 2 月 1 日至 2023 年 12 月 31 日'],
  ['2023年1月2日至2023年12月31日', '2023 年 1 月 2 日至 2023 年 12 月 31 日'],
  ['2023年1月1日至2023年11月31日', '2023 年 1 月 1 日至 2023 年 11 月 31 日'],
  ['2023年1月1日至2023年12月30日', '2023 年 1 月 1 日至 2023 年 12 月 30 日'],
  ['2022年1月1日至2023年12月31日', '2022 年 1 月 1 日至 2023 年 12 月 31 日'],
  ['2023年1月1日至2024年12月31日', '2023 年 1 月 1 日至 2024 年 12 月 31 日'],
  ['2023年1月1日至12月30日', '2023 年 1 月 1 日至 12 月 30 日'],
  ['1月1日至12月30日', '1 月 1 日至 12 月 30 日'],
])('%s is told with what it should be', (period, told) => {
  expect(judged(`统计期限为${period}。`)).toEqual(
    judgementOf(
      [
        {
          rule: 'PERIOD',
          verdict: 'fail',
          cells: [],
          says: `统计期限写作 ${told}，应为 2023 年 1 月 1 日至 12 月 31 日`,
          where: '正文之前',
          quote: `统计期限为${period}`,
        },
      ],
      1,
    ),
  );
});

test('behind the preamble only the period of the report itself is looked at', () => {
  const of = (text: string) => judged('现公布报告。', { 一: text });
  expect(of('本报告统计期限为1月1日至12月30日。').findings[0]?.where).toBe('第一部分');
  expect(of('统计时间为1月1日至6月30日。')).toEqual(nothingToJudge('没有读出统计期限'));
});

test('the first period told stands', () => {
  expect(judged('统计期限为1月1日至12月31日。统计期限为1月1日至6月30日。')).toEqual(
    judgementOf([], 1),
  );
});

test('of a long sentence the period is quoted with what stands around it', () => {
  const { findings } = judged(`${'甲'.repeat(40)}统计期限为1月1日至12月30日${'乙'.repeat(40)}。`);
  expect(findings[0]?.quote).toBe(
    `…${'甲'.repeat(18)}统计期限为1月1日至12月30日${'乙'.repeat(12)}…`,
  );
});

test('without a year, or without a period, nothing is judged', () => {
  const text = '统计期限为1月1日至12月31日。';
  expect(judged(text, {}, null)).toEqual(nothingToJudge('文中没有写明统计年度'));
  expect(judged('现公布报告。', {}, null)).toEqual(nothingToJudge('没有读出统计期限'));
});
