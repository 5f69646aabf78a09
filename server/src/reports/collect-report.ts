import { cell, reportSource, reportYear, tableFormats } from '@yigongkai/contract/reports';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { insertReport } from './reports.store.ts';

const CollectedReport = z.object({
  organSlug: z.string(),
  year: reportYear,
  source: reportSource,
  tables: tableFormats,
  cells: z.record(z.string(), cell),
});

export type CollectedReport = z.input<typeof CollectedReport>;

/**
 * Publishes the figures of a report that an organ published elsewhere, with their source. No text of it is
 * kept. @returns whether it was new; the first collected version of a year stays.
 */
export function collectReport(tx: Tx, report: CollectedReport): Promise<boolean> {
  return insertReport(tx, CollectedReport.parse(report));
}
