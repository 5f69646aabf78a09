import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OperatorProblem } from '../operator-problem.ts';
import { syncFolder } from '../sync-folder.ts';
import { isFileEntry, type Manifest } from './backup-format.ts';

/** The files of a backup: set aside while the tables are filled, put in their places just before the commit. */
export class RestoredFiles {
  readonly #dataFolder: string;
  readonly #names: string[] = [];

  private constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
  }

  /** Refuses when another file has the place of one of the backup's. */
  static async into(dataFolder: string, { entries }: Manifest): Promise<RestoredFiles> {
    for (const { name, sha256 } of entries.filter(({ name }) => isFileEntry(name))) {
      const found = await sha256Of(join(dataFolder, name));
      if (found && found !== sha256)
        throw new OperatorProblem(
          `数据文件夹里已有内容不同的文件 ${name}，没有改动它。\n请用 YIGONGKAI_DATA 指定一个新的空文件夹，再执行 npm run restore。`,
        );
    }
    const files = new RestoredFiles(dataFolder);
    await rm(files.#aside, { recursive: true, force: true });
    return files;
  }

  get #aside(): string {
    return join(this.#dataFolder, 'restoring');
  }

  async add(name: string, content: AsyncIterable<Buffer>): Promise<void> {
    const path = join(this.#aside, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await pipeline(content, createWriteStream(path, { mode: 0o600, flush: true }));
    this.#names.push(name);
  }

  async settle(): Promise<void> {
    const folders = new Set<string>();
    for (const name of this.#names) {
      const path = join(this.#dataFolder, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(join(this.#aside, name), path);
      folders.add(dirname(path));
    }
    for (const folder of folders) await syncFolder(folder);
    await rm(this.#aside, { recursive: true, force: true });
  }
}

async function sha256Of(path: string): Promise<string | undefined> {
  try {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
