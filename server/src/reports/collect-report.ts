import { cell, reportSource, reportYear, tableFormats } from '@yigongkai/contract/reports';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { addVersion } from './add-version.ts';

const CollectedReport = z.object({
  organSlug: z.string(),
  year: reportYear,
  source: reportSource,
  tables: tableFormats,
  cells: z.record(z.string(), cell),
  restatesBecause: z.string().trim().min(1).nullable().default(null),
});

export type CollectedReport = z.input<typeof CollectedReport>;

/**
 * Publishes the figures of a report that an organ published elsewhere, with their source. No text of it is
 * kept. A report that the organ published anew is a further version and says why.
 *
 * @returns whether it was new; the first collected version of a year stays.
 */
export async function collectReport(tx: Tx, report: CollectedReport): Promise<boolean> {
  const collected = CollectedReport.parse(report);
  const version = await addVersion(tx, {
    ...collected,
    publishedOn: null,
    preamble: null,
    sections: [],
  });
  return version !== null;
}
