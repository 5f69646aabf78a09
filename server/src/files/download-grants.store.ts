import type { Tx } from '../db/connect.ts';

export async function insertGrant(
  tx: Tx,
  grant: {
    readonly tokenHash: Buffer;
    readonly file: string;
    readonly organ: string;
    readonly account: string | null;
    readonly why: string;
    readonly expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('download_grant')
    .values({
      token_hash: grant.tokenHash,
      file_id: grant.file,
      organ_id: grant.organ,
      account_id: grant.account,
      why: grant.why,
      made_at: now,
      expires_at: grant.expiresAt,
    })
    .execute();
}

export function selectGrant(tx: Tx, tokenHash: Buffer) {
  return tx
    .selectFrom('download_grant')
    .select(['file_id', 'account_id', 'why', 'expires_at', 'used_at'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Deletes the used and the expired, of all organs: the scope must be the worker's. @returns how many. */
export async function deleteEndedGrants(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('download_grant')
    .where(({ or, eb }) => or([eb('used_at', 'is not', null), eb('expires_at', '<=', now)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Of all that try at the same moment one gets it. */
export async function useGrant(tx: Tx, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('download_grant')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
