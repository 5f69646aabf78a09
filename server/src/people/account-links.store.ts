import type { Tx } from '../db/connect.ts';

/** The newest link of an account alone is good. */
export async function replaceAccountLink(
  tx: Tx,
  link: {
    readonly tokenHash: Buffer;
    readonly account: string;
    /** `null` for the operator. */
    readonly by: string | null;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tx.deleteFrom('account_link').where('account_id', '=', link.account).execute();
  await tx
    .insertInto('account_link')
    .values({
      token_hash: link.tokenHash,
      account_id: link.account,
      made_by: link.by,
      expires_at: link.expiresAt,
    })
    .execute();
}

export function selectAccountLink(tx: Tx, tokenHash: Buffer, now: Date) {
  return tx
    .selectFrom('account_link')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** @returns whose link it was; it is good no more. Of two at the same moment one gets it. */
export function useAccountLink(tx: Tx, tokenHash: Buffer, now: Date) {
  return tx
    .deleteFrom('account_link')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .returning('account_id')
    .executeTakeFirst();
}

export async function forgetDevices(tx: Tx, account: string): Promise<void> {
  await tx.deleteFrom('known_device').where('account_id', '=', account).execute();
}
