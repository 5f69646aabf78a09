import { SAMPLE_OTHER_PLACES } from '@yigongkai/data/sample-reports/sample-other-places';
import { sampleReports, sampleRestatement } from '@yigongkai/data/sample-reports/sample-reports';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { checkReports } from '@yigongkai/law/reports/check-reports';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReportBytes } from './read-report-bytes.ts';
import { writeReport } from './write/write-report.ts';

/** Parts whose text no table interrupts. */
const TOLD: readonly string[] = ['一', '五', '六'];

const cellsOf = ({ cells }: AnnualReport) =>
  Object.fromEntries(Object.entries(cells).map(([key, { where: _place, ...cell }]) => [key, cell]));
const toldBy = ({ sections }: AnnualReport) => sections.filter(({ no }) => TOLD.includes(no));

/** What is found in the files' own words; places differ, as a file has its own. */
function foundIn(reports: readonly AnnualReport[]): unknown[] {
  const named = reports.map((report) => ({ name: `${report.year}`, report }));
  return checkReports(named, { otherPlaces: SAMPLE_OTHER_PLACES }).flatMap(({ findings }, at) =>
    findings
      .filter(({ where }) => where !== BEFORE_THE_PARTS)
      .map(({ where: _place, ...finding }) => ({ year: reports[at]?.year, ...finding })),
  );
}

/** The form has no preamble, so none is written, and what was found in it stays behind. */
const BEFORE_THE_PARTS = '正文之前';

/** A document does not tell the day on which it was published. */
async function readBack(
  report: (typeof sampleReports)[number],
  kind: 'html' | 'docx' | 'pdf',
): Promise<AnnualReport> {
  const read = await readReportBytes(await writeReport(report, kind, { file: `${report.year}` }));
  return { ...read, publishedOn: report.publishedOn };
}

describe.each(['html', 'docx', 'pdf'] as const)('the sample reports as %s', (kind) => {
  const reports = [...sampleReports, sampleRestatement.report];
  let read: readonly AnnualReport[] = [];

  beforeAll(async () => {
    read = await Promise.all(reports.map((report) => readBack(report, kind)));
  });

  test('read back as they were written: whose, tables, every cell, every sentence', () => {
    reports.forEach((report, at) => {
      const { organ, year, tables } = report;
      const back = read[at];
      if (!back) throw new Error(`the report of ${year} was not read back`);
      expect(back).toMatchObject({ organ, year, tables, refused: null });
      expect(cellsOf(back)).toEqual(cellsOf(report));
      expect(toldBy(back)).toEqual(toldBy(report));
    });
  });

  test('are found wanting in the same places', () => {
    expect(foundIn(read.slice(0, sampleReports.length))).toEqual(foundIn(sampleReports));
  });
});
