import type { Tx } from '../db/connect.ts';
import type { StoredContent } from './blob-folder.ts';
import { removeContent } from './content-of.ts';
import type { FileDesk } from './file-desk.ts';
import { lockFilesOfCase, markDisposed } from './files.store.ts';

export type DisposedFiles = {
  /** How many files the case had, whatever had become of their content. */
  readonly count: number;
  readonly content: readonly StoredContent[];
};

/**
 * Gives the files of a case up, in the transaction that destroys its key: their names and hashes go with it, and
 * only the fact stays that there were files. The content is taken away after it, by `removeDisposed`.
 */
export async function disposeFiles(tx: Tx, stream: string): Promise<DisposedFiles> {
  const files = await lockFilesOfCase(tx, stream);
  await markDisposed(tx, stream);
  const content = files.flatMap(({ id, sha256, sealed_for: sealedFor }) =>
    sha256 ? [{ id, sha256, sealedFor }] : [],
  );
  return { count: files.length, content };
}

/** What is left where this breaks off, `tendFiles` takes away. */
export async function removeDisposed(
  desk: FileDesk,
  content: DisposedFiles['content'],
): Promise<void> {
  for (const one of content) await removeContent(desk, one);
}
