import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from '../operator-problem.ts';

/** The cluster's logins. `admin` is the superuser, used by the launcher and by tests alone. */
export const LOGINS = {
  admin: 'yigongkai_admin',
  owner: 'yigongkai_owner',
  app: 'yigongkai_app',
  portal: 'yigongkai_portal',
} as const;

const SecretsFile = z.record(z.enum(Object.keys(LOGINS) as (keyof typeof LOGINS)[]), z.string());

export type Secrets = z.infer<typeof SecretsFile>;

/** The logins' passwords, made on the first start and kept in a file that only we can read. */
export async function openSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'postgres')))
      throw new OperatorProblem(
        `数据库 ${join(folder, 'postgres')} 还在，但它的口令文件 ${file} 不见了。\n请从备份的磁盘副本中找回该文件；找不回时，换空文件夹启动并用 npm run restore 恢复备份。`,
      );
    await create(file);
  }
  try {
    return SecretsFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new OperatorProblem(
      `读不了口令文件 ${file}：${(error as Error).message}\n请用建立数据文件夹的用户启动，或从磁盘副本中找回该文件。`,
      { cause: error },
    );
  }
}

/** Whole or not at all; of two that start at once, the first wins. */
async function create(file: string): Promise<void> {
  const secrets = Object.fromEntries(
    Object.keys(LOGINS).map((login) => [login, randomBytes(24).toString('base64url')]),
  );
  const draft = `${file}.${randomUUID()}`;
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}
