import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import type { SignInSettings } from '../services.ts';
import { idleSince } from './open-session.ts';
import { recordAct } from './record-act.ts';
import {
  deleteEndedSessions,
  deleteSession,
  deleteSessionById,
  deleteSessionsOf,
  selectSessions,
} from './sessions.store.ts';

/** On which devices one is signed in; what is over is taken away first. */
export async function listSessions(tx: Tx, actor: Actor, settings: SignInSettings, now: Date) {
  await deleteEndedSessions(tx, actor.account, now, idleSince(settings, now));
  const rows = await selectSessions(tx);
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      organ: { slug: row.slug, name: row.name },
      device: row.device,
      openedAt: row.created_at.toISOString(),
      lastSeenAt: row.last_seen_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      isThis: actor.secret.equals(row.token_hash),
    })),
  };
}

/** @throws Problem `not-found` where one has no such session. */
export async function endSession(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  if (!(await deleteSessionById(tx, id)))
    throw new Problem('not-found', '没有这次登录，或者已经退出。');
  await recordAct(tx, actor, { kind: 'signed-out', object: actor.account }, now);
}

const SIGN_OUTS = {
  here: 'signed-out',
  everywhere: 'signed-out-everywhere',
  others: 'signed-out-others',
} as const;

export async function signOut(
  tx: Tx,
  actor: Actor,
  where: keyof typeof SIGN_OUTS,
  now: Date,
): Promise<void> {
  const { account, secret } = actor;
  if (where === 'here') await deleteSession(tx, secret);
  else await deleteSessionsOf(tx, account, where === 'others' ? secret : undefined);
  await recordAct(tx, actor, { kind: SIGN_OUTS[where], object: account }, now);
}
