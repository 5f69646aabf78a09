import {
  cell,
  reportSection,
  reportSource,
  reportYear,
  tableFormats,
} from '@yigongkai/contract/reports';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { addVersion } from './add-version.ts';

const Report = z.object({
  organSlug: z.string(),
  year: reportYear,
  /** The day of publication, where it is known for certain. */
  publishedOn: z.iso.date().transform(calendarDay).nullable().default(null),
  source: reportSource,
  tables: tableFormats,
  cells: z.record(z.string(), cell),
  /** What stands before the first part. */
  preamble: z.string().trim().min(1).nullable().default(null),
  sections: z.array(reportSection).readonly(),
  /** Why the report of this year is published anew; the first time there is no reason. */
  restatesBecause: z.string().trim().min(1).nullable().default(null),
});

export type ReportToPublish = z.input<typeof Report>;

/**
 * Publishes the whole report of an organ of this platform, its text included. What is published stays: a
 * restatement is a further version. @returns the version.
 *
 * @throws Problem as {@link addVersion} does, and `conflict` when the year has a report already and no reason
 *   is given for another.
 */
export async function publishReport(tx: Tx, report: ReportToPublish): Promise<number> {
  const whole = Report.parse(report);
  const version = await addVersion(tx, whole);
  if (version === null)
    throw new Problem(
      'conflict',
      `${whole.year}年的年度报告已经公布。更正后重新公布的，请写明理由，作为新的一版。`,
    );
  return version;
}
