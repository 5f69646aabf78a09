import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { OperatorProblem } from '../operator-problem.ts';
import { mayEnter, type SystemUser, serverUser } from './system-user.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const SYSTEM_STATE = '/var/lib/yigongkai';

/** What an office's folder may hold before its first start. */
const HARMLESS = ['lost+found', 'files', 'keys', 'master-key.json'];

/**
 * Where an office's data is when no folder is named: a folder of this name in the project, or one of the
 * system when the user that PostgreSQL must run as cannot enter the project.
 */
export async function defaultDataFolder(
  name: 'office' | 'demo-office',
  say: (line: string) => void,
  project = PROJECT,
): Promise<string> {
  const inProject = join(project, name);
  const user = await serverUser(inProject);
  if (mayEnter(user, project)) return inProject;
  const elsewhere = join(
    SYSTEM_STATE,
    `${name}-${createHash('sha256').update(project).digest('hex').slice(0, 8)}`,
  );
  say(
    `用户 ${user?.name} 进不了 ${project}，数据改放在 ${elsewhere}（可用 YIGONGKAI_DATA 另行指定）。`,
  );
  return elsewhere;
}

/**
 * Makes sure that the folder is there, is an office's or empty, and lets nobody in but us and, when we are
 * root, the group of the user that PostgreSQL runs as.
 */
export async function prepareOfficeFolder(
  folder: string,
): Promise<{ folder: string; user: SystemUser | undefined }> {
  const path = await reach(folder);
  const user = await serverUser(path);
  if (!(await isOffice(path))) {
    await close(path, user);
  }
  if (!mayEnter(user, path)) throw new OperatorProblem(closed(path, user));
  return { folder: path, user };
}

async function close(path: string, user: SystemUser | undefined): Promise<void> {
  try {
    if (user) await chown(path, 0, user.gid);
    await chmod(path, user ? 0o710 : 0o700);
  } catch (error) {
    throw new OperatorProblem(
      `改不了数据文件夹 ${path} 的权限：${(error as Error).message}\n它属于另一个用户：请换一个自己的文件夹，或改正属主。`,
      { cause: error },
    );
  }
}

async function reach(folder: string): Promise<string> {
  try {
    await mkdir(dirname(folder), { recursive: true, mode: 0o755 });
    await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
    await stat(`${folder}/.`);
    return await realpath(folder);
  } catch (error) {
    throw new OperatorProblem(
      `建不了或打不开数据文件夹 ${folder}：${(error as Error).message}\n请检查它的属主和权限，或用 YIGONGKAI_DATA 指定别的文件夹。`,
      { cause: error },
    );
  }
}

async function isOffice(path: string): Promise<boolean> {
  const entries = await readdir(path).catch((error: Error) => {
    throw new OperatorProblem(
      `读不了数据文件夹 ${path}：${error.message}\n它可能属于另一个用户：请用建立它的用户启动，或改正属主和权限。`,
      { cause: error },
    );
  });
  if (entries.some((name) => /^(secrets\.json|postgres$)/.test(name))) return true;
  const foreign = entries.filter((name) => !HARMLESS.includes(name));
  if (foreign.length === 0) return false;
  throw new OperatorProblem(
    `文件夹 ${path} 里已有别的内容（${foreign.slice(0, 3).join('、')}），不能用作数据文件夹。\n请用 YIGONGKAI_DATA 指定一个空文件夹或原有的数据文件夹。`,
  );
}

function closed(path: string, user: SystemUser | undefined): string {
  return `数据文件夹 ${path} 或它的上级文件夹不许用户 ${user?.name ?? '当前用户'} 进入，数据库无法以该用户运行。\n请用 YIGONGKAI_DATA 指定别处（如 /var/lib/yigongkai/office），或放开上级文件夹的进入权限（chmod o+x）。`;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
