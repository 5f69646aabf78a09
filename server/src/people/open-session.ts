import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import type { SignInSettings } from '../services.ts';
import { selectStanding } from './authority.store.ts';
import { authorityFrom, authorityOf, organsFrom } from './authority-of.ts';
import { secretToken, tokenHash } from './secret-token.ts';
import { deleteEndedSessions, deleteSession, insertSession } from './sessions.store.ts';

const LONGEST_DEVICE = 300;

/** The last instant at which a session that has not been used since is over. */
export function idleSince({ idleMinutes }: SignInSettings, now: Date): Date {
  return new Date(now.getTime() - idleMinutes * 60_000);
}

/**
 * Opens a session in the account's own organ, or else in the first where it has a role today. The
 * transaction's scope is that of account and organ afterwards.
 *
 * @returns the session's secret. @throws Problem `forbidden` when the account has no role anywhere today.
 */
export async function openSession(
  tx: Tx,
  account: {
    readonly id: string;
    readonly organ: string;
    /** What the browser says that it is. */
    readonly agent?: string | undefined;
  },
  settings: SignInSettings,
  now: Date,
): Promise<{ token: string; organ: string }> {
  await setScope(tx, { organ: account.organ, account: account.id });
  const [organ] = await Promise.all([
    organToActFor(tx, account, now),
    deleteEndedSessions(tx, account.id, now, idleSince(settings, now)),
  ]);
  if (!organ) throw new Problem('forbidden', '您的账号今天没有角色，请联系本机关的安全管理员。');
  const token = secretToken();
  const expiresAt = new Date(now.getTime() + settings.sessionHours * 3_600_000);
  await insertSession(tx, {
    tokenHash: tokenHash(token),
    account: account.id,
    organ,
    now,
    expiresAt,
    device: account.agent?.slice(0, LONGEST_DEVICE) ?? null,
  });
  return { token, organ };
}

async function organToActFor(
  tx: Tx,
  account: { readonly id: string; readonly organ: string },
  now: Date,
): Promise<string | undefined> {
  const standing = await selectStanding(tx, account.id, account.organ);
  if (authorityFrom(standing, account.id, account.organ, now).length > 0) return account.organ;
  for (const organ of organsFrom(standing, account.id, now))
    if ((await authorityOf(tx, account.id, organ, now)).length > 0) return organ;
  return undefined;
}

/**
 * Ends this session and goes on in another with the same end: whenever what it may do changes.
 *
 * @returns the new secret.
 */
export async function renewSession(
  tx: Tx,
  actor: Actor,
  organ: string,
  now: Date,
): Promise<string> {
  const ended = await deleteSession(tx, actor.secret);
  if (!ended) throw new Problem('not-signed-in', '请先登录。');
  const token = secretToken();
  await insertSession(tx, {
    tokenHash: tokenHash(token),
    account: actor.account,
    organ,
    now,
    expiresAt: ended.expires_at,
    device: ended.device,
  });
  return token;
}
