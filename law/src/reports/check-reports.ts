import { sameOrgan } from '../people/same-organ.ts';
import type { AnnualReport } from './annual-report.ts';
import { type CheckedReport, checkReport } from './check-report.ts';

/** A report under the name by which a person finds it, as its file's. */
export type NamedReport = { readonly name: string; readonly report: AnnualReport };

/** What a caller knows of several reports. */
export type Together = {
  /** A person says that all are one organ's. */
  readonly areOneOrgan?: boolean;
  readonly otherPlaces?: readonly string[];
};

/** Checks reports one by one, and each against the same organ's report of the year before. */
export function checkReports(
  reports: readonly NamedReport[],
  { areOneOrgan = false, otherPlaces }: Together = {},
): CheckedReport[] {
  return reports.map(({ report }) => {
    const previous = previousOf(report, reports, areOneOrgan);
    return checkReport(report, {
      ...(previous ? { previous } : {}),
      ...(otherPlaces ? { otherPlaces } : {}),
    });
  });
}

function previousOf(
  report: AnnualReport,
  reports: readonly NamedReport[],
  areOneOrgan: boolean,
): (NamedReport & { readonly isSameOrgan: boolean }) | undefined {
  if (report.year === null || report.refused !== null) return undefined;
  const candidates = reports.flatMap((other) => {
    if (other.report.refused !== null || other.report.year !== Number(report.year) - 1) return [];
    const { verdict } = sameOrgan(report.organ ?? '', other.report.organ ?? '');
    // Names that differ although a person says one organ: it was reorganised, and that explains a lot.
    if (areOneOrgan) return [{ ...other, isSameOrgan: verdict !== 'different' }];
    return verdict === 'same' ? [{ ...other, isSameOrgan: true }] : [];
  });
  return candidates[0];
}
