import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { openReportReader, type ReportReader } from '@yigongkai/report-files/read-in-child';
import type { ExitCode } from '../command.ts';

export type ReadReport = { readonly file: string } & AnnualReport;

/** What became of one file. */
export type FileReading = ReadReport | Unread;

type Unread = { readonly file: string; readonly error: string };

/** Reads files in the order given. One that cannot be read is told on stderr; the others still come. */
export async function readFiles(files: readonly string[]): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  const reader = openReportReader();
  try {
    for (const file of files) {
      const reading = await readFile(reader, file);
      const remark = remarkOn(reading);
      if (remark) console.error(`${file}：${remark}`);
      readings.push(reading);
    }
  } finally {
    reader.close();
  }
  return readings;
}

/** The files that are reports. */
export function reportsIn<Report extends ReadReport>(
  readings: readonly (Report | Unread)[],
): Report[] {
  return readings.filter(
    (reading): reading is Report => !('error' in reading) && reading.refused === null,
  );
}

/** 2 when nothing could be read, 1 when something could not be read or is no report. */
export function exitCodeOf(readings: readonly FileReading[]): ExitCode {
  if (readings.every((reading) => 'error' in reading)) return 2;
  return readings.some((reading) => 'error' in reading || reading.refused !== null) ? 1 : 0;
}

async function readFile(reader: ReportReader, file: string): Promise<FileReading> {
  try {
    return { file, ...(await reader.read(file)) };
  } catch (error) {
    if (error instanceof ReadFailure) return { file, error: error.message };
    throw error;
  }
}

function remarkOn(reading: FileReading): string | null {
  if ('error' in reading) return reading.error;
  if (reading.refused !== null) return reading.refused;
  const { proactive, requests, remedies } = reading.tables;
  const missing = [
    proactive === null ? '表二' : '',
    requests === null ? '表三' : '',
    remedies === null ? '表四' : '',
  ].filter((table) => table !== '');
  return missing.length > 0 ? `没有读出${missing.join('、')}` : null;
}
