import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CELL_STATES } from '@yigongkai/law/reports/annual-report';
import { checkReport } from '@yigongkai/law/reports/check-report';
import { describe, expect, test } from 'vitest';
import { realReports } from './real-reports.ts';

const byOrgan = realReports.map((report) => [report.organ, report] as const);

describe.each(byOrgan)('the report of %s', (_organ, report) => {
  test('has every cell of its format', () => {
    const is2019 = report.tables.proactive === '2019';
    expect(Object.keys(report.cells)).toHaveLength(is2019 ? 198 : 200);
    for (const { state, value, where } of Object.values(report.cells)) {
      expect(Object.keys(CELL_STATES)).toContain(state);
      expect(typeof value).toBe('number');
      expect(where).toMatch(/^表[二三四]“/);
    }
  });

  test('holds in every sum', () => {
    const checked = checkReport({ ...report, sections: [], refused: null });
    expect(checked.passed).toEqual(
      expect.arrayContaining(['T3-ROW', 'T3-COL', 'T3-BAL', 'T4-SUM']),
    );
    expect(checked.findings.filter(({ verdict }) => verdict !== 'note')).toEqual([]);
  });

  test('says where it is from and carries no sentence, telephone number or name of a person', () => {
    expect(report.source.title).toContain(String(report.year));
    expect(report.organ).toContain(report.source.publishedBy);
    const { source, cells, tables, ...rest } = report;
    expect(Object.keys(rest)).toEqual(['organSlug', 'organ', 'year']);
    for (const { raw } of Object.values(cells)) expect(raw).toMatch(/^[\d.]+$/);
    expect(JSON.stringify({ source, tables })).not.toMatch(/\d{7,}|路\d|[。；]/);
  });
});

/** The figures worked out by hand lie beside the project with the texts themselves. */
const FOLDER = process.env.YIGONGKAI_REPORTS
  ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
  : new URL('../../../shared/', import.meta.url);
const EXPECTED = new URL('reports/expected-cells.json', FOLDER);
const isThere = existsSync(EXPECTED);
if (!isThere)
  process.stderr.write(`SKIPPED: no ${EXPECTED.pathname}; set YIGONGKAI_REPORTS to its folder\n`);

test.skipIf(!isThere)('the figures are those worked out by hand', () => {
  const expected = JSON.parse(readFileSync(EXPECTED, 'utf8'));
  for (const { organSlug, year, cells } of realReports)
    expect(
      Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value])),
    ).toEqual(expected[`${organSlug}-${year}.txt`].cells);
});
