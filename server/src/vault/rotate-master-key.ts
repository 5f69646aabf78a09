import type { Db } from '../db/connect.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { recordOperatorAct } from '../people/record-operator-act.ts';
import {
  insertMasterKey,
  lockKeysToRewrap,
  selectMasterKeys,
  updateWrapping,
  waitForWrapping,
} from './keys.store.ts';
import { addMasterKey, checkValue, type MasterKey, readMasterKeys } from './master-key-file.ts';
import { openVault } from './open-vault.ts';
import { rewrapped } from './wrapped-keys.ts';

export type Rotation = {
  /** Enters as the owner of all tables. */
  readonly owner: Db;
  readonly file: string;
  readonly say: (line: string) => void;
  readonly now: Date;
  /** So many keys are wrapped anew in one transaction. */
  readonly batch?: number;
};

const BATCH = 200;

/**
 * Makes a new master key, or takes one that was put into the file, and wraps every key with it while the office
 * works. Interrupted, it goes on where it was: sent again it wraps what is left, and only then makes another.
 *
 * @returns the ids of the keys in the file that wrap nothing any more.
 */
export async function rotateMasterKey(rotation: Rotation): Promise<readonly string[]> {
  const { owner, file, say, now, batch = BATCH } = rotation;
  const keys = await prepareMasterKey(rotation);
  const current = keys.at(-1);
  if (!current) throw new Error(`no key in ${file}`);
  await register(owner, current);
  let count = 0;
  for (let moved = -1; moved !== 0; count += moved) {
    moved = await rewrapBatch(owner, keys, current, batch);
    if (moved > 0) say(`已用新主密钥重新加密 ${count + moved} 把密钥……`);
  }
  const details = { masterKey: current.id, keys: count };
  await owner
    .transaction()
    .execute((tx) => recordOperatorAct(tx, { kind: 'master-key-rotated', details }, now));
  const known = await selectMasterKeys(owner);
  const isUsed = (id: string) => known.some((one) => one.id === id && one.in_use);
  return keys.filter((key) => key.id !== current.id && !isUsed(key.id)).map(({ id }) => id);
}

/**
 * Brings a key into the file that does not wrap yet, where there is none: so that it can be copied to every machine.
 *
 * @throws OperatorProblem as `openVault`.
 */
export async function prepareMasterKey({
  owner,
  file,
}: Pick<Rotation, 'owner' | 'file'>): Promise<readonly MasterKey[]> {
  await openVault(owner, file, () => undefined);
  const known = await selectMasterKeys(owner);
  const keys = (await readMasterKeys(file)) ?? [];
  const last = keys.at(-1);
  const isWaiting = last?.id !== known.at(-1)?.id;
  const isHalfDone = known.some(({ id, in_use: isInUse }) => isInUse && id !== last?.id);
  if (isWaiting || isHalfDone) return keys;
  return [...keys, await addMasterKey(file, keys)];
}

/** From here on it wraps: whoever was wrapping with the one before has finished. */
async function register(owner: Db, current: MasterKey): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await waitForWrapping(tx);
    const known = await selectMasterKeys(tx);
    if (known.at(-1)?.id === current.id) return;
    if (known.some(({ id }) => id === current.id))
      throw new OperatorProblem(
        `主密钥文件里最后一把密钥 ${current.id} 以前用过，不能再启用。请换回更换之后的主密钥文件。`,
      );
    await insertMasterKey(tx, current.id, checkValue(current));
  });
}

/** @returns how many keys were wrapped anew. */
function rewrapBatch(
  owner: Db,
  keys: readonly MasterKey[],
  current: MasterKey,
  batch: number,
): Promise<number> {
  return owner.transaction().execute(async (tx) => {
    const rows = await lockKeysToRewrap(tx, current.id, batch);
    for (const row of rows) {
      const from = keys.find(({ id }) => id === row.master_key_id);
      if (!from)
        throw new OperatorProblem(
          `主密钥文件里没有密钥 ${row.master_key_id}，还有密钥由它加密。请补上后再执行。`,
        );
      await updateWrapping(tx, rewrapped(row, from, current));
    }
    return rows.length;
  });
}
