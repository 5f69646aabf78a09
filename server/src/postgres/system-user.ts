import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorProblem } from '../operator-problem.ts';

/** The unprivileged user that PostgreSQL runs as when we are root, which it refuses. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number };

const UNPRIVILEGED = ['postgres', 'nobody'];

/** Whoever owns the data already there, else `postgres`, else `nobody`; `undefined` when we are not root. */
export async function serverUser(dataFolder: string): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const users = knownUsers();
  const owner = await stat(join(dataFolder, 'postgres')).catch(() => undefined);
  const user =
    (owner?.uid ? users.find(({ uid }) => uid === owner.uid) : undefined) ??
    UNPRIVILEGED.map((name) => users.find((user) => user.name === name)).find(Boolean);
  if (user) return user;
  throw new OperatorProblem(
    'PostgreSQL 不能以 root 身份运行，而本机没有 postgres 或 nobody 用户可用。\n请先建立 postgres 用户（useradd --system postgres），或换普通用户启动。',
  );
}

/** What `spawn` needs to start a program as `user`, in a folder that every user may enter. */
export function asUser(user: SystemUser | undefined) {
  return {
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  };
}

export function mayEnter(user: SystemUser | undefined, folder: string): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], {
    ...asUser(user),
    stdio: 'ignore',
  });
  return status === 0;
}

function knownUsers(): SystemUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
