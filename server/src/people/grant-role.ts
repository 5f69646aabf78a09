import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Role } from '@yigongkai/law/people/roles';
import { ownGrantRefusal, separationRefusal } from '@yigongkai/law/people/separation';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import {
  insertRole,
  markRoleRevoked,
  selectAccountByLogin,
  selectOwnAccount,
  selectRoles,
} from './accounts.store.ts';
import { requireOtherAdministrator } from './last-administrator.ts';
import { recordAct } from './record-act.ts';
import { refuseByRule } from './refuse-by-rule.ts';
import { lockSection } from './sections.store.ts';
import { deleteSessionsIn } from './sessions.store.ts';

type Wanted = {
  readonly role: Role;
  readonly section: string | null;
  readonly fromOn: CalendarDay;
  readonly untilOn: CalendarDay | null;
};

/** Gives a role in the actor's organ to an account of whatever organ, by its login. @throws Problem */
export async function grantRole(
  tx: Tx,
  actor: Actor,
  { login, ...wanted }: Wanted & { readonly login: string },
  now: Date,
): Promise<string> {
  await setScope(tx, { organ: actor.organ, login });
  const account = await selectAccountByLogin(tx, login);
  if (!account) throw new Problem('not-found', `没有登录名为 ${login} 的账号。`);
  refuseByRule(ownGrantRefusal(actor.account, account.id));
  return giveRole(tx, actor, { ...wanted, account: account.id }, now);
}

/** @throws Problem `rule-refused` where the roles are kept apart, `not-found` for an unknown account or section. */
export async function giveRole(
  tx: Tx,
  actor: Actor,
  wanted: Wanted & { readonly account: string },
  now: Date,
): Promise<string> {
  const { organ } = actor;
  const { account, section } = wanted;
  await setScope(tx, { organ, account });
  if (!(await selectOwnAccount(tx, account))) throw new Problem('not-found', '没有这个账号。');
  if (section) {
    const chosen = await lockSection(tx, section);
    if (!chosen) throw new Problem('not-found', '本机关没有这个科室。');
    if (chosen.closed_at) throw new Problem('conflict', `科室“${chosen.name}”已经撤销。`);
  }
  const held = (await selectRoles(tx)).filter((grant) => grant.account === account);
  refuseByRule(separationRefusal(held, { ...wanted, organ }));
  const id = await insertRole(tx, { ...wanted, organ, by: actor.account });
  const { role, fromOn, untilOn } = wanted;
  const details = { grant: id, role, fromOn, untilOn };
  await recordAct(tx, actor, { kind: 'role-granted', object: account, details }, now);
  return id;
}

/**
 * Ends a role at once, and every session in which its holder acts for the organ.
 *
 * @throws Problem `not-found` where the organ has no such grant in force, `rule-refused` for the last administrator.
 */
export async function revokeRole(
  tx: Tx,
  actor: Actor,
  grant: string,
  why: string,
  now: Date,
): Promise<void> {
  const { organ } = actor;
  const held = (await selectRoles(tx)).find(({ id }) => id === grant);
  if (!held) throw new Problem('not-found', '本机关没有这项角色，或者已经收回。');
  refuseByRule(ownGrantRefusal(actor.account, held.account));
  await requireOtherAdministrator(tx, { organ, account: held.account }, now);
  const revoked = await markRoleRevoked(tx, grant, now);
  if (!revoked) throw new Problem('not-found', '本机关没有这项角色，或者已经收回。');
  await setScope(tx, { organ, account: revoked.account_id });
  await deleteSessionsIn(tx, revoked.account_id, organ);
  const details = { grant, role: revoked.role };
  await recordAct(
    tx,
    actor,
    { kind: 'role-revoked', object: revoked.account_id, why, details },
    now,
  );
}
