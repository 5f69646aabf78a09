import type { Db, Tx } from '../db/connect.ts';

/** The newest link alone is good: earlier ones go. */
export async function replaceSetupLink(
  tx: Tx,
  link: { readonly tokenHash: Buffer; readonly expiresAt: Date },
): Promise<void> {
  await tx.deleteFrom('setup_link').execute();
  await tx
    .insertInto('setup_link')
    .values({ token_hash: link.tokenHash, expires_at: link.expiresAt })
    .execute();
}

export async function hasSetupLink(db: Db, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('setup_link')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether the link was good; it is not any more. Of two at the same moment one gets `true`. */
export async function useSetupLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await tx
    .deleteFrom('setup_link')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .returning('token_hash')
    .executeTakeFirst();
  return row !== undefined;
}
