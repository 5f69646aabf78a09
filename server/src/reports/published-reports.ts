import {
  cell as cellSchema,
  reportSection,
  reportSource,
  tableFormats,
} from '@yigongkai/contract/reports';
import { SAMPLE_OTHER_PLACES } from '@yigongkai/data/sample-reports/sample-other-places';
import { isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { ReportCells } from '@yigongkai/law/reports/annual-report';
import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { annualReport } from './annual-report.ts';
import { checkedOnce } from './checked-once.ts';
import { selectPublishedReports } from './reports.store.ts';

const day = z.string().refine(isCalendarDay).nullable();

const Row = z.object({
  id: z.uuid(),
  slug: z.string(),
  year: z.int(),
  version: z.int(),
  published_on: day,
  first_published_on: day,
  source: reportSource,
  tables: tableFormats,
  cells: z.record(z.string(), cellSchema).transform((cells) => cells as ReportCells),
  preamble: z.string().nullable(),
  sections: z.array(reportSection),
  restates_because: z.string().nullable(),
});

type Row = z.infer<typeof Row>;

/** A report as the portal shows it; what was found in it is computed from it and never stored. */
export type PublishedReport = Pick<Row, 'year' | 'version' | 'source' | 'tables' | 'cells'> &
  Pick<Row, 'preamble' | 'sections'> &
  Pick<CheckedReport, 'findings' | 'notAssessable'> & {
    readonly organ: PublishedOrgan;
    readonly publishedOn: Row['published_on'];
    /** Of the first version: the day that says whether the report was in time. */
    readonly firstPublishedOn: Row['first_published_on'];
    /** `null` for a first version. */
    readonly restatesBecause: string | null;
  };

/** The newest version of each report of these organs, newest year first. */
export async function publishedReports(
  db: PortalDb,
  organs: readonly PublishedOrgan[],
): Promise<PublishedReport[]> {
  const only = organs.length === 1 ? organs[0] : undefined;
  const rows = (await selectPublishedReports(db, only ? { organId: only.id } : {})).map((row) =>
    Row.parse(row),
  );
  const byPlace = new Map(rows.map((row) => [`${row.slug} ${row.year}`, row]));
  const bySlug = new Map(organs.map((organ) => [organ.slug, organ]));
  return rows.flatMap((row) => {
    const organ = bySlug.get(row.slug);
    return organ ? [toReport(organ, row, byPlace.get(`${row.slug} ${row.year - 1}`))] : [];
  });
}

/**
 * The report of an organ and a year, checked against that of the year before.
 *
 * @param version the newest unless said.
 * @throws Problem `not-found` when there is none.
 */
export async function publishedReportOf(
  db: PortalDb,
  organ: PublishedOrgan,
  year: number,
  version?: number,
): Promise<PublishedReport> {
  const wanted = { organId: organ.id, year, ...(version !== undefined && { version }) };
  const [[row], [previous]] = await Promise.all([
    selectPublishedReports(db, wanted),
    selectPublishedReports(db, { organId: organ.id, year: year - 1 }),
  ]);
  const edition = version === undefined ? '' : `第${version}版`;
  if (!row)
    throw new Problem('not-found', `本平台没有${organ.name}${year}年的年度报告${edition}。`);
  return toReport(organ, Row.parse(row), previous && Row.parse(previous));
}

function contentOf(organ: PublishedOrgan, row: Row) {
  const { year, version, source, tables, cells, preamble, sections } = row;
  return {
    organ,
    year,
    version,
    source,
    tables,
    cells,
    preamble,
    sections,
    publishedOn: row.published_on,
    firstPublishedOn: row.first_published_on,
    restatesBecause: row.restates_because,
  };
}

function toReport(organ: PublishedOrgan, row: Row, previous: Row | undefined): PublishedReport {
  const report = contentOf(organ, row);
  const before = previous && {
    name: `${previous.year}年年度报告`,
    report: annualReport(contentOf(organ, previous)),
    isSameOrgan: true,
  };
  const { findings, notAssessable } = checkedOnce(
    `${row.id} ${previous?.id} ${organ.name} ${organ.presence}`,
    annualReport(report),
    {
      ...(before && { previous: before }),
      ...(organ.presence === 'sample' && { otherPlaces: SAMPLE_OTHER_PLACES }),
    },
  );
  return { ...report, findings, notAssessable };
}
