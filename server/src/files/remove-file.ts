import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { type FileActor, organOf, recordFileAct } from './file-actor.ts';
import type { FileDesk } from './file-desk.ts';
import { deleteFile, lockFile } from './files.store.ts';
import { known } from './find-file.ts';

/**
 * Takes a file back that is still in quarantine.
 *
 * @throws Problem `not-found` as `findFile`; `conflict` where its check is under way or over.
 */
export async function removeFile(
  desk: FileDesk,
  by: FileActor,
  { file, why }: { readonly file: string; readonly why: string },
): Promise<void> {
  await inScope(desk.db, { organ: organOf(by) }, async (tx) => {
    const { state, about, subject } = await known(tx, by, await lockFile(tx, file));
    if (state === 'checking')
      throw new Problem('conflict', '这个文件正在检查，请等检查结束再删除。');
    if (state !== 'quarantined')
      throw new Problem('conflict', '只能删除隔离中的文件，这个文件已经检查完毕。');
    await deleteFile(tx, file);
    const details = { about, subject };
    await recordFileAct(tx, by, { kind: 'file-removed', object: file, why, details }, desk.now());
  });
  await desk.folder.release({ id: file });
}
