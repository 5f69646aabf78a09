import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

/** Of the account in scope. */
export function selectAddress(tx: Tx, account: string) {
  return tx
    .selectFrom('account_address')
    .select(['address', 'unconfirmed', 'code_hash', 'code_expires_at', 'code_failures'])
    .where('account_id', '=', account)
    .executeTakeFirst();
}

/** The address that counts stays as it is. */
export async function upsertUnconfirmed(
  tx: Tx,
  account: string,
  wanted: { readonly address: string; readonly codeHash: Buffer; readonly expiresAt: Date },
): Promise<void> {
  const unconfirmed = {
    unconfirmed: wanted.address,
    code_hash: wanted.codeHash,
    code_expires_at: wanted.expiresAt,
    code_failures: 0,
  };
  await tx
    .insertInto('account_address')
    .values({ account_id: account, ...unconfirmed })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(unconfirmed))
    .execute();
}

/** @returns whether the code was good, and no more than so many wrong ones came before. */
export async function confirmUnconfirmed(
  tx: Tx,
  account: string,
  codeHash: Buffer,
  now: Date,
  mostFailures: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account_address')
    .set({
      address: sql`unconfirmed`,
      unconfirmed: null,
      code_hash: null,
      code_expires_at: null,
    })
    .where('account_id', '=', account)
    .where('code_hash', '=', codeHash)
    .where('code_expires_at', '>', now)
    .where('code_failures', '<', mostFailures)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function countCodeFailure(tx: Tx, account: string): Promise<void> {
  await tx
    .updateTable('account_address')
    .set({ code_failures: sql`code_failures + 1` })
    .where('account_id', '=', account)
    .execute();
}

export async function deleteAddress(tx: Tx, account: string): Promise<void> {
  await tx.deleteFrom('account_address').where('account_id', '=', account).execute();
}
