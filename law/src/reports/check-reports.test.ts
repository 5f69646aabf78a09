import { expect, test } from 'vitest';
import { checkReports } from './check-reports.ts';
import { exampleReport } from './example-report.ts';

const DISTRICT = '示例市演示区人民政府';
const carriedOut = { 'requests.carried-out.natural': 3 };
const of = (organ: string | null, year: number, cells = {}) => ({
  name: `${organ}-${year}`,
  report: exampleReport(cells, { organ, year }),
});

test.each([
  ['the same name', DISTRICT, DISTRICT, {}, 'fail'],
  ['the area above left out', '演示区人民政府', DISTRICT, {}, 'fail'],
  ['another organ', '示例市演示区教育局', DISTRICT, {}, null],
  ['a name that only may be the same', '区人民政府', DISTRICT, {}, null],
  [
    'another name, but a person says one organ',
    '示例市演示县人民政府',
    DISTRICT,
    { areOneOrgan: true },
    'uncertain',
  ],
  ['no name, but a person says one organ', null, DISTRICT, { areOneOrgan: true }, 'fail'],
])('%s', (_name, organ, other, together, verdict) => {
  const [, checked] = checkReports([of(other, 2022, carriedOut), of(organ, 2023)], together);
  const finding = checked?.findings.find(({ rule }) => rule === 'XY-CARRY');
  expect(finding?.verdict ?? null).toBe(verdict);
  if (verdict) expect(finding?.against).toBe(`${other}-2022`);
});

test.each([
  ['two years before', 2021],
  ['the year after', 2024],
  ['the same year', 2023],
])('%s is no year before', (_name, year) => {
  const [, checked] = checkReports([of(DISTRICT, year, carriedOut), of(DISTRICT, 2023)]);
  expect(checked?.findings.filter(({ against }) => against)).toEqual([]);
});

test('of several of the year before the namesake is asked first', () => {
  const [, , checked] = checkReports([
    of(DISTRICT, 2022, carriedOut),
    of('演示区人民政府', 2022, carriedOut),
    of('演示区人民政府', 2023),
  ]);
  expect(checked?.findings.find(({ rule }) => rule === 'XY-CARRY')?.against).toBe(
    '演示区人民政府-2022',
  );
});

test('a report without a year, or of no format, has no year before', () => {
  const before = of(DISTRICT, 2022, carriedOut);
  const { report } = of(DISTRICT, 2023);
  for (const without of [
    { ...report, year: null },
    { ...report, refused: '不是' },
  ]) {
    const [, checked] = checkReports([before, { name: 'x', report: without }], {
      areOneOrgan: true,
    });
    expect(checked?.findings.filter(({ against }) => against)).toEqual([]);
  }
});

test('what is no report of these formats is nobody’s year before', () => {
  const refused = {
    name: 'x',
    report: { ...exampleReport(carriedOut, { organ: DISTRICT, year: 2022 }), refused: '不是' },
  };
  const [, checked] = checkReports([refused, of(DISTRICT, 2023)]);
  expect(checked?.notAssessable.map(({ rule }) => rule)).toContain('XY-CARRY');
});
