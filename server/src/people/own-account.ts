import { permissionsOf } from '@yigongkai/law/people/role-permissions';
import type { Tx } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { tellPasswordChanged } from '../mail/account-notices.ts';
import type { Services, SignInSettings } from '../services.ts';
import { selectOwnAccount, setPasswordHash } from './accounts.store.ts';
import { attemptsOf, beginAttempt, clearAttempt } from './attempts.ts';
import { selectOrganBySlug, selectOrgansById, selectStanding } from './authority.store.ts';
import { authorityOf, organsFrom } from './authority-of.ts';
import { renewSession } from './open-session.ts';
import { hashPassword, isPassword } from './password.ts';
import { recordAct } from './record-act.ts';
import { tokenHash } from './secret-token.ts';
import { deleteSessionsOf, selectSessions } from './sessions.store.ts';
import { withoutWaiting } from './sign-in.store.ts';

/** Who is signed in and until when, where else he may act, and for whom he acts. */
export async function describeActor(tx: Tx, actor: Actor, settings: SignInSettings, now: Date) {
  const sessions = await selectSessions(tx);
  const session = sessions.find((one) => actor.secret.equals(one.token_hash));
  if (!session) throw new Problem('not-signed-in', '请先登录。');
  const standing = await selectStanding(tx, actor.account, actor.organ);
  const organs = await selectOrgansById(tx, [
    actor.organ,
    ...organsFrom(standing, actor.account, now),
  ]);
  const named = organs.map(({ id, slug, name }) => ({ id, slug, name }));
  const organ = named.find(({ id }) => id === actor.organ);
  if (!organ) throw new Error('a session without its organ');
  return {
    account: actor.account,
    login: actor.login,
    name: actor.name,
    organ,
    otherOrgans: named.filter(({ id }) => id !== actor.organ),
    roles: actor.authority.map(({ role, insteadOf }) => ({ role, insteadOf })),
    permissions: [...actor.permissions],
    isAway: actor.isAway,
    hasSecondFactor: standing.hasSecondFactor,
    mustSetSecondFactor: actor.mustSetSecondFactor,
    idleMinutes: settings.idleMinutes,
    endsAt: session.expires_at.toISOString(),
  };
}

/**
 * Acts for another organ from here on; both organs' audits say so.
 *
 * @returns the new secret. @throws Problem `forbidden` where the account has no role there today.
 */
export async function changeOrgan(tx: Tx, actor: Actor, slug: string, now: Date): Promise<string> {
  const organ = await selectOrganBySlug(tx, slug);
  const authority = organ ? await authorityOf(tx, actor.account, organ.id, now) : [];
  if (!organ || authority.length === 0)
    throw new Problem('forbidden', '您今天在这个机关没有角色。');
  const token = await renewSession(tx, actor, organ.id, now);
  const permissions = permissionsOf(authority.map(({ role }) => role));
  const there = { ...actor, organ: organ.id, authority, permissions };
  await recordAct(tx, there, { kind: 'organ-changed', object: organ.id }, now);
  await setScope(tx, { organ: actor.organ, account: actor.account });
  await recordAct(tx, actor, { kind: 'organ-changed', object: organ.id }, now);
  return token;
}

/** @throws Problem `invalid` for a wrong password, `too-many` after several. */
export async function requirePassword(
  { appDb: db, now }: Services,
  actor: Actor,
  password: string,
): Promise<void> {
  const attempts = attemptsOf(actor.login, 'signed in', actor.secret);
  await beginAttempt(db, attempts, now());
  const account = await inScope(db, { account: actor.account }, (tx) =>
    selectOwnAccount(tx, actor.account),
  );
  if (!account?.password_hash || !(await isPassword(password, account.password_hash)))
    throw new Problem('invalid', '当前密码不对。');
  await withoutWaiting(db, (tx) => clearAttempt(tx, attempts, true));
}

/** Ends every session of the account but this one, which goes on under a new secret. */
export async function changePassword(
  services: Services,
  actor: Actor,
  given: { readonly current: string; readonly password: string },
): Promise<string> {
  await requirePassword(services, actor, given.current);
  const hash = await hashPassword(given.password);
  const { organ, account } = actor;
  return inScope(services.appDb, { organ, account }, async (tx) => {
    await setPasswordHash(tx, account, hash);
    const token = await renewSession(tx, actor, organ, services.now());
    await deleteSessionsOf(tx, account, tokenHash(token));
    await recordAct(tx, actor, { kind: 'password-changed', object: account }, services.now());
    await tellPasswordChanged(tx, { account, organ }, services.now());
    return token;
  });
}
