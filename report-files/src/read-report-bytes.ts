import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { contentKind } from './content-kind.ts';
import { pdfLines } from './pdf-lines.ts';
import { readReport } from './read-report.ts';
import { reportFromLines } from './report-from-lines.ts';

/**
 * Reads an annual report from the bytes of a file of any kind.
 *
 * @throws ReadFailure when the content cannot be read at all.
 */
export async function readReportBytes(bytes: Uint8Array): Promise<AnnualReport> {
  return contentKind(bytes) === 'pdf' ? reportFromLines(await pdfLines(bytes)) : readReport(bytes);
}
