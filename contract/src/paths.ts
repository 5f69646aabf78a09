import type { PlatformColumn } from '@yigongkai/law/publications/platform-columns';

/** The portal's permanent addresses. */
export const organPath = (slug: string) => `/organs/${slug}`;

export const columnPath = (slug: string, column: PlatformColumn) => `/organs/${slug}/${column}`;

export const reportPath = (slug: string, year: number) => `/organs/${slug}/reports/${year}`;

export const reportVersionPath = (slug: string, year: number, version: number) =>
  `${reportPath(slug, year)}/versions/${version}`;

/** What two versions of a report have in different words or figures. */
export const reportChangesPath = (slug: string, year: number) =>
  `${reportPath(slug, year)}/changes`;

/** @param kind the ending of the file's name. */
export const reportFilePath = (slug: string, year: number, version: number, kind: string) =>
  `${reportVersionPath(slug, year, version)}/files/${kind}`;

/** One organ's figures beside each other, year by year. */
export const YEARS_COMPARED = '/reports/by-year';

/** The figures of one year beside each other, organ by organ. */
export const ORGANS_COMPARED = '/reports/by-organ';
