import type { Tx } from '../db/connect.ts';

export async function touchToken(tx: Tx, tokenHash: Buffer, now: Date): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ last_used_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export type NewToken = {
  readonly tokenHash: Buffer;
  readonly account: string;
  readonly organ: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly now: Date;
  readonly expiresAt: Date;
};

export async function insertToken(tx: Tx, token: NewToken): Promise<string> {
  const { id } = await tx
    .insertInto('api_token')
    .values({
      token_hash: token.tokenHash,
      account_id: token.account,
      organ_id: token.organ,
      name: token.name,
      permissions: [...token.permissions],
      created_at: token.now,
      expires_at: token.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Every token of the account in scope, newest first. */
export function selectTokens(tx: Tx) {
  return tx
    .selectFrom('api_token')
    .innerJoin('organ', 'organ.id', 'api_token.organ_id')
    .select([
      'api_token.id',
      'api_token.name',
      'organ.slug as organ',
      'permissions',
      'api_token.created_at',
      'expires_at',
      'last_used_at',
      'revoked_at',
    ])
    .orderBy('api_token.created_at', 'desc')
    .execute();
}

/** @returns whether there was one that was good until now. */
export async function markTokenRevoked(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('api_token')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
