import { expect, test } from 'vitest';
import type { TableFormats } from '../annual-report.ts';
import { exampleReport } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { formatCheck } from './format-check.ts';

const judged = (
  year: number | null,
  proactive: TableFormats['proactive'],
  requests: TableFormats['requests'],
) =>
  formatCheck(
    materialOf(exampleReport({}, { year, tables: { proactive, requests, remedies: null } })),
  );

test.each([
  [2019, '2019', '2019', 2],
  [2020, '2019', '2019', 2],
  [2021, '2021', '2021', 2],
  [2030, '2021', '2021', 2],
  [2023, '2021', null, 1],
  [2023, null, '2021', 1],
] as const)('a report of %i with tables of %s and %s is in its form', (year, two, three, count) => {
  expect(judged(year, two, three)).toEqual(judgementOf([], count));
});

test('each table in another form than the year’s is named with both forms', () => {
  const finding = (where: string, says: string) =>
    ({ rule: 'FORMAT', verdict: 'note', cells: [], says, where }) as const;
  expect(judged(2021, '2019', '2019')).toEqual(
    judgementOf(
      ['表二', '表三'].map((table) =>
        finding(
          table,
          `${table}用的是 2019 年格式（国办公开办函〔2019〕60号），2021 年度应为 2021 年格式（国办公开办函〔2021〕30号）`,
        ),
      ),
      2,
    ),
  );
  expect(judged(2020, '2019', '2021')).toEqual(
    judgementOf(
      [
        finding(
          '表三',
          '表三用的是 2021 年格式（国办公开办函〔2021〕30号），2020 年度应为 2019 年格式（国办公开办函〔2019〕60号）',
        ),
      ],
      2,
    ),
  );
});

test.each([
  ['no table was read', 2023, null, null, '没有读出表二、表三'],
  ['the year is not told', null, '2021', '2021', '文中没有写明统计年度'],
  ['there was no national form', 2018, '2019', '2019', '2018 年没有适用的全国统一格式'],
] as const)('where %s, that is said', (_name, year, two, three, why) => {
  expect(judged(year, two, three)).toEqual(nothingToJudge(why));
});
