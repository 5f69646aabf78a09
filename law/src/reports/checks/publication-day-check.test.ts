import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { expect, test } from 'vitest';
import { exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { publicationDayCheck } from './publication-day-check.ts';

const judged = (organ: string | null, day?: string, year: number | null = 2023) =>
  publicationDayCheck(
    materialOf(
      exampleReport({}, { organ, year, ...(day ? { publishedOn: calendarDay(day) } : {}) }),
    ),
  );

test.each([
  ['示例市演示区人民政府', '2024-03-31', '2024-04-01', 'fail'],
  ['示例市演示区教育局', '2024-01-31', '2024-02-01', 'fail'],
  ['示例市演示区示例镇人民政府', '2024-01-31', '2024-02-01', 'uncertain'],
])('%s is in time on %s, and late on %s', (organ, last, late, verdict) => {
  expect(judged(organ, last)).toEqual(judgementOf([], 1));
  const { findings, judged: count } = judged(organ, late);
  expect(count).toBe(1);
  expect(findings).toEqual([
    {
      rule: 'DATE',
      verdict,
      cells: [],
      says: expect.stringContaining(`${late} 公布，应不晚于 ${last}（`) as string,
      where: '公布日期',
    },
  ]);
});

test('what keeps it from being judged is said', () => {
  const organ = '示例市演示区人民政府';
  expect(judged(organ)).toEqual(nothingToJudge('没有给出公布日期'));
  expect(judged(organ, '2024-03-31', null)).toEqual(nothingToJudge('文中没有写明统计年度'));
  for (const unknown of ['示例中心', null])
    expect(judged(unknown, '2024-03-31')).toEqual(
      nothingToJudge('由机关名称看不出应在哪一天前公布'),
    );
});
