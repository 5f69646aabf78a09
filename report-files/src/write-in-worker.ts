import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import {
  type FileWriter,
  openFileWriter,
  type WriteLimits,
} from '@yigongkai/official-paper/file-writer';
import type { FileOrigin, ReportKind } from './write/write-report.ts';

/** One file to be written. */
export type WriteOrder = {
  readonly report: AnnualReport;
  readonly kind: ReportKind;
  readonly origin: FileOrigin;
};

export type ReportWriter = FileWriter<WriteOrder>;

/** Writes reports beside the caller's thread. Whoever opens the writer closes it. */
export function openReportWriter(limits?: WriteLimits): ReportWriter {
  return openFileWriter(new URL('./write-reports.main.ts', import.meta.url), limits);
}
