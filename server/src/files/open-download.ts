import type { Readable } from 'node:stream';
import { FILE_TYPES, type FileTypeWord } from '@yigongkai/contract/file-words';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { tokenHash } from '../people/secret-token.ts';
import { contentOf } from './content-of.ts';
import { selectGrant, useGrant } from './download-grants.store.ts';
import { accountOf, type FileActor, organOf, recordFileAct } from './file-actor.ts';
import type { FileDesk } from './file-desk.ts';
import { selectFile } from './files.store.ts';
import { known } from './find-file.ts';

export type Download = {
  readonly name: string;
  readonly mime: string;
  readonly bytes: number;
  readonly content: Readable;
};

/**
 * Opens a granted download, which is spent with that.
 *
 * @throws Problem `not-found` for a grant that is none of theirs, `gone` when it was used, is too old, or the
 * file is no longer accepted.
 */
export async function openDownload(
  desk: FileDesk,
  by: FileActor,
  token: string,
): Promise<Download> {
  const secret = tokenHash(token);
  const now = desk.now();
  return inScope(desk.db, { organ: organOf(by) }, async (tx) => {
    const grant = await selectGrant(tx, secret);
    if (!grant || grant.account_id !== accountOf(by))
      throw new Problem('not-found', '没有这个下载链接。请重新申请下载。');
    const row = await known(tx, by, await selectFile(tx, grant.file_id));
    if (!(await useGrant(tx, secret, now))) throw await gone(tx, secret);
    if (row.state !== 'accepted' || !row.name || !row.type)
      throw new Problem('gone', '这个文件后来没有通过查毒，内容已经删除。');
    const { why } = grant;
    await recordFileAct(tx, by, { kind: 'file-downloaded', object: row.id, why }, now);
    return {
      name: row.name,
      mime: FILE_TYPES[row.type as FileTypeWord].mime,
      bytes: row.bytes,
      content: await desk.folder.read(await contentOf(desk, tx, row)),
    };
  });
}

async function gone(tx: Tx, secret: Buffer): Promise<Problem> {
  const grant = await selectGrant(tx, secret);
  return grant?.used_at
    ? new Problem('gone', '此下载链接已使用。每个链接只能下载一次，请重新申请下载。')
    : new Problem('gone', '此下载链接已过期。请重新申请下载。');
}
