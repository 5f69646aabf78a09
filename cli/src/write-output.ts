import { lstat, realpath, writeFile } from 'node:fs/promises';

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: '文件已经存在；要覆盖请加 --force',
  ENOENT: '没有这个文件夹',
  ENOTDIR: '没有这个文件夹',
  EISDIR: '这是文件夹，请写明文件名',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘是只读的',
};

/**
 * Saves to a file, or to standard output for `-`. A file that is there stays as it is unless forced.
 *
 * @returns whether it was saved; if not, stderr says why
 */
export async function saveOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<boolean> {
  if (path === '-') {
    process.stdout.write(bytes);
    return true;
  }
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' });
    console.error(`已写入 ${path}`);
    return true;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && REASONS[String(error.code)];
    if (!reason) throw error;
    console.error(`${path}：${reason}`);
    return false;
  }
}

/** Why a file cannot be saved without force: something is there already. `null` where nothing is. */
export async function obstacleAt(path: string): Promise<string | null> {
  if (path === '-') return null;
  const entry = await lstat(path).catch(() => null);
  if (!entry) return null;
  return `${path}：${REASONS[entry.isDirectory() ? 'EISDIR' : 'EEXIST']}`;
}

/** Whether two paths lead to the same file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((path) => realpath(path).catch(() => null)),
  );
  return first !== null && first === second;
}
