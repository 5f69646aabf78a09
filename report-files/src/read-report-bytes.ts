import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { contentKind } from './content-kind.ts';
import { pdfLines } from './pdf-lines.ts';
import { type ReadDocument, readWithLines } from './read-report.ts';
import { reportFromLines } from './report-from-lines.ts';

/**
 * Reads an annual report from the bytes of a file of any kind.
 *
 * @throws ReadFailure when the content cannot be read at all.
 */
export async function readReportBytes(bytes: Uint8Array): Promise<AnnualReport> {
  return (await readDocument(bytes)).report;
}

/**
 * Reads an annual report together with the lines of the document, each with its place.
 *
 * @throws ReadFailure when the content cannot be read at all.
 */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  if (contentKind(bytes) !== 'pdf') return readWithLines(bytes);
  const lines = await pdfLines(bytes);
  return { report: reportFromLines(lines), lines };
}
