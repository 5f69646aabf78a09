import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { SECRET_PERSON } from '../vault/test-office.ts';
import { ASKED, apply, openedOffice, receiptOf, visitor, WHO, write } from './test-visitor.ts';

const FORM = '/organs/one/request';

test('a citizen asks in three steps and gets number, code, receipt day and due day', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  expect((await citizen.get(FORM)).body).toContain('不需要说明用途');

  expect((await citizen.post(`${FORM}/what`, { title: ASKED, details: '' })).location).toBe(
    `${FORM}/how`,
  );
  expect((await citizen.post(`${FORM}/how`, { form: 'electronic', way: 'online' })).location).toBe(
    `${FORM}/who`,
  );
  const check = await citizen.post(`${FORM}/who`, WHO);
  for (const typed of [ASKED, '电子文件', '在本平台下载', ...Object.values(WHO).slice(4)])
    expect(check.body).toContain(typed);
  const done = await citizen.submit(`${FORM}/submit`, WHO, [['证明.txt', '内容']]);
  expect([done.status, done.location]).toEqual([303, `${FORM}/receipt`]);

  const { body } = await citizen.get(`${FORM}/receipt`);
  expect(body).toContain('示例市演示区甲局公开申〔2026〕1号');
  expect(body).toMatch(/class="code">[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{4}</);
  expect(body).toContain('2026-11-22');
  expect(body).toContain('第 1 个文件已经收下');
  const { rows } = await sql`
    select state, number, received_on::text, due_on::text, provisional from request_fact`.execute(
    office.db.owner,
  );
  expect(rows).toEqual([
    {
      state: 'registered',
      number: '示例市演示区甲局公开申〔2026〕1号',
      received_on: '2026-11-22',
      due_on: '2026-12-18',
      provisional: false,
    },
  ]);
});

test('what crosses into a year without its holiday notice is said to be provisional', async () => {
  const office = await openedOffice(new Date('2026-12-21T04:00:00Z'));
  const citizen = visitor(office);
  await apply(citizen);
  expect((await citizen.get(`${FORM}/receipt`)).body).toContain('暂定');
});

test('sent twice, also at one moment, it is one request with one code', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  await write(citizen);
  const sendings = [1, 2, 3].map(() => citizen.submit(`${FORM}/submit`, { ...WHO, later: '1' }));
  expect((await Promise.all(sendings)).map(({ location }) => location)).toEqual(
    Array(3).fill(`${FORM}/receipt`),
  );
  const first = receiptOf((await citizen.get(`${FORM}/receipt`)).body);
  await citizen.submit(`${FORM}/submit`, { ...WHO, later: '1' });
  expect(receiptOf((await citizen.get(`${FORM}/receipt`)).body)).toEqual(first);
  expect(await office.db.owner.selectFrom('request_fact').select('number').execute()).toEqual([
    { number: first.number },
  ]);
});

test('who asks is in no draft, no event, no log and no address; nor is the code', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  await write(citizen);
  await citizen.post(`${FORM}/who`, WHO);
  const drafts = await sql<{
    row: string;
  }>`select encode(sealed, 'escape') as row from request_draft`.execute(office.db.owner);
  expect(drafts.rows).toHaveLength(1);
  expect(drafts.rows[0]?.row).not.toContain(ASKED);
  const { code } = await apply(citizen);

  const tables = ['event', 'audit_line', 'request_access', 'request_draft', 'request_fact'];
  const kept = await Promise.all(
    tables.map((table) =>
      sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(
        office.db.owner,
      ),
    ),
  );
  const text = kept.flatMap(({ rows }) => rows.map(({ row }) => row)).join('') + office.logged();
  for (const secret of [...Object.values(SECRET_PERSON), ASKED, code, code.replaceAll(' ', '')])
    expect(text).not.toContain(secret);
});

test('the draft outlasts a refresh, opens in its own browser alone, and is gone after a day', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  await write(citizen);
  expect((await citizen.get(FORM)).body).toContain(ASKED);
  expect((await visitor(office).get(FORM)).body).not.toContain(ASKED);

  office.wait(24 * 3600);
  expect((await citizen.get(FORM)).body).not.toContain(ASKED);
  expect((await citizen.get(`${FORM}/who`)).location).toBe(FORM);
});

test.each([
  ['what', { title: ' ', details: '' }, 'title', '请写明要什么信息'],
  ['how', { form: 'paper' }, 'way', '请选择怎样给您'],
  ['how', { form: 'paper', way: 'online' }, 'way', '只能是电子文件'],
  ['who', { ...WHO, 'p0-name': '' }, 'p0-name', '请填写姓名'],
  ['who', { ...WHO, 'p0-number': '330102190001010012' }, 'p0-number', '校验码'],
  ['who', { ...WHO, 'p0-phone': '', 'p0-address': '' }, 'p0-phone', '至少填写一种联系方式'],
  ['who', { ...WHO, parties: 'organisation' }, 'p0-kind', '请选择单位类别'],
])('step %s lists its fault on top and beside its field (%#)', async (step, fields, name, says) => {
  const citizen = visitor(await openedOffice());
  await write(citizen);
  const { status, body } = await citizen.post(`${FORM}/${step}`, fields);
  expect(status).toBe(400);
  expect(body).toMatch(new RegExp(`<li><a href="#${name}">[^<]*${says}`, 'u'));
  expect(body).toMatch(new RegExp(`id="${name}-error" class="error">错误：[^<]*${says}`, 'u'));
});

test('a number that stands so on the document is taken as it is', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  const odd = { ...WHO, 'p0-number': '330102190001010012' };
  await write(citizen);
  expect((await citizen.post(`${FORM}/who`, odd)).body).toContain('证件上就是这样写的');
  expect((await apply(citizen, { ...odd, 'p0-asShown': '1' })).number).toContain('1号');
});

test('several apply together, one of them a company, and an agent acts for them', async () => {
  const office = await openedOffice();
  const citizen = visitor(office);
  await write(citizen);
  const more = await citizen.post(`${FORM}/who`, { ...WHO, do: 'add-organisation' });
  expect(more.body).toContain('value="person,organisation"');
  expect(more.body).toContain(SECRET_PERSON.name);
  await apply(citizen, {
    ...WHO,
    parties: 'person,organisation,agent',
    'p1-name': '示例纺织有限公司',
    'p1-kind': 'company',
    'p1-representative': '欧阳示例',
    'p2-name': '司徒示例',
    'p2-number': SECRET_PERSON.number,
  });
  const { rows } = await sql<{ bytes: string }>`
    select bytes from event where kind = 'received'`.execute(office.db.owner);
  expect(rows[0]?.bytes).toContain('"kind":"person"');
  expect(rows[0]?.bytes).toContain('"kind":"company"');
  expect(rows[0]?.bytes).toContain('"hasAgent":true');
  expect(rows[0]?.bytes).toContain('"by":"applicant"');
});

test('a request is not sent without a proof of identity or a word about it', async () => {
  const citizen = visitor(await openedOffice());
  await write(citizen);
  const { status, body } = await citizen.submit(`${FORM}/submit`, WHO);
  expect([status, body]).toEqual([400, expect.stringContaining('请选择身份证明文件')]);
  expect(body).toContain(`value="${SECRET_PERSON.name}"`);
});

test('what is published already is offered once, and stands in nobody’s way', async () => {
  const citizen = visitor(await openedOffice());
  const asked = { title: '甲局', details: '' };
  const offered = await citizen.post(`${FORM}/what`, asked);
  expect(offered.location).toBe(`${FORM}#offered`);
  expect((await citizen.get(FORM)).body).toContain('也许就是您要的');
  expect((await citizen.post(`${FORM}/what`, asked)).location).toBe(`${FORM}/how`);
});

test('an organ whose guide does not announce it takes nothing in online', async () => {
  const citizen = visitor(await openedOffice());
  expect((await citizen.get('/organs/other/request')).body).toContain('尚未在本平台开通网上申请');
  expect((await citizen.post('/organs/other/request/what', { title: ASKED })).status).toBe(404);
  const area = (await citizen.get('/request')).body;
  expect(area).toContain('href="/organs/one/request"');
  expect(area).not.toContain('href="/organs/other/request"');
});

test('on a shared computer the receipt is left behind for nobody', async () => {
  const citizen = visitor(await openedOffice());
  const { number } = await apply(citizen);
  await citizen.post(`${FORM}/new`, {});
  expect((await citizen.get(`${FORM}/receipt`)).body).not.toContain(number);
});
