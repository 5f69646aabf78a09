import { exampleReport } from '@yigongkai/law/reports/example-report';
import { expect, test } from 'vitest';
import type { Tx } from '../db/connect.ts';
import { type TestDb, testDb } from '../db/testing.ts';
import { addOrgan } from '../people/add-organ.ts';
import { publishedOrganAt } from '../people/published-organs.ts';
import { collectReport } from './collect-report.ts';
import { publishReport, type ReportToPublish } from './publish-report.ts';
import { publishedReportOf, publishedReports } from './published-reports.ts';
import { reportVersions } from './report-versions.ts';

const { tables, cells, sections } = exampleReport();
const source = { title: '年报', publishedBy: '示例局', address: null, statedOn: null };

const REPORT: ReportToPublish = {
  organSlug: 'own',
  year: 2023,
  publishedOn: '2024-01-20',
  source,
  tables,
  cells,
  sections: [...sections],
};

const COLLECTED = { organSlug: 'other', year: 2023, source, tables, cells };

async function office(): Promise<
  TestDb & { act: <T>(does: (tx: Tx) => Promise<T>) => Promise<T> }
> {
  const db = await testDb();
  const act = <T>(does: (tx: Tx) => Promise<T>) => db.app.transaction().execute(does);
  for (const [slug, presence] of [
    ['own', 'sample'],
    ['other', 'collected'],
  ] as const)
    await act((tx) =>
      addOrgan(tx, {
        slug,
        presence,
        kind: 'department',
        name: `示例${slug}局`,
        region: '示例市演示区',
      }),
    );
  return { ...db, act };
}

test('a restatement is a further version that says why, and the first one stays', async () => {
  const { act, portal } = await office();
  await act((tx) => publishReport(tx, REPORT));
  const restated = {
    ...REPORT,
    restatesBecause: '漏报一件',
    publishedOn: '2024-03-05',
    sections: [],
  };
  expect(await act((tx) => publishReport(tx, restated))).toBe(2);

  const organ = await publishedOrganAt(portal, 'own');
  expect(await reportVersions(portal, organ, 2023)).toMatchObject([
    { version: 1, publishedOn: '2024-01-20', restatesBecause: null },
    { version: 2, publishedOn: '2024-03-05', restatesBecause: '漏报一件' },
  ]);
  const newest = await publishedReportOf(portal, organ, 2023);
  expect(newest).toMatchObject({ version: 2, sections: [] });
  const first = await publishedReportOf(portal, organ, 2023, 1);
  expect(first.sections).toEqual(sections);
  expect(await publishedReports(portal, [organ])).toHaveLength(1);
});

test('a restatement does not make a report late that was in time', async () => {
  const { act, portal } = await office();
  await act((tx) => publishReport(tx, REPORT));
  const restated = { ...REPORT, restatesBecause: '漏报一件', publishedOn: '2024-03-05' };
  await act((tx) => publishReport(tx, restated));

  const { findings } = await publishedReportOf(portal, await publishedOrganAt(portal, 'own'), 2023);
  expect(findings.map(({ rule }) => rule)).not.toContain('DATE');
});

test('a report published after its day is told as late', async () => {
  const { act, portal } = await office();
  await act((tx) => publishReport(tx, { ...REPORT, publishedOn: '2024-02-01' }));
  const { findings } = await publishedReportOf(portal, await publishedOrganAt(portal, 'own'), 2023);
  expect(findings.map(({ rule }) => rule)).toContain('DATE');
});

test('a year that has a report gets no other without a reason', async () => {
  const { act } = await office();
  await act((tx) => publishReport(tx, REPORT));
  await expect(act((tx) => publishReport(tx, REPORT))).rejects.toThrow('请写明理由');
  expect(await act((tx) => collectReport(tx, COLLECTED))).toBe(true);
  expect(await act((tx) => collectReport(tx, COLLECTED))).toBe(false);
});

test('what was never published cannot be restated', async () => {
  const { act } = await office();
  const restated = { ...REPORT, restatesBecause: '漏报一件' };
  await expect(act((tx) => publishReport(tx, restated))).rejects.toThrow('无从更正');
});

test('of an organ that is only collected no text is kept', async () => {
  const { act } = await office();
  for (const text of [{ sections: [...sections] }, { preamble: '前言', sections: [] }])
    await expect(
      act((tx) => publishReport(tx, { ...REPORT, organSlug: 'other', ...text })),
    ).rejects.toThrow('只收录其年报表格中的数字');
});

test('two restatements at once become two versions', async () => {
  const { act, portal } = await office();
  await act((tx) => publishReport(tx, REPORT));
  const restate = (restatesBecause: string) =>
    act((tx) => publishReport(tx, { ...REPORT, restatesBecause }));
  const versions = await Promise.all(['甲', '乙', '丙'].map(restate));
  expect(versions.toSorted()).toEqual([2, 3, 4]);
  expect(await reportVersions(portal, await publishedOrganAt(portal, 'own'), 2023)).toHaveLength(4);
});

test('no version is changed or taken away by the server', async () => {
  const { act, app } = await office();
  await act((tx) => publishReport(tx, REPORT));
  await expect(
    app.updateTable('published.report').set({ restates_because: '改' }).execute(),
  ).rejects.toThrow(/permission denied/);
  await expect(app.deleteFrom('published.report').execute()).rejects.toThrow(/permission denied/);
});
