import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { fileBytes } from './file-bytes.ts';
import { readReportBytes } from './read-report-bytes.ts';

/**
 * Reads an annual report from a file.
 *
 * @throws ReadFailure when it cannot be read at all.
 */
export async function readReportFile(path: string): Promise<AnnualReport> {
  return readReportBytes(await fileBytes(path));
}
