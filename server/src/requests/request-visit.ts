import type { Db, Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { secretToken, tokenHash } from '../people/secret-token.ts';
import { deleteVisit, insertVisit, selectVisit } from './request-access.store.ts';
import type { FollowedCase } from './request-code.ts';

const MINUTES = 30;

/** Lets a browser that has shown a code follow the case for half an hour. @returns its cookie's secret. */
export async function beginVisit(tx: Tx, followed: FollowedCase, now: Date): Promise<string> {
  const token = secretToken();
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await insertVisit(tx, { ...followed, tokenHash: tokenHash(token), expiresAt });
  return token;
}

/** The case that a browser follows; `null` where it has shown no code, or its time is over. */
export async function visitedCase(db: Db, token: string, now: Date): Promise<FollowedCase | null> {
  const secret = tokenHash(token);
  return (await inScope(db, { secret }, (tx) => selectVisit(tx, secret, now))) ?? null;
}

export function endVisit(db: Db, token: string): Promise<void> {
  const secret = tokenHash(token);
  return inScope(db, { secret }, (tx) => deleteVisit(tx, secret));
}
