import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import { loginIntoScope } from '../db/scope.ts';

/**
 * Counts one failure for each key, in their order, which is the same for all: whoever counts two keys
 * holds the first while he waits for the second.
 *
 * @returns for each key how many failures there are now, and until when nobody counted here may try.
 */
export async function countAttempts(
  tx: Tx,
  keys: readonly Buffer[],
  now: Date,
  forgotten: Date,
): Promise<{ failures: number; closed_until: Date | null }[]> {
  const values = keys.map((key) => sql`(${key}, 1, ${now})`);
  const { rows } = await sql<{ failures: number; closed_until: Date | null }>`
    insert into sign_in_count (key, failures, last_failed_at) values ${sql.join(values)}
    on conflict (key) do update set last_failed_at = excluded.last_failed_at,
      failures = case when sign_in_count.last_failed_at < ${forgotten} then 1 else sign_in_count.failures + 1 end
    returning failures, closed_until`.execute(tx);
  return rows;
}

export async function closeUntil(tx: Tx, key: Buffer, until: Date): Promise<void> {
  await tx
    .updateTable('sign_in_count')
    .set({ closed_until: until })
    .where('key', '=', key)
    .execute();
}

/** The last instant until which one of these is closed. */
export async function selectClosedUntil(tx: Tx, keys: readonly Buffer[]): Promise<Date | null> {
  const { until } = await tx
    .selectFrom('sign_in_count')
    .select(({ fn }) => fn.max('closed_until').as('until'))
    .where('key', 'in', keys)
    .executeTakeFirstOrThrow();
  return until;
}

/** An attempt that was none after all. */
export async function uncountAttempt(tx: Tx, key: Buffer): Promise<void> {
  await sql`update sign_in_count set failures = greatest(failures - 1, 0), closed_until = null
    where key = ${key}`.execute(tx);
}

export async function forgetFailures(tx: Tx, key: Buffer): Promise<void> {
  await tx.deleteFrom('sign_in_count').where('key', '=', key).execute();
}

/** Runs in a transaction that does not wait for the disk. */
export function withoutWaiting<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const [result] = await Promise.all([
      work(tx),
      sql`set local synchronous_commit = off`.execute(tx),
    ]);
    return result;
  });
}

export type Claimant = {
  readonly id: string;
  readonly organ_id: string;
  readonly password_hash: string | null;
  readonly disabled_at: Date | null;
  readonly has_factor: boolean;
  /** Whether the device that was shown is one from which the account has signed in. */
  readonly knows_device: boolean;
};

/** Whose login somebody claims, in one journey. */
export async function selectClaimant(
  db: Db,
  login: string,
  device: Buffer | null,
  now: Date,
): Promise<Claimant | undefined> {
  const { rows } = await sql<Claimant>`
    select * from read_claimant(${loginIntoScope(login)}, ${device}, ${now})`.execute(db);
  return rows[0];
}

export async function insertDevice(
  tx: Tx,
  account: string,
  tokenHash: Buffer,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('known_device')
    .values({ token_hash: tokenHash, account_id: account, expires_at: expiresAt })
    .execute();
}

/** The organ whose audit holds what cannot be told of any: the first of the tree. */
export async function selectRootOrgan(tx: Tx): Promise<string | undefined> {
  const row = await tx
    .selectFrom('organ')
    .select('id')
    .where('parent_id', 'is', null)
    .where('presence', '<>', 'collected')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
