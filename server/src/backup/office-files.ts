import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_FOLDERS } from './backup-format.ts';

/** Every file that is kept in the data folder beside the database. One still being written ends in `.part`. */
export async function* officeFiles(
  dataFolder: string,
): AsyncGenerator<{ name: string; path: string }> {
  for (const folder of FILE_FOLDERS) yield* filesUnder(join(dataFolder, folder), folder);
}

async function* filesUnder(
  folder: string,
  prefix: string,
): AsyncGenerator<{ name: string; path: string }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifThere);
  for (const entry of entries) {
    const name = `${prefix}/${entry.name}`;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path, name);
    else if (entry.isFile() && !name.endsWith('.part')) yield { name, path };
  }
}

function ifThere(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
