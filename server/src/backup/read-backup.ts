import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { FORMAT_ENTRY } from './backup-format.ts';

export type BackupEntry = { readonly name: string; readonly content: AsyncIterable<Buffer> };

/** The entries of a backup file one after the other; the content of each must be read to its end. */
export async function* backupEntries(
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<BackupEntry> {
  const tar = extract();
  const source = createReadStream(file);
  const fed = pipeline(source, createGunzip(), tar, { ...(signal && { signal }) });
  fed.catch(() => undefined);
  try {
    for await (const entry of tar)
      yield { name: entry.header.name, content: entry as AsyncIterable<Buffer> };
    await fed;
  } finally {
    source.destroy();
  }
}

/** Whether a file begins as our backups do. */
export async function isBackup(file: string): Promise<boolean> {
  try {
    for await (const { name } of backupEntries(file)) return name === FORMAT_ENTRY;
    return false;
  } catch {
    return false;
  }
}
