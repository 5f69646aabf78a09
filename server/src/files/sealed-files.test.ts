import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from '@yigongkai/contract/files';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import type { Browser } from '../people/test-staff.ts';
import { rotateMasterKey } from '../vault/rotate-master-key.ts';
import { confirm, type Desk, desk, propose } from '../vault/test-disposal.ts';
import { TEND_FILES } from './tend-files.job.ts';
import { storedIn, uploadTo } from './testing.ts';

const CONTENT = '欧阳示例的身份证复印件';

/** An office with a closed case whose retention is over, and a clerk who brings files to it. */
async function sealedOffice() {
  const office = await desk();
  await office.account('clerk', 'one', 'clerk');
  const clerk = await office.signedIn('clerk');
  const bring = async (request: string, content = CONTENT): Promise<FileRecord> => {
    const file = { name: '欧阳示例.txt', content };
    const { status, body, json } = await uploadTo(office, clerk, request, file);
    if (status !== 200) throw new Error(body);
    return json;
  };
  return { office, clerk, bring, request: await office.closedRequest() };
}

const grant = ({ ask }: Desk, by: Browser, { id }: FileRecord) =>
  ask(by, 'POST', `/api/files/${id}/downloads`, { why: '办理' });

async function download(office: Desk, by: Browser, file: FileRecord): Promise<string> {
  const { path } = (await grant(office, by, file)).json;
  return (await office.app.inject({ url: path, cookies: by.cookies })).body;
}

function contentOnDisk(office: Desk): Buffer[] {
  return storedIn(office, 'accepted').map(({ parentPath, name }) =>
    readFileSync(join(parentPath, name)),
  );
}

const rotate = ({ db, masterKeyFile: file, now }: Desk) =>
  rotateMasterKey({ owner: db.owner, file, say: () => undefined, now: now() });

test('a file of a case lies encrypted and comes back plain, also after the master key was changed', async () => {
  const { office, clerk, bring, request } = await sealedOffice();

  const file = await bring(request);
  const again = await bring(request);
  await rotate(office);

  expect(file).toMatchObject({ state: 'accepted', screening: 'read', bytes: CONTENT.length * 3 });
  const [content = Buffer.alloc(0), ...others] = contentOnDisk(office);
  expect(others).toEqual([]);
  expect(content.includes(CONTENT)).toBe(false);
  expect(storedIn(office, 'accepted').map(({ name }) => name)).not.toContain(file.sha256);
  expect(await download(office, clerk, file)).toBe(CONTENT);
  expect(await download(office, clerk, again)).toBe(CONTENT);
});

test('a disposal takes the files of the case with it, says how many, and no other case’s', async () => {
  const { office, clerk, bring, request } = await sealedOffice();
  const other = await bring(await office.closedRequest());
  const files = [await bring(request), await bring(request, '另一份材料')];
  const granted = (await grant(office, clerk, files[0] as FileRecord)).json;

  const { id } = (await propose(office, request)).json;
  const { certificate } = (await confirm(office, id)).json;

  expect(certificate.files).toBe(2);
  const printed = await office.ask(office.leader, 'GET', `/api/disposals/${id}/certificate`);
  expect(printed.json.text).toContain('案件文件：2 份，内容、文件名和哈希值均已删除');
  expect(contentOnDisk(office)).toHaveLength(1);
  expect(await download(office, clerk, other)).toBe(CONTENT);
  const paths = files.flatMap((file) => [
    ['GET', `/api/files/${file.id}`],
    ['POST', `/api/files/${file.id}/downloads`, { why: '办理' }],
    ['POST', `/api/files/${file.id}/check`],
  ]) as ['GET' | 'POST', string, object?][];
  paths.push(['GET', `/api/files/of/request/${request}`], ['GET', granted.path]);
  for (const [method, path, body] of paths) {
    const answer = await office.ask(clerk, method, path, body);
    expect([path, answer.status, answer.json.certificate]).toEqual([path, 410, certificate.number]);
  }
  const late = await uploadTo(office, clerk, request, { name: 'a.txt', content: '迟来的' });
  expect(late.status).toBe(410);
  expect(storedIn(office, 'quarantine')).toEqual([]);
  const kept = sql`select name, sha256, blob, state from file where subject = ${request}`;
  expect((await kept.execute(office.db.owner)).rows).toEqual(
    files.map(() => ({ name: null, sha256: null, blob: null, state: 'disposed' })),
  );
});

test('content that a broken disposal left is taken away by the job, with grants that are over', async () => {
  const { office, clerk, bring, request } = await sealedOffice();
  const [file, kept] = [await bring(request), await bring(await office.closedRequest())];
  await download(office, clerk, kept);
  const open = (await grant(office, clerk, kept)).json;
  await sql`update file set state = 'disposed', name = null, sha256 = null, blob = null
    where id = ${file.id}`.execute(office.db.owner);
  expect(contentOnDisk(office)).toHaveLength(2);

  await workOff(exampleWorkshop(office, TEND_FILES));

  expect(contentOnDisk(office)).toHaveLength(1);
  const { says } = await office.db.owner.selectFrom('job').select('says').executeTakeFirstOrThrow();
  expect(says).toBe(
    '检查了 0 个等待中的文件；没有查毒（没有设置查毒程序）；清理了残留内容 1 份，下载链接 1 个。',
  );
  const { body } = await office.app.inject({ url: open.path, cookies: clerk.cookies });
  expect(body).toBe(CONTENT);
});
