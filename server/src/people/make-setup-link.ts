import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/connect.ts';
import { hasAccount, replaceSetupLink } from './accounts.store.ts';

const HOURS_GOOD = 24;

/**
 * A one-time secret for the first administrator, good for 24 hours; each start makes a new one and ends the
 * old. Only its hash is stored.
 *
 * @returns `undefined` once an account exists.
 */
export async function makeSetupLink(db: Db, now: Date): Promise<string | undefined> {
  if (await hasAccount(db)) return undefined;
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + HOURS_GOOD * 3_600_000);
  await db
    .transaction()
    .execute((tx) => replaceSetupLink(tx, { tokenHash: tokenHash(token), expiresAt }));
  return token;
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
