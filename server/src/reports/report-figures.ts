import { cell, tableFormats } from '@yigongkai/contract/reports';
import type { ReportCells, TableFormats } from '@yigongkai/law/reports/annual-report';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { selectReportFigures } from './reports.store.ts';

const Row = z.object({
  slug: z.string(),
  year: z.int(),
  tables: tableFormats,
  cells: z.record(z.string(), cell).transform((cells) => cells as ReportCells),
});

/** The figures of a report's newest version, to be set beside others. */
export type ReportFigures = {
  readonly organ: PublishedOrgan;
  readonly year: number;
  readonly tables: TableFormats;
  readonly cells: ReportCells;
};

/** The figures of one organ's reports, newest year first. */
export async function figuresOfOrgan(
  db: PortalDb,
  organ: PublishedOrgan,
): Promise<ReportFigures[]> {
  const rows = await selectReportFigures(db, { organId: organ.id });
  return rows.map((row) => ({ ...Row.parse(row), organ }));
}

/** The figures of one year's reports, in the order of the organs. */
export async function figuresOfYear(
  db: PortalDb,
  organs: readonly PublishedOrgan[],
  year: number,
): Promise<ReportFigures[]> {
  const bySlug = new Map(organs.map((organ) => [organ.slug, organ]));
  return (await selectReportFigures(db, { year })).flatMap((row) => {
    const figures = Row.parse(row);
    const organ = bySlug.get(figures.slug);
    return organ ? [{ ...figures, organ }] : [];
  });
}
