import type { Tx } from '../db/connect.ts';

export type SweptBefore = {
  readonly now: Date;
  /** A session that was not used since is over. */
  readonly idleSince: Date;
  /** A failure to sign in that is older is forgotten. */
  readonly forgotten: Date;
};

/** Deletes what has ended, of all organs: the scope must be the worker's. @returns how many rows of each. */
export async function deleteEnded(tx: Tx, { now, idleSince, forgotten }: SweptBefore) {
  const sessions = await tx
    .deleteFrom('session')
    .where(({ or, eb }) => or([eb('expires_at', '<=', now), eb('last_seen_at', '<=', idleSince)]))
    .executeTakeFirst();
  const accountLinks = await tx
    .deleteFrom('account_link')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  const setupLinks = await tx
    .deleteFrom('setup_link')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  const devices = await tx
    .deleteFrom('known_device')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  const attempts = await tx
    .deleteFrom('sign_in_count')
    .where('last_failed_at', '<', forgotten)
    .where(({ or, eb }) => or([eb('closed_until', 'is', null), eb('closed_until', '<=', now)]))
    .executeTakeFirst();
  return {
    sessions: Number(sessions.numDeletedRows),
    links: Number(accountLinks.numDeletedRows + setupLinks.numDeletedRows),
    devices: Number(devices.numDeletedRows),
    attempts: Number(attempts.numDeletedRows),
  };
}
