import { buffer } from 'node:stream/consumers';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { contentOf } from './content-of.ts';
import { type FileActor, organOf } from './file-actor.ts';
import type { FileDesk } from './file-desk.ts';
import { selectFile } from './files.store.ts';
import { known } from './find-file.ts';

export type FileBytes = { readonly file: string; readonly bytes: Buffer };

/**
 * The whole content of an accepted file of a request, for a program that reads it.
 *
 * @throws Problem `not-found` where it is none of this request's, `conflict` where it is not accepted.
 */
export async function fileBytes(
  desk: FileDesk,
  by: FileActor,
  { request, file }: { readonly request: string; readonly file: string },
): Promise<FileBytes> {
  const content = await inScope(desk.db, { organ: organOf(by) }, async (tx) => {
    const row = await known(tx, by, await selectFile(tx, file));
    if (row.about !== 'request' || row.subject !== request)
      throw new Problem('not-found', '没有这个文件，或者它不是这件申请的文件。');
    if (row.state !== 'accepted')
      throw new Problem('conflict', '这个文件没有通过检查，不能发出。检查中的文件请稍候再试。');
    return contentOf(desk, tx, row);
  });
  return { file, bytes: await buffer(await desk.folder.read(content)) };
}
