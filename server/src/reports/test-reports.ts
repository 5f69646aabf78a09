import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { type CellChange, exampleTelling } from '@yigongkai/law/reports/example-report';
import { type TestApp, testApp } from '../http/test-app.ts';
import { addOrgan } from '../people/add-organ.ts';
import { nameArea } from '../people/name-area.ts';
import { publishReport, type ReportToPublish } from './publish-report.ts';

/** A made-up report: figures of 0 and a text in order, but for what a test changes. */
export type ReportChange = {
  readonly organ?: string;
  readonly year?: number;
  readonly cells?: Partial<Record<CellKey, CellChange>>;
  readonly opening?: string;
  readonly rest?: Partial<ReportToPublish>;
};

/** A sample area of so many departments, `organ-1` first, with the reports given. */
export async function areaWith(reports: readonly ReportChange[], organs = 1): Promise<TestApp> {
  const office = await testApp();
  await office.db.app.transaction().execute(async (tx) => {
    await nameArea(tx, { areaName: '示例市演示区', isSample: true });
    for (let at = 1; at <= organs; at++)
      await addOrgan(tx, {
        slug: `organ-${at}`,
        presence: 'sample',
        kind: 'department',
        name: `演示区第${at}局`,
        region: '示例市演示区',
      });
    for (const report of reports) await publishReport(tx, toPublish(report));
  });
  return office;
}

function toPublish({ organ = 'organ-1', year = 2023, cells, opening, rest }: ReportChange) {
  const told = exampleTelling(opening === undefined ? {} : { 一: opening }, cells);
  return {
    organSlug: organ,
    year,
    publishedOn: `${year + 1}-01-20`,
    source: { title: '年报', publishedBy: '演示区第1局', address: null, statedOn: null },
    tables: told.tables,
    cells: { ...told.cells },
    sections: [...told.sections],
    ...rest,
  };
}

/** What stands in the page's main part. */
export async function mainOf({ app }: TestApp, url: string): Promise<string> {
  const { body } = await app.inject({ url });
  return body.slice(body.indexOf('<main'), body.indexOf('</main'));
}
