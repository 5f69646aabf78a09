import type { Db, Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { OperatorProblem } from '../operator-problem.ts';
import {
  deleteMasterKeys,
  insertMasterKey,
  type KnownMasterKey,
  lockOpening,
  selectMasterKeys,
} from './keys.store.ts';
import {
  checkValue,
  type MasterKey,
  makeMasterKeyFile,
  readMasterKeys,
} from './master-key-file.ts';

/** The master keys of an office at work. */
export type Vault = {
  /** @throws Problem `busy` where this machine does not have the key. */
  masterKey(id: string): Promise<MasterKey>;
};

/**
 * The vault with its master keys, checked against what they have wrapped. Where nothing is wrapped yet and there
 * is no key, one is made.
 *
 * @param owner enters as the owner of all tables.
 * @throws OperatorProblem where a key is missing or is another one.
 */
export async function openVault(
  owner: Db,
  file: string,
  say: (line: string) => void,
): Promise<Vault> {
  const keys = await owner.transaction().execute(async (tx) => {
    await lockOpening(tx);
    return masterKeysFor(tx, file, say);
  });
  return vaultOf(file, keys);
}

async function masterKeysFor(tx: Tx, file: string, say: (line: string) => void) {
  const known = await selectMasterKeys(tx);
  const keys = (await readMasterKeys(file)) ?? (await firstMasterKey(known, file, say));
  const isUsed = known.some((one) => one.in_use);
  const [last, newest] = [known.at(-1), keys.at(-1)];
  for (const { id, check_value: expected, in_use: isInUse } of known) {
    const key = keys.find((one) => one.id === id);
    if (!key && (isInUse || (isUsed && id === last?.id))) throw missing(file, id);
    if (key && !checkValue(key).equals(expected))
      throw new OperatorProblem(
        `主密钥文件 ${file} 里的密钥 ${id} 不是原来那一把，个人信息无法解密。\n请换回原来的主密钥文件（另行保管的副本）。`,
      );
  }
  if (newest && !keys.some(({ id }) => id === last?.id)) {
    await deleteMasterKeys(tx);
    await insertMasterKey(tx, newest.id, checkValue(newest));
  } else if (newest?.id !== last?.id)
    say(`主密钥文件里有新的密钥 ${newest?.id}，还没有启用。请执行 npm run rotate-key 更换。`);
  return keys;
}

/** Never made silently where something is wrapped already. */
async function firstMasterKey(
  known: readonly KnownMasterKey[],
  file: string,
  say: (line: string) => void,
): Promise<readonly MasterKey[]> {
  const used = known.find(({ in_use: isInUse }) => isInUse);
  if (used) throw missing(file, used.id);
  await makeMasterKeyFile(file);
  say(`已生成主密钥文件 ${file}。丢失后个人信息无法解密：请另行保管一份副本，不要与备份放在一起。`);
  return (await readMasterKeys(file)) ?? [];
}

function missing(file: string, id: string): OperatorProblem {
  return new OperatorProblem(
    `主密钥 ${id} 不在文件 ${file} 里，已存的个人信息无法解密，平台没有启动，也没有另造密钥。\n请把另行保管的主密钥文件放回 ${file}（权限 600），或用 YIGONGKAI_MASTER_KEY_FILE 指定它的位置。`,
  );
}

/** The file is read anew where a key is asked for that was added since. */
function vaultOf(file: string, keys: readonly MasterKey[]): Vault {
  let held = keys;
  const find = (id: string) => held.find((key) => key.id === id);
  return {
    masterKey: async (id) => {
      if (!find(id)) held = (await readMasterKeys(file)) ?? held;
      const key = find(id);
      if (!key)
        throw new Problem('busy', `本机的主密钥文件里没有密钥 ${id}，请系统管理员补齐后再试。`);
      return key;
    },
  };
}
