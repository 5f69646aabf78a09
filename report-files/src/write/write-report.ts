import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { writeHtml } from './write-html.ts';
import { writeJson } from './write-json.ts';

type Writer = (report: AnnualReport, file: string) => Uint8Array | Promise<Uint8Array>;

/** What a writer needs is loaded when it writes: reading and checking do without. */
const WRITERS = {
  html: writeHtml,
  docx: async (report) => (await import('./write-docx.ts')).writeDocx(report),
  xlsx: async (report) => (await import('./write-xlsx.ts')).writeXlsx(report),
  pdf: async (report) => (await import('./write-pdf.ts')).writePdf(report),
  json: writeJson,
} as const satisfies Record<string, Writer>;

/** The kinds of file that a report can be written as; each is also the ending of the file's name. */
export type ReportKind = keyof typeof WRITERS;

export const REPORT_KINDS = Object.keys(WRITERS) as readonly ReportKind[];

export function isReportKind(word: string): word is ReportKind {
  return Object.hasOwn(WRITERS, word);
}

/**
 * Writes a report in the official layout.
 *
 * @param file the name of the file it was read from
 */
export async function writeReport(
  report: AnnualReport,
  kind: ReportKind,
  file: string,
): Promise<Uint8Array> {
  const write: Writer = WRITERS[kind];
  return write(report, file);
}
