import type { Db } from '../db/connect.ts';
import { hasOffice } from './office.store.ts';
import { secretToken, tokenHash } from './secret-token.ts';
import { replaceSetupLink } from './setup-link.store.ts';

const HOURS_GOOD = 24;

/**
 * A one-time secret for the first administrator, good for 24 hours; each start makes a new one and ends the
 * old. Only its hash is stored.
 *
 * @returns `undefined` once the office has been set up.
 */
export async function makeSetupLink(db: Db, now: Date): Promise<string | undefined> {
  if (await hasOffice(db)) return undefined;
  const token = secretToken();
  const expiresAt = new Date(now.getTime() + HOURS_GOOD * 3_600_000);
  await db
    .transaction()
    .execute((tx) => replaceSetupLink(tx, { tokenHash: tokenHash(token), expiresAt }));
  return token;
}
