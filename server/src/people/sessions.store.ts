import type { Tx } from '../db/connect.ts';

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly account: string;
  readonly organ: string;
  readonly now: Date;
  readonly expiresAt: Date;
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
    })
    .execute();
}

export function selectSession(tx: Tx, tokenHash: Buffer, now: Date, idleSince: Date) {
  return tx
    .selectFrom('session')
    .select(['account_id', 'organ_id', 'last_seen_at', 'expires_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', idleSince)
    .executeTakeFirst();
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
    .returning('expires_at')
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
