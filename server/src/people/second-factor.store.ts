import type { Tx } from '../db/connect.ts';

/** Of the account in scope. */
export function selectSecondFactor(tx: Tx, account: string) {
  return tx
    .selectFrom('second_factor')
    .select(['sealed', 'confirmed_at'])
    .where('account_id', '=', account)
    .executeTakeFirst();
}

/** A new secret replaces one that was never confirmed. @returns whether it was taken. */
export async function insertSecondFactor(
  tx: Tx,
  account: string,
  sealed: Buffer,
): Promise<boolean> {
  const row = await tx
    .insertInto('second_factor')
    .values({ account_id: account, sealed })
    .onConflict((conflict) =>
      conflict
        .column('account_id')
        .doUpdateSet({ sealed, last_step: null })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .returning('account_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether no code of this time step or a later one has been used. */
export async function useStep(tx: Tx, account: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', account)
    .where(({ or, eb }) => or([eb('last_step', 'is', null), eb('last_step', '<', step)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setConfirmed(tx: Tx, account: string, now: Date): Promise<void> {
  await tx
    .updateTable('second_factor')
    .set({ confirmed_at: now })
    .where('account_id', '=', account)
    .execute();
}

export async function deleteRecoveryCodes(tx: Tx, account: string): Promise<void> {
  await tx.deleteFrom('recovery_code').where('account_id', '=', account).execute();
}

export async function deleteSecondFactor(tx: Tx, account: string): Promise<void> {
  await deleteRecoveryCodes(tx, account);
  await tx.deleteFrom('second_factor').where('account_id', '=', account).execute();
}

export async function insertRecoveryCodes(
  tx: Tx,
  account: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ code_hash, account_id: account })))
    .execute();
}

/** @returns whether the code was good; it is not any more. */
export async function useRecoveryCode(tx: Tx, account: string, hash: Buffer): Promise<boolean> {
  const row = await tx
    .deleteFrom('recovery_code')
    .where('account_id', '=', account)
    .where('code_hash', '=', hash)
    .returning('code_hash')
    .executeTakeFirst();
  return row !== undefined;
}

/** Secrets that an older version kept as they are, a few at a time. */
export function lockPlainSecrets(tx: Tx) {
  return tx
    .selectFrom('second_factor')
    .select(['account_id', 'secret'])
    .where('secret', 'is not', null)
    .$narrowType<{ secret: string }>()
    .limit(100)
    .forUpdate()
    .execute();
}

export async function replacePlainSecret(tx: Tx, account: string, sealed: Buffer): Promise<void> {
  await tx
    .updateTable('second_factor')
    .set({ secret: null, sealed })
    .where('account_id', '=', account)
    .execute();
}
