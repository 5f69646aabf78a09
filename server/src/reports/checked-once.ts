import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { type CheckedReport, checkReport } from '@yigongkai/law/reports/check-report';
import type { Surroundings } from '@yigongkai/law/reports/material-of';

/** So many reports' findings are remembered; the one that was asked for longest ago is forgotten first. */
const MOST = 2000;

const remembered = new Map<string, CheckedReport>();

/**
 * Checks a published report once: no version of a report ever changes, so neither does what is found in it.
 *
 * @param key tells the version and all that it is checked against.
 */
export function checkedOnce(
  key: string,
  report: AnnualReport,
  surroundings: Surroundings,
): CheckedReport {
  const checked = remembered.get(key) ?? checkReport(report, surroundings);
  remembered.delete(key);
  remembered.set(key, checked);
  const oldest = remembered.size > MOST ? remembered.keys().next().value : undefined;
  if (oldest !== undefined) remembered.delete(oldest);
  return checked;
}
