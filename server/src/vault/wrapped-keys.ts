import { randomUUID } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import {
  insertKey,
  type KeyUse,
  lockMasterKey,
  selectCurrentMasterKey,
  selectKey,
  type WrappedKey,
} from './keys.store.ts';
import type { MasterKey } from './master-key-file.ts';
import type { Vault } from './open-vault.ts';
import { derivedKey, newKey, type SealPlace, seal, unseal } from './seal.ts';

/** The key for a use, unwrapped; `null` where there is none. */
export async function findKey(tx: Tx, vault: Vault, use: KeyUse): Promise<Buffer | null> {
  const row = await selectKey(tx, use);
  return row ? unwrapped(row, await vault.masterKey(row.master_key_id)) : null;
}

/** The key for a use, made where there is none. @throws Problem `not-found` where the case is another organ's. */
export async function findOrMakeKey(tx: Tx, vault: Vault, use: KeyUse, now: Date): Promise<Buffer> {
  const found = await findKey(tx, vault, use);
  if (found) return found;
  await lockMasterKey(tx);
  const master = await vault.masterKey(await selectCurrentMasterKey(tx));
  const { purpose, organ: organ_id, stream } = use;
  const row = { id: randomUUID(), purpose, organ_id, stream, master_key_id: master.id };
  await insertKey(tx, { ...row, wrapped: wrapped(row, master, newKey()) }, now);
  const made = await findKey(tx, vault, use);
  if (!made) throw new Problem('not-found', '没有这一件，或者不属于本机关。');
  return made;
}

/** The same key, wrapped by another master key. */
export function rewrapped(row: WrappedKey, from: MasterKey, to: MasterKey): WrappedKey {
  const moved = { ...row, master_key_id: to.id };
  return { ...moved, wrapped: wrapped(moved, to, unwrapped(row, from)) };
}

type Place = Omit<WrappedKey, 'wrapped'>;

function wrapped(row: Place, master: MasterKey, key: Buffer): Buffer {
  return seal(wrappingKey(master), placeOf(row), key);
}

function unwrapped(row: WrappedKey, master: MasterKey): Buffer {
  return unseal(wrappingKey(master), placeOf(row), row.wrapped);
}

function wrappingKey({ key }: MasterKey): Buffer {
  return derivedKey(key, 'wrapping of keys');
}

function placeOf({ id, purpose, organ_id, stream, master_key_id }: Place): SealPlace {
  return ['key', id, purpose, organ_id ?? '', stream ?? '', master_key_id];
}
