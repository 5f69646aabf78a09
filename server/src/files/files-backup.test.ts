import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { backedUp, clientOf, restored, testOffice } from '../backup/testing.ts';
import { connect } from '../db/connect.ts';
import { BlobFolder } from './blob-folder.ts';
import { checkFile } from './check-file.ts';
import { grantDownload } from './grant-download.ts';
import { openDownload } from './open-download.ts';
import { receiveFile } from './receive-file.ts';
import { fileOffice } from './testing.ts';

test('after a restore accepted files are there, and those that waited are checked, even if they moved meanwhile', async () => {
  const { fileDesk, db, dataFolder, organs, request, bring } = await fileOffice();
  const by = { kind: 'applicant', organ: organs.one, request } as const;
  const receive = (content: string) =>
    receiveFile(fileDesk, by, {
      about: 'request',
      subject: request,
      name: 'a.txt',
      content: Readable.from([Buffer.from(content)]),
    });
  const accepted = await bring('好.txt', '收下的');
  const waiting = await receive('等着的');
  const moved = await receive('挪走的');
  const rows = await sql<{
    sha256: Buffer;
  }>`select sha256 from file where id = ${moved.id}`.execute(db.owner);
  const content = { id: moved.id, sha256: rows.rows[0]?.sha256 as Buffer, sealedFor: request };
  // As where a check ends between the tables of a backup and its files.
  await fileDesk.folder.accept(content);
  await fileDesk.folder.release(content);
  const { owner } = db.logins;
  const client = await clientOf(owner);
  const other = await testOffice();

  await restored(other, await backedUp({ owner, client, dataFolder }));

  const restoredDb = connect(other.owner, 'owner');
  onTestFinished(() => restoredDb.destroy());
  const desk = { ...fileDesk, db: restoredDb, folder: await BlobFolder.in(other.dataFolder) };
  const contents: string[] = [];
  for (const { id } of [accepted, waiting, moved]) {
    await checkFile(desk, { id, organ: organs.one });
    const { token } = await grantDownload(desk, by, { file: id, why: '核对' });
    contents.push(await text((await openDownload(desk, by, token)).content));
  }
  expect(contents).toEqual(['收下的', '等着的', '挪走的']);
});
