import type { Tx } from '../db/connect.ts';

export function selectDraft(tx: Tx, tokenHash: Buffer, now: Date) {
  return tx
    .selectFrom('request_draft')
    .select('sealed')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function saveDraft(
  tx: Tx,
  draft: {
    readonly tokenHash: Buffer;
    readonly organ: string;
    readonly sealed: Buffer;
    readonly expiresAt: Date;
  },
): Promise<void> {
  const columns = { sealed: draft.sealed, expires_at: draft.expiresAt };
  await tx
    .insertInto('request_draft')
    .values({ token_hash: draft.tokenHash, organ_id: draft.organ, ...columns })
    .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(columns))
    .execute();
}

export async function deleteDraft(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('request_draft').where('token_hash', '=', tokenHash).execute();
}

/** The scope must be the worker's. @returns how many were over. */
export async function deleteEndedDrafts(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('request_draft')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
