import type { PlatformColumn } from '@yigongkai/law/publications/platform-columns';

/** The portal's permanent addresses. */
export const organPath = (slug: string) => `/organs/${slug}`;

export const columnPath = (slug: string, column: PlatformColumn) => `/organs/${slug}/${column}`;

export const reportPath = (slug: string, year: number) => `/organs/${slug}/reports/${year}`;
