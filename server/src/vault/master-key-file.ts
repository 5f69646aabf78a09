import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from '../operator-problem.ts';
import { derivedKey, newKey } from './seal.ts';

/** A key that wraps others. What wraps and what is compared are derived from it; itself it is never used. */
export type MasterKey = { readonly id: string; readonly key: Buffer };

const MASTER_KEY_FILE = 'master-key.json';

/** Folders whose files go into every backup: the master key must not lie beside what it wraps. */
const BACKED_UP = ['files', 'keys'];

const KeyFile = z.object({
  keys: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]{4,60}$/, 'id 用 4 至 60 个小写字母、数字、横线'),
        key: z
          .base64()
          .transform((text) => Buffer.from(text, 'base64'))
          .refine(({ length }) => length === 32, 'key 应为 32 字节的 base64'),
      }),
    )
    .min(1)
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'id 有重复'),
});

/** Where the master keys are: beside the database, or where the operator says. @throws OperatorProblem */
export function masterKeyFile(dataFolder: string, named: string | undefined): string {
  const file = named ?? join(dataFolder, MASTER_KEY_FILE);
  const inside = relative(resolve(dataFolder), resolve(file)).split('/');
  if (inside.length > 1 && BACKED_UP.includes(inside[0] ?? ''))
    throw new OperatorProblem(
      `主密钥文件 ${file} 在 ${inside[0]} 文件夹里，会随每次备份一起带走。\n请把它移到别处，并用 YIGONGKAI_MASTER_KEY_FILE 指定。`,
    );
  return file;
}

export function checkValue({ key }: MasterKey): Buffer {
  return derivedKey(key, 'check value of a master key');
}

/** Oldest first; `null` where there is no file. @throws OperatorProblem where it cannot be used. */
export async function readMasterKeys(file: string): Promise<readonly MasterKey[] | null> {
  try {
    const { mode } = await stat(file);
    if ((mode & 0o077) !== 0)
      throw new OperatorProblem(`主密钥文件 ${file} 别的用户也能读。请执行 chmod 600 ${file}。`);
    const parsed = KeyFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (parsed.success) return parsed.data.keys;
    throw new OperatorProblem(
      `主密钥文件 ${file} 的内容有误：${parsed.error.issues[0]?.message}。\n请换回原来的文件，不要手工修改。`,
    );
  } catch (error) {
    if (error instanceof OperatorProblem) throw error;
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    // What a parser says may quote the file.
    const why = code ?? (name === 'SyntaxError' ? '不是 JSON' : name);
    throw new OperatorProblem(
      `读不了主密钥文件 ${file}：${why}。\n请检查它的属主和权限，或者换回原来的文件。`,
    );
  }
}

/** A new file with a new key; of two that start at once, the first wins. */
export async function makeMasterKeyFile(file: string): Promise<void> {
  const draft = await writeDraft(file, [newMasterKey()]);
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
}

/** Adds a new key behind the others: the file is the old one or the new one, never half. */
export async function addMasterKey(file: string, keys: readonly MasterKey[]): Promise<MasterKey> {
  const added = newMasterKey();
  await rename(await writeDraft(file, [...keys, added]), file);
  await syncFolderOf(file);
  return added;
}

function newMasterKey(): MasterKey {
  return { id: `master-${randomBytes(6).toString('hex')}`, key: newKey() };
}

async function writeDraft(file: string, keys: readonly MasterKey[]): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  const about = '易公开主密钥。丢失后，个人信息无法再解密；请另行保管副本，不要与备份放在一起。';
  const content = {
    about,
    keys: keys.map(({ id, key }) => ({ id, key: key.toString('base64') })),
  };
  try {
    const handle = await open(draft, 'wx', 0o600);
    await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await rm(draft, { force: true });
    const { message } = error as Error;
    throw new OperatorProblem(
      `写不了主密钥文件 ${file}：${message}\n请检查它所在的文件夹和权限。`,
      { cause: error },
    );
  }
  return draft;
}

async function syncFolderOf(file: string): Promise<void> {
  const handle = await open(dirname(file));
  await handle.sync();
  await handle.close();
}
