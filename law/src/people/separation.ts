import { type RoleGrant, termsMeet } from './authority.ts';
import { isAdministrator, ROLES, type Role } from './roles.ts';

export type Refusal = { readonly says: string; readonly provision: string };

/** For systems of level three; other levels follow it in practice, so that an office may set it otherwise. */
const KEPT_APART = {
  provision:
    '《网络安全等级保护基本要求》（GB/T 22239—2019）8.1.7.2：应配备专职安全管理员，不可兼任',
  standing: 'setting',
} as const;

/** Whether one person may not hold the two at the same time: an administrator is nothing else. */
export function areKeptApart(one: Role, other: Role): boolean {
  return one !== other && (isAdministrator(one) || isAdministrator(other));
}

/**
 * Why an account may not be given a role. The three administrators are three persons, in all organs together,
 * and none of them has a part in the work.
 *
 * @param held what the account holds or will hold, in whatever organ.
 */
export function separationRefusal(held: readonly RoleGrant[], wanted: RoleGrant): Refusal | null {
  const other = held.find(
    (grant) => termsMeet(grant, wanted) && areKeptApart(grant.role, wanted.role),
  );
  if (!other) return null;
  return {
    says: `${ROLES[wanted.role].zh}与${ROLES[other.role].zh}不得由同一人担任。`,
    provision: KEPT_APART.provision,
  };
}

/** Without somebody who holds these in the root organ nobody can be appointed in any organ any more. */
const NEVER_VACANT: readonly Role[] = ['system-admin', 'security-admin'];

/**
 * Why somebody of the root organ may not lose a role, be disabled or go on leave: the last one who can act as
 * system or security administrator.
 *
 * @param roles what he holds there of his own. @param others what all the others who can act hold there.
 */
export function lastAdministratorRefusal(
  roles: readonly Role[],
  others: readonly Role[],
): Refusal | null {
  const last = NEVER_VACANT.find((role) => roles.includes(role) && !others.includes(role));
  if (!last) return null;
  return {
    says: `这是本平台最后一位能够履职的${ROLES[last].zh}。请先给另一人授予${ROLES[last].zh}，再办理。`,
    provision: KEPT_APART.provision,
  };
}

/** Why this account may not grant or take back a role: nobody gives himself authority. */
export function ownGrantRefusal(by: string, account: string): Refusal | null {
  if (by !== account) return null;
  return {
    says: '不能给自己授予或者收回角色，请由另一位安全管理员办理。',
    provision: KEPT_APART.provision,
  };
}

/** Why this account may not name the deputy: nobody takes over another's authority by himself. */
export function ownDeputyRefusal(by: string, deputy: string): Refusal | null {
  if (by !== deputy) return null;
  return {
    says: '不能指定自己为代理人，请由被代理人或者其他有权安排代理的人办理。',
    provision: KEPT_APART.provision,
  };
}

/**
 * Why the system administrator may not appoint this administrator: he appoints the first security and the
 * first audit administrator of an organ, and after that the security administrator alone grants roles.
 *
 * @param present the administrators' roles that somebody in the organ holds.
 */
export function appointmentRefusal(role: Role, present: readonly Role[]): Refusal | null {
  if (!present.includes(role)) return null;
  return {
    says: `本机关已有${ROLES[role].zh}。角色由安全管理员授予。`,
    provision: KEPT_APART.provision,
  };
}

/** Why a link that sets another password may not be made for somebody with these roles by an administrator. */
export function linkRefusal(roles: readonly Role[]): Refusal | null {
  const role = roles.find(isAdministrator);
  if (!role) return null;
  return {
    says: `${ROLES[role].zh}的登录只能由运维人员在服务器上恢复（npm run recover）。`,
    provision: KEPT_APART.provision,
  };
}
