import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReadFailure } from './read-failure.ts';

/** The largest file that is read: reports and notices are far smaller. */
const MOST_BYTES = 20 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件，请检查路径',
  ENOTDIR: '没有这个文件，请检查路径',
  EACCES: '没有读取这个文件的权限',
  EPERM: '没有读取这个文件的权限',
};

/** @throws ReadFailure when there is no such file, or it is no document. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await stat(path);
    if (file.isDirectory()) throw new ReadFailure('这是文件夹，请给出其中的文件');
    if (basename(path).startsWith('~$'))
      throw new ReadFailure('这是 Office 打开文档时的临时文件，不是文档');
    if (!file.isFile()) throw new ReadFailure('这不是普通文件');
    if (file.size > MOST_BYTES)
      throw new ReadFailure(
        `文件有 ${Math.ceil(file.size / 1024 / 1024)} MB，超过 ${MOST_BYTES / 1024 / 1024} MB 的上限`,
      );
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error && REASONS[String(error.code)];
    throw reason ? new ReadFailure(reason, { cause: error }) : error;
  }
}
