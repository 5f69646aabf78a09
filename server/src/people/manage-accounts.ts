import { isInForce } from '@yigongkai/law/people/authority';
import type { Role } from '@yigongkai/law/people/roles';
import { appointmentRefusal, linkRefusal } from '@yigongkai/law/people/separation';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { tellLinkIssued } from '../mail/account-notices.ts';
import { replaceSubject } from './account-subjects.store.ts';
import { insertAccount, selectOwnAccount, selectRoles, setDisabled } from './accounts.store.ts';
import { giveRole } from './grant-role.ts';
import { requireOtherAdministrator } from './last-administrator.ts';
import { makeAccountLink } from './make-account-link.ts';
import { recordAct } from './record-act.ts';
import { refuseByRule } from './refuse-by-rule.ts';
import { deleteSessionsOf } from './sessions.store.ts';

type NewAccount = { readonly login: string; readonly name: string };

/** @returns the account, without any role yet, and the link for its owner. @throws Problem `conflict` */
export async function makeAccount(tx: Tx, actor: Actor, given: NewAccount, now: Date) {
  const { organ } = actor;
  const id = await insertAccount(tx, { ...given, organ, passwordHash: null });
  if (!id) throw new Problem('conflict', `登录名 ${given.login} 已被使用，请换一个。`);
  const link = await linkFor(tx, actor, id, now);
  await recordAct(tx, actor, { kind: 'account-made', object: id }, now);
  return { id, link };
}

/** @returns the path of a new link. @throws Problem `rule-refused` for an administrator's account. */
export async function renewLink(tx: Tx, actor: Actor, account: string, why: string, now: Date) {
  await requireAccount(tx, account);
  refuseByRule(linkRefusal(await rolesAnywhere(tx, actor, account, now)));
  const link = await linkFor(tx, actor, account, now);
  await recordAct(tx, actor, { kind: 'link-made', object: account, why }, now);
  await tellLinkIssued(tx, { account, organ: actor.organ }, '系统管理员', now);
  return link;
}

/**
 * Nobody signs in by a disabled account; its sessions end, and its tokens do nothing.
 *
 * @throws Problem `rule-refused` for the last administrator.
 */
export async function disableAccount(
  tx: Tx,
  actor: Actor,
  account: string,
  why: string,
  now: Date,
): Promise<void> {
  if (account === actor.account) throw new Problem('conflict', '不能停用自己的账号。');
  await requireAccount(tx, account);
  await requireOtherAdministrator(tx, { organ: actor.organ, account }, now);
  await setDisabled(tx, account, now);
  await setScope(tx, { organ: actor.organ, account });
  await deleteSessionsOf(tx, account);
  await recordAct(tx, actor, { kind: 'account-disabled', object: account, why }, now);
}

export async function enableAccount(
  tx: Tx,
  actor: Actor,
  account: string,
  why: string,
  now: Date,
): Promise<void> {
  await requireAccount(tx, account);
  await setDisabled(tx, account, null);
  await recordAct(tx, actor, { kind: 'account-enabled', object: account, why }, now);
}

/** @throws Problem `conflict` when another account has the subject, `rule-refused` for an administrator's account. */
export async function linkSubject(
  tx: Tx,
  actor: Actor,
  account: string,
  name: { readonly issuer: string; readonly subject: string },
  now: Date,
): Promise<void> {
  await requireAccount(tx, account);
  refuseByRule(linkRefusal(await rolesAnywhere(tx, actor, account, now)));
  await setScope(tx, { organ: actor.organ, account });
  if (!(await replaceSubject(tx, account, name.issuer, name.subject)))
    throw new Problem('conflict', '这个统一身份标识已经绑定了别的账号。');
  await recordAct(tx, actor, { kind: 'account-linked', object: account }, now);
}

/** The organ's first holder of an administrator's role. @throws Problem `rule-refused` */
export async function appointAdministrator(
  tx: Tx,
  actor: Actor,
  account: string,
  role: Role,
  now: Date,
): Promise<string> {
  const today = civilDay(now);
  const present = (await selectRoles(tx)).filter(
    (grant) => grant.organ === actor.organ && isInForce(grant, today),
  );
  refuseByRule(
    appointmentRefusal(
      role,
      present.map((grant) => grant.role),
    ),
  );
  return giveRole(tx, actor, { account, role, section: null, fromOn: today, untilOn: null }, now);
}

/** @throws Problem `not-found` where the organ has no such account. */
async function requireAccount(tx: Tx, id: string): Promise<void> {
  if (!(await selectOwnAccount(tx, id))) throw new Problem('not-found', '本机关没有这个账号。');
}

/** Today's roles of an account in all organs. */
async function rolesAnywhere(tx: Tx, actor: Actor, account: string, now: Date) {
  await setScope(tx, { organ: actor.organ, account });
  const grants = (await selectRoles(tx)).filter(
    (grant) => grant.account === account && isInForce(grant, civilDay(now)),
  );
  await setScope(tx, { organ: actor.organ });
  return grants.map(({ role }) => role);
}

async function linkFor(tx: Tx, actor: Actor, account: string, now: Date): Promise<string> {
  await setScope(tx, { organ: actor.organ, account });
  return makeAccountLink(tx, account, actor.account, now);
}
