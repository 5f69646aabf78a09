import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { formOf, sent } from '../report-check/testing.ts';
import { ASKED, apply, openedOffice, type Visitor, visitor } from '../request-form/test-visitor.ts';

const CORRECTED = '示例镇2025年村道养护施工合同（示例村段）';

test('number and code open the case with its next day and the proof of it', async () => {
  const { citizen } = await followed();
  const { body } = await citizen.get('/follow/case');
  for (const text of [
    '机关正在办理',
    '2026-12-18',
    '为什么是这一天？',
    '收到申请（互联网渠道）',
    ASKED,
  ])
    expect(body).toContain(text);
});

test('a wrong code, a wrong number and another case’s code are told alike', async () => {
  const office = await openedOffice();
  const mine = await apply(visitor(office));
  const other = await apply(visitor(office));
  const shown = [
    { number: mine.number, code: 'AAAA AAAA AAAA' },
    { number: '没有的编号', code: mine.code },
    { number: mine.number, code: other.code },
  ];
  for (const wrong of shown) {
    const stranger = visitor(office);
    const { status, body } = await stranger.post('/follow', wrong);
    expect([status, body]).toEqual([400, expect.stringContaining('申请编号或者查询码不对')]);
    expect(body).not.toContain(wrong.code);
    expect((await stranger.get('/follow/case')).location).toBe('/follow');
  }
});

test('however the brackets and blanks are written, it is the same number and code', async () => {
  const office = await openedOffice();
  const { number, code } = await apply(visitor(office));
  const typed = {
    number: number.replace('〔2026〕', ' [2026] '),
    code: code.toLowerCase().replaceAll(' ', ''),
  };
  expect((await visitor(office).post('/follow', typed)).location).toBe('/follow/case');
});

test('whoever tries codes waits longer and longer, and the right one waits with him', async () => {
  const office = await openedOffice();
  const { number, code } = await apply(visitor(office));
  const thief = visitor(office, '203.0.113.9');
  for (let n = 0; n < 6; n += 1)
    await thief.post('/follow', { number, code: `AAAA AAAA AAA${n + 2}` });
  const { status, body } = await thief.post('/follow', { number, code });
  expect([status, body]).toEqual([429, expect.stringContaining('输错次数过多')]);
  expect((await visitor(office, '203.0.113.10').post('/follow', { number, code })).status).toBe(
    303,
  );
  office.wait(3600);
  expect((await thief.post('/follow', { number, code })).status).toBe(303);
});

test('after half an hour, or when it is left, a browser has to show the code again', async () => {
  const { citizen, office } = await followed();
  await citizen.post('/follow/leave', {});
  expect((await citizen.get('/follow/case')).location).toBe('/follow');
  const again = await followed();
  again.office.wait(30 * 60);
  expect((await again.citizen.get('/follow/case')).location).toBe('/follow');
  expect(office.logged()).not.toContain('公开申');
});

test('he withdraws after a second look, and the same form sent twice withdraws once', async () => {
  const { citizen, kinds } = await followed();
  const { body } = await citizen.get('/follow/case/withdraw');
  expect(body).toContain('确认撤回');
  const form = { actId: actIdIn(body) };
  await citizen.post('/follow/case/withdraw', form);
  expect((await citizen.post('/follow/case/withdraw', form)).location).toBe('/follow/case');
  expect(await kinds()).toEqual(['received', 'registered', 'withdrawn']);
  expect((await citizen.get('/follow/case')).body).toContain('已经撤回');
});

test('he corrects what he asked, and the clock starts anew', async () => {
  const { citizen, act, kinds, correct } = await followed();
  await act({ kind: 'correction-asked', points: ['请写明是哪一段村道'], workdays: 10 });
  const { body } = await citizen.get('/follow/case');
  for (const text of ['等您补正', '请写明是哪一段村道', ASKED]) expect(body).toContain(text);

  await correct({ actId: actIdIn(body), 'asked-1': CORRECTED });

  expect(await kinds()).toEqual(['received', 'registered', 'correction-asked', 'corrected']);
  const after = (await citizen.get('/follow/case')).body;
  expect(after).toContain(CORRECTED);
  expect(after).toContain('收到补正');
});

test('what the law refuses him is told with its words', async () => {
  const { correct } = await followed();
  const refused = await correct({ actId: randomUUID(), 'asked-1': CORRECTED });
  expect([refused.status, refused.body]).toEqual([
    422,
    expect.stringContaining('不能记“收到补正”'),
  ]);
});

test('he states his reasons, which stand as a paper of the case', async () => {
  const { citizen, act, kinds, office } = await followed();
  await act({ kind: 'reason-asked', figures: '本月 120 件', workdays: 10 });
  const { body } = await citizen.get('/follow/case');
  await citizen.post('/follow/case/reasons', { actId: actIdIn(body), reasons: '课题研究需要' });
  expect(await kinds()).toContain('reason-received');
  const { rows } = await sql<{ bytes: string }>`
    select bytes from event where kind = 'reason-received'`.execute(office.db.owner);
  expect(rows[0]?.bytes).toContain('"papers"');
  expect(rows[0]?.bytes).not.toContain('课题研究');
});

test('a lost code is renewed at the window with a reason, and the old one opens nothing more', async () => {
  const { citizen, office, number, code, officer, request } = await followed();
  const url = `/api/requests/${request}/code`;
  expect((await office.ask(officer, 'POST', url, { why: '' })).status).toBe(400);
  const renewed = await office.ask(officer, 'POST', url, { why: '本人持身份证到窗口' });
  expect(renewed.json).toEqual({ number, code: expect.stringMatching(/^(\w{4} ){2}\w{4}$/) });
  expect((await citizen.get('/follow/case')).location).toBe('/follow');
  expect((await visitor(office).post('/follow', { number, code })).status).toBe(400);
  expect((await visitor(office).post('/follow', renewed.json)).status).toBe(303);
  const { rows } = await sql`select why from audit_line where kind = 'code-renewed'`.execute(
    office.db.owner,
  );
  expect(rows).toEqual([{ why: '本人持身份证到窗口' }]);
});

test('a letter is downloaded by its applicant alone, and the first time is its proof of delivery', async () => {
  const { citizen, office, act, kinds, request, officer } = await followed();
  const form = await sent(formOf([['告知书.txt', '请补正']]));
  const upload = await office.app.inject({
    ...form,
    url: `/api/files/of/request/${request}`,
    headers: { ...form.headers, 'x-csrf-token': officer.csrf },
    cookies: officer.cookies,
  });
  const { id: file, sha256 } = upload.json();
  expect((await citizen.post('/follow/case/download', { file })).status).toBe(404);
  await act({ kind: 'correction-asked', points: ['请写明是哪一段村道'], workdays: 10 });
  await act({
    kind: 'dispatched',
    letter: 3,
    method: 'electronic',
    documents: [{ file, sha256 }],
  });
  expect((await citizen.get('/follow/case')).body).toContain('补正告知书');

  const download = await citizen.post('/follow/case/download', { file });
  expect(download.body).toBe('请补正');
  await citizen.post('/follow/case/download', { file });

  expect((await kinds()).filter((kind) => kind === 'served')).toHaveLength(1);
  const stranger = visitor(office);
  const other = await apply(stranger);
  await stranger.post('/follow', other);
  expect((await stranger.post('/follow/case/download', { file })).status).toBe(404);
});

function actIdIn(page: string): string {
  return /name="actId" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** A citizen who has asked for letters online and follows his case, and the officer who handles it. */
async function followed() {
  const office = await openedOffice();
  const citizen: Visitor = visitor(office);
  const { number, code } = await apply(citizen);
  await citizen.post('/follow', { number, code });
  await office.account('officer', 'one', 'ogi-officer');
  const officer = await office.signedIn('officer');
  const { stream: request } = await office.db.owner
    .selectFrom('request_fact')
    .select('stream')
    .executeTakeFirstOrThrow();
  const kinds = async () => {
    const { rows } = await sql<{ kind: string }>`
      select kind from event where stream = ${request} order by seq`.execute(office.db.owner);
    return rows.map(({ kind }) => kind);
  };
  const act = async (event: object) => {
    const body = { actId: randomUUID(), on: '2026-11-22', event };
    const { status, body: says } = await office.ask(
      officer,
      'POST',
      `/api/requests/${request}/acts`,
      body,
    );
    if (status !== 200) throw new Error(says);
  };
  const correct = (fields: Record<string, string>) =>
    citizen.submit('/follow/case/correct', fields);
  return { office, citizen, number, code, officer, request, kinds, act, correct };
}
