import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperatorProblem } from '../operator-problem.ts';
import { isAlive } from '../postgres/postmaster-file.ts';
import { syncFolder } from '../sync-folder.ts';
import { isBackup } from './read-backup.ts';

/** The name to write a backup under until it is whole. What a killed backup left under such a name goes. */
export async function backupDraft(file: string): Promise<string> {
  const folder = dirname(file);
  if (!existsSync(folder))
    throw new OperatorProblem(`没有文件夹 ${folder}，请先建立它或换一个位置。`);
  if (existsSync(file) && !(await isBackup(file)))
    throw new OperatorProblem(`${file} 已存在，且不是易公开的备份：请换一个文件名，以免覆盖。`);
  const prefix = `${basename(file)}.part-`;
  for (const name of await readdir(folder))
    if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length))))
      await rm(join(folder, name));
  return `${file}.part-${process.pid}`;
}

/** Gives a draft that is on disk its name, so that a crash leaves the old file or the new one. */
export async function publishDraft(draft: string, file: string): Promise<void> {
  await rename(draft, file);
  await syncFolder(dirname(file));
}
