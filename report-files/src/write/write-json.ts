import type { AnnualReport } from '@yigongkai/law/reports/annual-report';

/** A report as the object that `report read` prints for a file. */
export function writeJson(
  report: AnnualReport,
  origin: { readonly file: string; readonly remarks?: readonly string[] },
): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ ...origin, ...report }, null, 2)}\n`);
}
