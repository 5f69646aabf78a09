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
  const ofYearBefore = reports.filter(
    (other) => other.report.refused === null && other.report.year === Number(report.year) - 1,
  );
  // In a folder of a whole province nearly every organ has its own name again: that one is asked first.
  const isNamesake = (other: NamedReport) => Number(other.report.organ === report.organ);
  for (const other of ofYearBefore.sort((a, b) => isNamesake(b) - isNamesake(a))) {
    const { verdict } = sameOrgan(report.organ ?? '', other.report.organ ?? '');
    // Names that differ although a person says one organ: it was reorganised, and that explains a lot.
    if (areOneOrgan) return { ...other, isSameOrgan: verdict !== 'different' };
    if (verdict === 'same') return { ...other, isSameOrgan: true };
  }
  return undefined;
}
