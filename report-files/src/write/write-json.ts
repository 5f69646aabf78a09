import type { AnnualReport } from '@yigongkai/law/reports/annual-report';

/** A report as the object that `report read` prints for a file. */
export function writeJson(report: AnnualReport, file: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ file, ...report }, null, 2)}\n`);
}
