import type { PortalDb, Tx } from '../db/connect.ts';

/** The newest version of each published report, newest year first. */
export function selectPublishedReports(
  db: PortalDb,
  filter: { organId?: string; year?: number } = {},
) {
  return db
    .selectFrom('published.report')
    .innerJoin('published.organ', 'published.organ.id', 'published.report.organ_id')
    .distinctOn(['published.report.year', 'published.organ.position'])
    .select([
      'published.organ.slug',
      'published.report.year',
      'published.report.version',
      'published.report.tables',
      'published.report.cells',
      'published.report.source',
    ])
    .$if(filter.organId !== undefined, (query) =>
      query.where('published.report.organ_id', '=', filter.organId ?? ''),
    )
    .$if(filter.year !== undefined, (query) =>
      query.where('published.report.year', '=', filter.year ?? 0),
    )
    .orderBy('published.report.year', 'desc')
    .orderBy('published.organ.position')
    .orderBy('published.report.version', 'desc')
    .execute();
}

export type NewReport = {
  readonly organSlug: string;
  readonly year: number;
  readonly tables: object;
  readonly cells: object;
  readonly source: object;
};

/** Stored as version 1. @returns whether it was new: an organ has one first version a year. */
export async function insertReport(tx: Tx, report: NewReport): Promise<boolean> {
  const row = await tx
    .insertInto('published.report')
    .columns(['organ_id', 'year', 'version', 'tables', 'cells', 'source'])
    .expression((expression) =>
      expression
        .selectFrom('organ')
        .where('slug', '=', report.organSlug)
        .select((organ) => [
          'organ.id',
          organ.val(report.year).as('year'),
          organ.val(1).as('version'),
          organ.val(JSON.stringify(report.tables)).as('tables'),
          organ.val(JSON.stringify(report.cells)).as('cells'),
          organ.val(JSON.stringify(report.source)).as('source'),
        ]),
    )
    .onConflict((conflict) => conflict.columns(['organ_id', 'year', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
