import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type FileOffice, fileOffice, wordFile } from './testing.ts';

/** Asks for a download as the clerk, or as somebody else of the organ. @returns its address. */
async function granted({ ask, clerk }: FileOffice, file: string, by = clerk): Promise<string> {
  const { status, json } = await ask(by, 'POST', `/api/files/${file}/downloads`, { why: '办理' });
  expect(status).toBe(200);
  return json.path;
}

test('a file is downloaded as it was brought, as an attachment that runs nothing', async () => {
  const office = await fileOffice();
  const content = wordFile(['申请公开规划']);
  const { id } = await office.bring('申请书.docx', content);

  const path = await granted(office, id);
  const reply = await office.app.inject({
    url: path,
    cookies: office.clerk.cookies,
    headers: { range: 'bytes=0-3' },
  });

  expect(reply.statusCode).toBe(200);
  expect(Buffer.from(content).equals(reply.rawPayload)).toBe(true);
  expect(reply.headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'content-disposition': `attachment; filename="___.docx"; filename*=UTF-8''${encodeURIComponent('申请书.docx')}`,
    'content-length': String(content.length),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'none',
    'cache-control': 'no-store',
  });
});

test('of twenty who follow one link at the same moment one gets the file', async () => {
  const office = await fileOffice();
  const { id } = await office.bring('a.txt', '内容');
  const url = await granted(office, id);
  const { cookies } = office.clerk;

  const replies = await Promise.all(
    Array.from({ length: 20 }, () => office.app.inject({ url, cookies })),
  );

  const statuses = replies.map(({ statusCode }) => statusCode).toSorted();
  expect(statuses).toEqual([200, ...Array(19).fill(410)]);
  expect(replies.find(({ statusCode }) => statusCode === 410)?.json().title).toContain(
    '此下载链接已使用',
  );
});

test('a link is good for minutes, for whoever asked for it, and not spent by a look at its headers', async () => {
  const office = await fileOffice();
  const { id } = await office.bring('a.txt', '内容');
  await office.account('colleague', 'one', 'clerk');
  const colleague = await office.signedIn('colleague');
  const { cookies } = office.clerk;
  const url = await granted(office, id);

  const head = await office.app.inject({ method: 'HEAD', url, cookies });
  const others = await office.app.inject({ url, cookies: colleague.cookies });
  const own = await office.app.inject({ url, cookies });
  const late = await granted(office, id);
  office.wait(5 * 60 + 1);
  const tooLate = await office.app.inject({ url: late, cookies });

  expect([head, others, own, tooLate].map(({ statusCode }) => statusCode)).toEqual([
    405, 404, 200, 410,
  ]);
  expect(tooLate.json().title).toContain('已过期');
  const audit = await sql<{ kind: string; why: string | null }>`
    select kind, why from audit_line where object = ${id} order by id`.execute(office.db.owner);
  expect(audit.rows).toEqual([
    { kind: 'file-received', why: null },
    { kind: 'file-accepted', why: null },
    { kind: 'file-granted', why: '办理' },
    { kind: 'file-downloaded', why: '办理' },
    { kind: 'file-granted', why: '办理' },
  ]);
});

test('whoever is of another organ neither sees nor takes a file, nor brings one', async () => {
  const office = await fileOffice();
  const { id } = await office.bring('a.txt', '内容');
  await office.account('stranger', 'other', 'ogi-head');
  const stranger = await office.signedIn('stranger');
  const of = `/api/files/of/request/${office.request}`;

  const statuses = [
    (await office.ask(stranger, 'GET', `/api/files/${id}`)).status,
    (await office.ask(stranger, 'GET', of)).status,
    (await office.ask(stranger, 'POST', `/api/files/${id}/downloads`, { why: '好奇' })).status,
    (await office.ask(stranger, 'POST', `/api/files/${id}/remove`, { why: '好奇' })).status,
    (await office.ask(stranger, 'POST', `/api/files/${id}/check`)).status,
    (await office.upload('b.txt', '内容', stranger)).status,
  ];

  expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  const listed = await office.ask(office.clerk, 'GET', of);
  expect(listed.json.files.map((file: { id: string }) => file.id)).toEqual([id]);
});

test('the proof of an applicant’s identity is for the OGI office alone', async () => {
  const office = await fileOffice();
  const of = `/api/files/of/request-identity/${office.request}`;
  await office.account('officer', 'one', 'ogi-officer');
  const officer = await office.signedIn('officer');
  const { id } = await office.bring('a.txt', '内容');
  await sql`update file set about = 'request-identity' where id = ${id}`.execute(office.db.owner);

  expect((await office.ask(office.clerk, 'GET', of)).status).toBe(404);
  expect((await office.ask(office.clerk, 'GET', `/api/files/${id}`)).status).toBe(404);
  expect((await office.ask(officer, 'GET', of)).json.files).toHaveLength(1);
});
