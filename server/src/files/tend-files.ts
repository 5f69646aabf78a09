import { checkFile } from './check-file.ts';
import { removeUnused } from './content-of.ts';
import type { FileDesk } from './file-desk.ts';
import { blobsWithoutFile, filesInQuarantine, filesToCheck } from './files.store.ts';
import { type Scanned, scanWaiting } from './scan-waiting.ts';

export type Tended = Scanned & { readonly swept: number; readonly checked: number };

const MOST_BLOBS = 1000;

/**
 * What is to be done again and again: removes what broken uploads and acts left, checks the files that still wait or
 * whose check broke off, and scans what no scanner has seen.
 */
export async function tendFiles(desk: FileDesk): Promise<Tended> {
  let swept = await desk.folder.sweep((ids) => filesInQuarantine(desk.db, ids));
  for (const address of await blobsWithoutFile(desk.db, MOST_BLOBS))
    if (await removeUnused(desk, address)) swept += 1;
  let checked = 0;
  for (const file of await filesToCheck(desk.db, desk.now())) {
    await checkFile(desk, file);
    checked += 1;
  }
  return { swept, checked, ...(await scanWaiting(desk)) };
}
