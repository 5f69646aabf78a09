import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { writeHtml } from './write-html.ts';
import { writeJson } from './write-json.ts';

/** What is told of the origin of a file. */
export type FileOrigin = {
  /** The name of the file that the report was read from. */
  readonly file: string;
  /** What a reader has to know of it, in sentences printed at its end. */
  readonly remarks?: readonly string[];
};

type Writer = (report: AnnualReport, origin: FileOrigin) => Uint8Array | Promise<Uint8Array>;

/** What a writer needs is loaded when it writes: reading and checking do without. */
const WRITERS = {
  html: writeHtml,
  docx: async (report, origin) => (await import('./write-docx.ts')).writeDocx(report, origin),
  xlsx: async (report, origin) => (await import('./write-xlsx.ts')).writeXlsx(report, origin),
  pdf: async (report, origin) => (await import('./write-pdf.ts')).writePdf(report, origin),
  json: writeJson,
} as const satisfies Record<string, Writer>;

/** The kinds of file that a report can be written as; each is also the ending of the file's name. */
export type ReportKind = keyof typeof WRITERS;

export const REPORT_KINDS = Object.keys(WRITERS) as readonly ReportKind[];

export function isReportKind(word: string): word is ReportKind {
  return Object.hasOwn(WRITERS, word);
}

/** Writes a report in the official layout. */
export async function writeReport(
  report: AnnualReport,
  kind: ReportKind,
  origin: FileOrigin,
): Promise<Uint8Array> {
  const write: Writer = WRITERS[kind];
  return write(report, origin);
}
