import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { received, recordUnasked } from '../ledger/example-acts.ts';
import { checkFile } from './check-file.ts';
import { findFile, listFiles } from './find-file.ts';
import { grantDownload } from './grant-download.ts';
import { openDownload } from './open-download.ts';
import { receiveFile } from './receive-file.ts';
import { addressOf, fileOffice } from './testing.ts';

const CONTENT = '申请人自己的材料';

test('an applicant without an account brings a file to his own case and gets it back once', async () => {
  const { fileDesk, organs, request, db } = await fileOffice();
  const by = { kind: 'applicant', organ: organs.one, request } as const;
  const brought = {
    about: 'request-identity',
    subject: request,
    name: '证明.txt',
    content: Readable.from([Buffer.from(CONTENT)]),
  } as const;

  const file = await receiveFile(fileDesk, by, brought);
  await checkFile(fileDesk, file);
  const { token } = await grantDownload(fileDesk, by, { file: file.id, why: '核对本人材料' });
  const download = await openDownload(fileDesk, by, token);

  expect(await text(download.content)).toBe(CONTENT);
  await expect(openDownload(fileDesk, by, token)).rejects.toThrow('此下载链接已使用');
  const audit =
    await sql`select door, account_id, kind from audit_line where object = ${file.id} order by id`;
  expect((await audit.execute(db.owner)).rows).toEqual([
    { door: 'applicant', account_id: null, kind: 'file-received' },
    { door: 'system', account_id: null, kind: 'file-accepted' },
    { door: 'applicant', account_id: null, kind: 'file-granted' },
    { door: 'applicant', account_id: null, kind: 'file-downloaded' },
  ]);
});

test('he knows of no other case, not even of the same organ', async () => {
  const { fileDesk, organs, request, bring, db } = await fileOffice();
  const another = crypto.randomUUID();
  await recordUnasked(db.app, { stream: another, organ: organs.one }, received());
  const { id } = await bring('a.txt', '内容');
  const by = { kind: 'applicant', organ: organs.one, request: another } as const;

  const subject = { about: 'request', subject: request } as const;
  await expect(findFile(fileDesk, by, id)).rejects.toThrow('没有这个文件');
  await expect(listFiles(fileDesk, by, subject)).rejects.toThrow('没有这个申请');
  const content = Readable.from([Buffer.from('x')]);
  const brought = { ...subject, name: 'b.txt', content };
  await expect(receiveFile(fileDesk, by, brought)).rejects.toThrow('没有这个申请');
});

test('content that was changed on the disk is never handed out whole', async () => {
  const { bring, dataFolder, fileDesk, organs, request } = await fileOffice();
  const file = await bring('a.txt', CONTENT);
  const name = addressOf(file);
  const path = join(dataFolder, 'files/accepted', name.slice(0, 2), name);
  const content = readFileSync(path);
  content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
  writeFileSync(path, content);
  const by = { kind: 'applicant', organ: organs.one, request } as const;

  const { token } = await grantDownload(fileDesk, by, { file: file.id, why: '核对' });
  const download = await openDownload(fileDesk, by, token);

  await expect(text(download.content)).rejects.toThrow('do not open');
});
