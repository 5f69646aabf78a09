import { open } from 'node:fs/promises';

/** Puts the names in a folder on disk, so that a crash does not take back what was renamed. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync();
  await handle.close();
}
