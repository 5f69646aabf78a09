import type { Tx } from '../db/connect.ts';

/** @returns whether it was free; the account has this subject alone. The scope must be that of the account. */
export async function replaceSubject(
  tx: Tx,
  account: string,
  issuer: string,
  subject: string,
): Promise<boolean> {
  await tx.deleteFrom('account_subject').where('account_id', '=', account).execute();
  const row = await tx
    .insertInto('account_subject')
    .values({ issuer, subject, account_id: account })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('account_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** The account of the subject in scope. */
export function selectSubject(tx: Tx, issuer: string, subject: string) {
  return tx
    .selectFrom('account_subject')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
}
