import { describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../http/test-app.ts';
import { addOrgan } from '../people/add-organ.ts';
import { nameArea } from '../people/name-area.ts';
import { collectReport } from '../reports/collect-report.ts';

type Cells = Parameters<typeof collectReport>[1]['cells'];

const figure = (value: number) => ({
  value,
  state: 'number' as const,
  raw: String(value),
  where: '表四',
});

/** A sample area with one member and one organ of which only a report was collected. */
async function area(cells: Cells = {}): Promise<TestApp> {
  const office = await testApp();
  await office.db.app.transaction().execute(async (tx) => {
    await nameArea(tx, { areaName: '示例市演示区', isSample: true });
    for (const [slug, presence] of [
      ['member', 'sample'],
      ['other', 'collected'],
    ] as const)
      await addOrgan(tx, {
        slug,
        presence,
        kind: 'department',
        name: `示例${slug}局`,
        region: '示例市演示区',
        names: [{ name: `${slug}旧名`, kind: 'former' }],
      });
    await collectReport(tx, {
      organSlug: 'other',
      year: 2023,
      source: { title: '年报', publishedBy: '示例other局', address: null, statedOn: null },
      tables: { proactive: null, requests: null, remedies: '2019/2021' },
      cells,
    });
  });
  return office;
}

async function text({ app }: TestApp, url: string): Promise<string> {
  const { body } = await app.inject({ url });
  return body.slice(body.indexOf('<main'), body.indexOf('</main'));
}

describe('an organ', () => {
  test.each([
    ['guide', '示例member局尚未在本平台发布公开指南'],
    ['systems', '示例member局尚未在本平台发布公开制度'],
    ['content', '示例member局尚未在本平台发布法定主动公开内容'],
    ['reports', '示例member局在本平台目前没有年度报告'],
    ['request', '示例member局尚未在本平台开通网上申请'],
  ])('says truthfully that its column %s is empty', async (column, says) => {
    expect(await text(await area(), `/organs/member/${column}`)).toContain(says);
  });

  test('that works here tells its kind and its other names', async () => {
    const page = await text(await area(), '/organs/member');
    expect(page).toContain('政府部门');
    expect(page).toContain('member旧名');
  });

  test('that is only collected has nothing told of it but its report', async () => {
    const office = await area();
    const page = await text(office, '/organs/other');
    expect(page).toContain('该机关没有使用本平台');
    expect(page).not.toMatch(/政府部门|other旧名|依申请公开|政府信息公开指南/);
    for (const column of ['guide', 'systems', 'content', 'request'])
      expect((await office.app.inject({ url: `/organs/other/${column}` })).statusCode).toBe(404);
  });
});

describe('a report', () => {
  const reviews = {
    'remedies.reconsideration.upheld': figure(10),
    'remedies.reconsideration.corrected': figure(1),
    'remedies.reconsideration.other': figure(0),
    'remedies.reconsideration.pending': figure(0),
    'remedies.reconsideration.total': figure(0),
  };

  test('whose sum does not hold has a mark beside the cell and a finding with its basis', async () => {
    const page = await text(await area(reviews), '/organs/other/reports/2023');
    expect(page).toContain('1 处请核对');
    expect(page).toMatch(
      /id="remedies\.reconsideration\.total"[^>]*fail[^>]*>0<sup><a href="#finding-1"/,
    );
    expect(page).toContain('数字不一致，请核对');
    expect(page).toContain('应为 <strong>11</strong>，表中为 <strong>0</strong>');
    expect(page).toContain('依据：年度报告格式表四（算术关系）');
  });

  test('does not add up a key figure of which a part is missing', async () => {
    const page = await text(await area(reviews), '/organs/other/reports/2023');
    expect(page).toMatch(/复议和诉讼<\/dt><dd>—/);
  });

  test('prints what it cannot be sure of as such, and a blank as a blank', async () => {
    const page = await text(
      await area({
        'remedies.reconsideration.upheld': { ...figure(1), value: null, state: 'unreadable' },
        'remedies.reconsideration.other': { ...figure(0), value: null, state: 'blank', raw: '' },
      }),
      '/organs/other/reports/2023',
    );
    expect(page).toMatch(
      /id="remedies\.reconsideration\.upheld"[^>]*><span class="quiet">无法确认/,
    );
    expect(page).toMatch(/id="remedies\.reconsideration\.other"[^>]*><span class="unseen">空白/);
  });

  test('is the same as JSON', async () => {
    const { app } = await area(reviews);
    const reply = await app.inject({ url: '/api/organs/other/reports/2023' });
    expect(reply.json()).toMatchObject({
      organ: { slug: 'other', presence: 'collected' },
      year: 2023,
      cells: { 'remedies.reconsideration.total': { value: 0, raw: '0' } },
      findings: [{ rule: 'T4-SUM', verdict: 'fail', expected: 11, actual: 0 }],
    });
  });
});

describe('the national page tags', () => {
  const tags = { SiteDomain: 'www.example.org', SiteIDCode: '0000000000' };
  const headOf = async (isSample: boolean) => {
    const { app, db } = await testApp(undefined, { siteTags: tags });
    await db.app
      .transaction()
      .execute((tx) => nameArea(tx, { areaName: '示例市演示区', isSample }));
    return (await app.inject({ url: '/about' })).body;
  };

  test('name the site, its domain and its code as the operator set them', async () => {
    const page = await headOf(false);
    expect(page).toContain('<meta name="SiteName" content="示例市演示区政府信息公开">');
    expect(page).toContain('<meta name="SiteDomain" content="www.example.org">');
    expect(page).toContain('<meta name="SiteIDCode" content="0000000000">');
  });

  test('give a made-up site no domain and no code', async () => {
    const page = await headOf(true);
    expect(page).toContain('name="SiteName"');
    expect(page).not.toMatch(/SiteDomain|SiteIDCode/);
  });
});

test('a search finds an organ by a former name, and a report by organ and year', async () => {
  const office = await area();
  expect(await text(office, '/search?q=member旧名')).toContain('/organs/member"');
  expect(await text(office, '/search?q=other 2023')).toContain('/organs/other/reports/2023');
  expect(await text(office, '/search?q=other 2022')).toContain('共 0 条');
});

test('how pages look is kept in a cookie that no script reads and no other site sends', async () => {
  const { app } = await testApp();
  const { headers } = await app.inject({
    method: 'POST',
    url: '/display',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'size=large',
  });
  expect(headers['set-cookie']).toMatch(/^display=large\.auto; .*HttpOnly; SameSite=Lax$/);
});
