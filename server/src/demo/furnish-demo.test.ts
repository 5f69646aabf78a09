import { readReport } from '@yigongkai/contract/reports';
import { describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../http/test-app.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { nameArea } from '../people/name-area.ts';
import { furnishDemo } from './furnish-demo.ts';

const silent = () => {};
const NOW = new Date('2026-11-22T04:00:00Z');

async function demo(): Promise<TestApp> {
  const office = await testApp();
  await furnishDemo(office.db.app, silent, NOW);
  return office;
}

async function reportOf({ app }: TestApp, slug: string, year: number) {
  const { body } = await app.inject({ url: `/api/organs/${slug}/reports/${year}` });
  return readReport.reply.parse(JSON.parse(body));
}

describe('the demo', () => {
  test.each([
    [2019, true],
    [2020, false],
    [2021, true],
    [2022, true],
    [2023, false],
    [2024, true],
    [2025, true],
  ])('holds a report of the sample district of %i with mistakes: %s', async (year, has) => {
    const { findings } = await reportOf(await demo(), 'demo-district', year);
    expect(findings.length > 0).toBe(has);
  });

  test('holds seven years of it', async () => {
    const { app } = await demo();
    const { body } = await app.inject({ url: '/organs/demo-district/reports' });
    const years = [...body.matchAll(/\/organs\/demo-district\/reports\/(\d{4})"/gu)];
    expect([...new Set(years.map(([, year]) => year))]).toEqual([
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
      '2019',
    ]);
  });

  test('marks the cell in which a digit was turned round', async () => {
    const { findings, source } = await reportOf(await demo(), 'demo-district', 2025);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'T3-COL',
        verdict: 'fail',
        cells: ['requests.total.natural'],
        expected: 132,
        actual: 123,
      }),
    );
    expect(source.title).toContain('示例');
  });

  test('tells that its report cites the norms of another place', async () => {
    const { findings } = await reportOf(await demo(), 'demo-district', 2025);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'OTHER-PLACE', where: '第一部分（三）' }),
    );
  });

  test('holds the day of the restatement, and is not late by it', async () => {
    const restated = await reportOf(await demo(), 'demo-district', 2022);
    expect(restated).toMatchObject({ version: 2, publishedOn: '2023-06-08' });
    expect(restated.findings.map(({ rule }) => rule)).not.toContain('DATE');
  });

  test('holds the figures of the real reports beside it', async () => {
    const { cells } = await reportOf(await demo(), 'ouhai-office', 2023);
    expect(cells['requests.new.total']?.value).toBe(51);
  });

  test('takes requests of anybody by the channels that its guide announces', async () => {
    const { app } = await demo();
    const guide = await app.inject({ url: '/api/organs/demo-district/guide' });
    expect(guide.json().guide.channels.map(({ channel }: { channel: string }) => channel)).toEqual([
      'online',
      'in-person',
      'signed-post',
      'oral',
    ]);
    expect((await app.inject({ url: '/organs/demo-district/request' })).body).toContain(
      '要什么信息',
    );
  });

  test('is furnished once, and says so once', async () => {
    const { db } = await testApp();
    const said: string[] = [];
    await furnishDemo(db.app, (line) => said.push(line), NOW);
    await furnishDemo(db.app, (line) => said.push(line), NOW);
    expect(said).toEqual([
      expect.stringMatching(/7 份虚构年报.*真实年报 5 份/u),
      expect.stringMatching(/gongkai（公开办工作人员）[\s\S]*密码都是 \S{16}，/u),
    ]);
  });

  test('lets its people in by the password that it says once, each as what he is', async () => {
    const { app, db } = await testApp();
    const said: string[] = [];
    await furnishDemo(db.app, (line) => said.push(line), NOW);
    const password = /密码都是 (\S+)，/u.exec(said.join('\n'))?.[1];

    const reply = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { login: 'shenji', password },
    });

    const cookies = Object.fromEntries(reply.cookies.map(({ name, value }) => [name, value]));
    const session = await app.inject({ url: '/api/session', cookies });
    expect(session.json()).toMatchObject({
      organ: { name: '演示区人民政府' },
      roles: [{ role: 'audit-admin', insteadOf: null }],
    });
  });

  test('never writes into a real office', async () => {
    const { db } = await testApp();
    await db.app
      .transaction()
      .execute((tx) => nameArea(tx, { areaName: '示例市演示区', isSample: false }));
    await expect(furnishDemo(db.app, silent, NOW)).rejects.toThrow(OperatorProblem);
  });
});
