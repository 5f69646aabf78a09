import type { Tx } from '../db/connect.ts';
import { replaceAccountLink } from './account-links.store.ts';
import { secretToken, tokenHash } from './secret-token.ts';

const HOURS_GOOD = 72;

/**
 * A one-time link by which an account's owner sets a password, good for 72 hours; an earlier one ends. The
 * transaction's scope must be that of the account.
 *
 * @param by `null` for the operator.
 * @returns the path with the secret, to be shown once.
 */
export async function makeAccountLink(
  tx: Tx,
  account: string,
  by: string | null,
  now: Date,
): Promise<string> {
  const token = secretToken();
  const expiresAt = new Date(now.getTime() + HOURS_GOOD * 3_600_000);
  await replaceAccountLink(tx, { tokenHash: tokenHash(token), account, by, expiresAt });
  return `/account-links/${token}`;
}
