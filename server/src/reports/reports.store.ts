import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { PortalDb, Tx } from '../db/connect.ts';

const KEY = [
  'published.report.id',
  'published.organ.slug',
  'published.report.year',
  'published.report.version',
  'published.report.published_on',
] as const;

const FIGURES = ['published.report.tables', 'published.report.cells'] as const;

const CONTENT = [
  ...FIGURES,
  'published.report.source',
  'published.report.preamble',
  'published.report.sections',
  'published.report.restates_because',
] as const;

type Filter = {
  readonly organId?: string;
  readonly year?: number;
  readonly version?: number;
};

/** The newest version of each published report, newest year first. */
export function selectPublishedReports(db: PortalDb, filter: Filter = {}) {
  return newest(db, filter)
    .select([...KEY, ...CONTENT])
    .execute();
}

/** The same without text and source. */
export function selectReportFigures(db: PortalDb, filter: Filter = {}) {
  return newest(db, filter)
    .select([...KEY, ...FIGURES])
    .execute();
}

/** The same without any content. */
export function selectReportIndex(db: PortalDb, filter: Filter = {}) {
  return newest(db, filter).select(KEY).execute();
}

/** The versions of one report, first one first, without their content. */
export function selectReportVersions(db: PortalDb, filter: { organId: string; year: number }) {
  return db
    .selectFrom('published.report')
    .select(['version', 'published_on', 'recorded_at', 'restates_because'])
    .where('organ_id', '=', filter.organId)
    .where('year', '=', filter.year)
    .orderBy('version')
    .execute();
}

/** A restatement does not make a report late: what counts is the day of the first version. */
function newest(db: PortalDb, { organId, year, version }: Filter) {
  return db
    .selectFrom('published.report')
    .innerJoin('published.organ', 'published.organ.id', 'published.report.organ_id')
    .distinctOn(['published.report.year', 'published.organ.position'])
    .$if(organId !== undefined, (query) =>
      query.where('published.report.organ_id', '=', organId ?? ''),
    )
    .$if(year !== undefined, (query) => query.where('published.report.year', '=', year ?? 0))
    .$if(version !== undefined, (query) =>
      query.where('published.report.version', '=', version ?? 0),
    )
    .select((expression) =>
      expression
        .selectFrom('published.report as first')
        .select('first.published_on')
        .whereRef('first.organ_id', '=', 'published.report.organ_id')
        .whereRef('first.year', '=', 'published.report.year')
        .where('first.version', '=', 1)
        .as('first_published_on'),
    )
    .orderBy('published.report.year', 'desc')
    .orderBy('published.organ.position')
    .orderBy('published.report.version', 'desc');
}

/** Holds the organ, so that two versions of its reports are not made at once. */
export function lockOrgan(tx: Tx, slug: string) {
  return tx
    .selectFrom('organ')
    .select(['id', 'presence'])
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst();
}

/** @returns 0 while the organ has no report of the year. */
export async function newestVersion(tx: Tx, organId: string, year: number): Promise<number> {
  const { version } = await tx
    .selectFrom('published.report')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

export type NewReport = {
  readonly organId: string;
  readonly year: number;
  readonly version: number;
  readonly tables: object;
  readonly cells: object;
  readonly source: object;
  readonly publishedOn: CalendarDay | null;
  readonly preamble: string | null;
  readonly sections: readonly object[];
  readonly restatesBecause: string | null;
};

export async function insertReport(tx: Tx, report: NewReport): Promise<void> {
  await tx
    .insertInto('published.report')
    .values({
      organ_id: report.organId,
      year: report.year,
      version: report.version,
      tables: JSON.stringify(report.tables),
      cells: JSON.stringify(report.cells),
      source: JSON.stringify(report.source),
      published_on: report.publishedOn,
      preamble: report.preamble,
      sections: JSON.stringify(report.sections),
      restates_because: report.restatesBecause,
    })
    .execute();
}
