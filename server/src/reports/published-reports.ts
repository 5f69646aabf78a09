import { cell as cellSchema, reportSource, tableFormats } from '@yigongkai/contract/reports';
import type { ReportCells, TableFormats } from '@yigongkai/law/reports/annual-report';
import { checkReport, type RuleRemark } from '@yigongkai/law/reports/check-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { selectPublishedReports } from './reports.store.ts';

const Row = z.object({
  slug: z.string(),
  year: z.int(),
  version: z.int(),
  source: reportSource,
  tables: tableFormats,
  cells: z.record(z.string(), cellSchema),
});

/** A report as the portal shows it; what was found in it is computed from its cells each time. */
export type PublishedReport = {
  readonly organ: PublishedOrgan;
  readonly year: number;
  readonly version: number;
  readonly source: z.infer<typeof reportSource>;
  readonly tables: TableFormats;
  readonly cells: ReportCells;
  readonly findings: readonly Finding[];
  readonly notAssessable: readonly RuleRemark[];
};

/** The newest version of each report of these organs, newest year first. */
export async function publishedReports(
  db: PortalDb,
  organs: readonly PublishedOrgan[],
): Promise<PublishedReport[]> {
  const bySlug = new Map(organs.map((organ) => [organ.slug, organ]));
  const only = organs.length === 1 ? organs[0] : undefined;
  const rows = await selectPublishedReports(db, only ? { organId: only.id } : {});
  return rows.flatMap((row) => {
    const report = Row.parse(row);
    const organ = bySlug.get(report.slug);
    return organ ? [toReport(report, organ)] : [];
  });
}

/** @throws Problem `not-found` when the organ has no report of that year. */
export async function publishedReportOf(
  db: PortalDb,
  organ: PublishedOrgan,
  year: number,
): Promise<PublishedReport> {
  const [row] = await selectPublishedReports(db, { organId: organ.id, year });
  if (!row) throw new Problem('not-found', `本平台没有${organ.name}${year}年的年度报告。`);
  return toReport(Row.parse(row), organ);
}

function toReport(row: z.infer<typeof Row>, organ: PublishedOrgan): PublishedReport {
  const { year, version, source, tables } = row;
  const cells = row.cells as ReportCells;
  const { findings, notAssessable } = checkReport({
    organ: organ.name,
    year,
    tables,
    cells,
    sections: [],
    refused: null,
  });
  return { organ, year, version, source, tables, cells, findings, notAssessable };
}
