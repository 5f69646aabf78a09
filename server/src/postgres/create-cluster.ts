import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorProblem } from '../operator-problem.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './postmaster-file.ts';
import { LOGINS } from './secrets.ts';
import { startProblem } from './start-problem.ts';
import { asUser, type SystemUser } from './system-user.ts';

const run = promisify(execFile);

type Office = { readonly folder: string; readonly user: SystemUser | undefined };

/** The office's cluster, made on the first start: whole under its name, or not there. */
export async function openCluster(
  office: Office,
  binaries: Binaries,
  adminPassword: string,
  { sync = true } = {},
): Promise<string> {
  const cluster = join(office.folder, 'postgres');
  const options = [...initdbOptions(binaries), ...(sync ? [] : ['--no-sync'])];
  if (!existsSync(cluster)) await create(office, binaries, adminPassword, options, cluster);
  const major = Number.parseInt(readVersion(cluster), 10);
  if (major === binaries.major) return cluster;
  throw new OperatorProblem(
    `数据文件夹 ${cluster} 由 PostgreSQL ${major} 建立，而这里运行的是 PostgreSQL ${binaries.major}，不能直接打开。\n请用原版本的易公开执行 npm run backup，再换空文件夹用本版本执行 npm run restore。`,
  );
}

function readVersion(cluster: string): string {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8');
  } catch (error) {
    throw new OperatorProblem(
      `读不了 ${join(cluster, 'PG_VERSION')}：${(error as Error).message}\n这不是完整的数据库文件夹，或当前用户无权读取：请用建立它的用户启动，或换一个数据文件夹。`,
      { cause: error },
    );
  }
}

async function create(
  { folder, user }: Office,
  binaries: Binaries,
  adminPassword: string,
  options: string[],
  cluster: string,
): Promise<void> {
  await removeLeftovers(folder);
  const draft = `${cluster}.part-${process.pid}`;
  const passwordFile = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, adminPassword, { mode: 0o600, flag: 'wx' });
  if (user) for (const path of [draft, passwordFile]) await chown(path, user.uid, user.gid);
  try {
    await run(
      join(binaries.folder, 'initdb'),
      ['-D', draft, '-U', LOGINS.admin, `--pwfile=${passwordFile}`, ...options],
      asUser(user),
    );
    await rename(draft, cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    throw startProblem(String((error as { stderr?: string }).stderr ?? error), folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

/** Text compares by code point and Chinese characters are letters, whatever locales the system has. */
function initdbOptions({ major }: Binaries): string[] {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--lc-messages=C',
    ...(major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
    '--data-checksums',
    '--auth-local=scram-sha-256',
    '--auth-host=scram-sha-256',
  ];
}

/** An `initdb` whose parent was killed may still be writing. */
const REMOVAL = { recursive: true, force: true, maxRetries: 20 };

/** What a first start left behind that was killed. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /\.part-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), REMOVAL);
  }
}
