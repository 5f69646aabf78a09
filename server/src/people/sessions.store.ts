import type { Tx } from '../db/connect.ts';

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly account: string;
  readonly organ: string;
  readonly now: Date;
  readonly expiresAt: Date;
  /** What its browser says that it is. */
  readonly device: string | null;
};

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.account,
      organ_id: session.organ,
      created_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
      device: session.device,
    })
    .execute();
}

export async function touchSession(tx: Tx, tokenHash: Buffer, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Of two at the same moment one ends it and is told when it would have ended. */
export function deleteSession(tx: Tx, tokenHash: Buffer) {
  return tx
    .deleteFrom('session')
    .where('token_hash', '=', tokenHash)
    .returning(['expires_at', 'device'])
    .executeTakeFirst();
}

/** @param but the one that goes on. */
export async function deleteSessionsOf(tx: Tx, account: string, but?: Buffer): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('account_id', '=', account)
    .$if(but !== undefined, (query) => query.where('token_hash', '<>', but ?? Buffer.alloc(0)))
    .execute();
}

export async function deleteEndedSessions(
  tx: Tx,
  account: string,
  now: Date,
  idleSince: Date,
): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('account_id', '=', account)
    .where(({ or, eb }) => or([eb('expires_at', '<=', now), eb('last_seen_at', '<=', idleSince)]))
    .execute();
}

/** Every session of the account in scope, the latest in use first. */
export function selectSessions(tx: Tx) {
  return tx
    .selectFrom('session')
    .innerJoin('organ', 'organ.id', 'session.organ_id')
    .select([
      'session.id',
      'token_hash',
      'organ.slug',
      'organ.name',
      'device',
      'session.created_at',
      'last_seen_at',
      'expires_at',
    ])
    .orderBy('last_seen_at', 'desc')
    .orderBy('session.id')
    .execute();
}

/** @returns whether the account in scope had it. */
export async function deleteSessionById(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('session').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Wherever the account acts for an organ. */
export async function deleteSessionsIn(tx: Tx, account: string, organ: string): Promise<void> {
  await tx
    .deleteFrom('session')
    .where('account_id', '=', account)
    .where('organ_id', '=', organ)
    .execute();
}
