import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';

/** Held shared while a key is wrapped, and alone while the master key changes. */
const WRAPPING_LOCK = 20190515;

/** Held while the master keys are checked at a start. */
const OPENING_LOCK = 20190516;

/** What a key is for: a case's personal data, an organ's hashes of identities, or the system's own secrets. */
export type KeyUse =
  | { readonly purpose: 'case'; readonly organ: string; readonly stream: string }
  | { readonly purpose: 'index'; readonly organ: string; readonly stream: null }
  | { readonly purpose: 'system'; readonly organ: null; readonly stream: null };

export type WrappedKey = {
  readonly id: string;
  readonly purpose: string;
  readonly organ_id: string | null;
  readonly stream: string | null;
  readonly master_key_id: string;
  readonly wrapped: Buffer;
};

const WRAPPED_KEY = ['id', 'purpose', 'organ_id', 'stream', 'master_key_id', 'wrapped'] as const;

/** Of several programs that start at once, one makes the first master key and the others wait. */
export async function lockOpening(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${OPENING_LOCK})`.execute(tx);
}

/** Until the transaction ends no other master key is registered. */
export async function lockMasterKey(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${WRAPPING_LOCK})`.execute(tx);
}

/** Waits until nothing is being wrapped, and lets nothing be wrapped until the transaction ends. */
export async function waitForWrapping(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRAPPING_LOCK})`.execute(tx);
}

/** Until the transaction ends nobody else keeps or destroys personal data of the case. */
export async function lockCase(tx: Tx, stream: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, ${WRAPPING_LOCK}))`.execute(
    tx,
  );
}

export type KnownMasterKey = Awaited<ReturnType<typeof selectMasterKeys>>[number];

/** In the order in which they were registered; `in_use` where a key is wrapped by it. */
export function selectMasterKeys(db: Db) {
  return db
    .selectFrom('master_key')
    .select(({ exists, selectFrom }) => [
      'id',
      'check_value',
      exists(
        selectFrom('vault_key')
          .select('vault_key.id')
          .whereRef('vault_key.master_key_id', '=', 'master_key.id'),
      )
        .$castTo<boolean>()
        .as('in_use'),
    ])
    .orderBy('position')
    .execute();
}

export async function insertMasterKey(tx: Tx, id: string, checkValue: Buffer): Promise<void> {
  await tx.insertInto('master_key').values({ id, check_value: checkValue }).execute();
}

/** Where nothing is wrapped any more. */
export async function deleteMasterKeys(tx: Tx): Promise<void> {
  await tx.deleteFrom('master_key').execute();
}

/** The id of the master key that wraps. */
export async function selectCurrentMasterKey(tx: Tx): Promise<string> {
  const { id } = await tx
    .selectFrom('master_key')
    .select('id')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

export function selectKey(
  tx: Tx,
  { purpose, organ, stream }: KeyUse,
): Promise<WrappedKey | undefined> {
  return tx
    .selectFrom('vault_key')
    .select(WRAPPED_KEY)
    .where('purpose', '=', purpose)
    .where('organ_id', 'is not distinct from', organ)
    .where('stream', 'is not distinct from', stream)
    .executeTakeFirst();
}

/** Does nothing where there is such a key already. */
export async function insertKey(tx: Tx, key: WrappedKey, now: Date): Promise<void> {
  await tx
    .insertInto('vault_key')
    .values({ ...key, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteCaseKey(tx: Tx, stream: string): Promise<string | undefined> {
  const row = await tx
    .deleteFrom('vault_key')
    .where('stream', '=', stream)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Some of the keys that another master key than `current` wraps, locked; whoever is being destroyed is waited for. */
export function lockKeysToRewrap(tx: Tx, current: string, limit: number): Promise<WrappedKey[]> {
  return tx
    .selectFrom('vault_key')
    .select(WRAPPED_KEY)
    .where('master_key_id', '<>', current)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .execute();
}

export async function updateWrapping(
  tx: Tx,
  { id, master_key_id, wrapped }: Pick<WrappedKey, 'id' | 'master_key_id' | 'wrapped'>,
): Promise<void> {
  await tx.updateTable('vault_key').set({ master_key_id, wrapped }).where('id', '=', id).execute();
}
