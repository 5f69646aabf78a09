import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { secretToken, tokenHash } from '../people/secret-token.ts';
import { insertGrant } from './download-grants.store.ts';
import { accountOf, type FileActor, organOf, recordFileAct } from './file-actor.ts';
import type { FileDesk } from './file-desk.ts';
import { GRANT_MINUTES } from './file-settings.ts';
import { lockFile } from './files.store.ts';
import { known } from './find-file.ts';

export type DownloadGrant = { readonly token: string; readonly expiresAt: Date };

/**
 * Lets whoever asks download an accepted file once, within minutes.
 *
 * @throws Problem `not-found` as `findFile`; `conflict` where the file is not accepted.
 */
export function grantDownload(
  desk: FileDesk,
  by: FileActor,
  { file, why }: { readonly file: string; readonly why: string },
): Promise<DownloadGrant> {
  const now = desk.now();
  return inScope(desk.db, { organ: organOf(by) }, async (tx) => {
    const { state, organ_id: organ } = await known(tx, by, await lockFile(tx, file));
    if (state !== 'accepted')
      throw new Problem('conflict', '这个文件没有通过检查，不能下载。检查中的文件请稍候再试。');
    const token = secretToken();
    const expiresAt = new Date(now.getTime() + GRANT_MINUTES * 60_000);
    const grant = { tokenHash: tokenHash(token), file, organ, account: accountOf(by), why };
    await insertGrant(tx, { ...grant, expiresAt }, now);
    await recordFileAct(tx, by, { kind: 'file-granted', object: file, why }, now);
    return { token, expiresAt };
  });
}
