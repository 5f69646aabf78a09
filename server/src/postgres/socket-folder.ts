import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorProblem } from '../operator-problem.ts';
import type { SystemUser } from './system-user.ts';

/** PostgreSQL names its socket after its port, which is nothing more here. */
export const PORT = 5432;

/** The longest path of a socket, in bytes. */
const LONGEST = process.platform === 'darwin' ? 103 : 107;

/** A folder that only the server's user may enter: in the data folder, or elsewhere if that path is too long. */
export async function socketFolder(
  dataFolder: string,
  user: SystemUser | undefined,
): Promise<string> {
  const folder = socketFolderPath(dataFolder);
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(folder);
  if (!found.isDirectory() || ![process.getuid?.(), user?.uid].includes(found.uid))
    throw new OperatorProblem(
      `数据库的套接字文件夹 ${folder} 已被别的用户占用。\n请删除它，或用 YIGONGKAI_DATA 换一个路径较短的数据文件夹。`,
    );
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  return folder;
}

function socketFolderPath(dataFolder: string): string {
  const inside = join(dataFolder, 'socket');
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${PORT}`)) <= LONGEST) return inside;
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  return join('/tmp', `yigongkai-${name}`);
}
