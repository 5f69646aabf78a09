import type { FileSubjectWord } from '@yigongkai/contract/file-words';
import type { FileRecord } from '@yigongkai/contract/files';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { refuseDisposed } from '../vault/refuse-disposed.ts';
import { isOfCase } from './content-of.ts';
import { type FileActor, mayKnow, organOf, refuseForeign } from './file-actor.ts';
import type { FileDesk, FileSubject } from './file-desk.ts';
import { fileView } from './file-view.ts';
import { type FileRow, selectFile, selectFilesOf } from './files.store.ts';

/** @throws Problem `not-found` where there is none, or none that whoever asks may know of. */
export function findFile(desk: FileDesk, by: FileActor, file: string): Promise<FileRecord> {
  return inScope(desk.db, { organ: organOf(by) }, async (tx) =>
    fileView(await known(tx, by, await selectFile(tx, file))),
  );
}

/** Newest first, at most 500. @throws Problem `not-found` for a case or draft that is not theirs. */
export function listFiles(
  desk: FileDesk,
  by: FileActor,
  subject: FileSubject,
): Promise<readonly FileRecord[]> {
  return inScope(desk.db, { organ: organOf(by) }, async (tx: Tx) => {
    await refuseForeign(tx, by, subject);
    await refuseDestroyed(tx, subject);
    return (await selectFilesOf(tx, subject.about, subject.subject)).map(fileView);
  });
}

/**
 * @throws Problem `not-found` where it is none that whoever asks may know of, `gone` where it was destroyed with the
 * personal data of its case.
 */
export async function known(tx: Tx, by: FileActor, row: FileRow | undefined): Promise<FileRow> {
  if (!row || !mayKnow(by, { about: row.about as FileSubjectWord, subject: row.subject }))
    throw new Problem('not-found', '没有这个文件，或者您不能查看它。');
  await refuseDestroyed(tx, { about: row.about as FileSubjectWord, subject: row.subject });
  return row;
}

async function refuseDestroyed(tx: Tx, { about, subject }: FileSubject): Promise<void> {
  if (isOfCase(about)) await refuseDisposed(tx, subject);
}
