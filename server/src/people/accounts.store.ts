import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { RoleGrant } from '@yigongkai/law/people/authority';
import type { Role } from '@yigongkai/law/people/roles';
import type { Tx } from '../db/connect.ts';

export type NewAccount = {
  readonly login: string;
  readonly name: string;
  readonly organ: string;
  readonly passwordHash: string | null;
};

/** @returns its id; `undefined` when the login is taken, be it in another organ. */
export async function insertAccount(tx: Tx, account: NewAccount): Promise<string | undefined> {
  const row = await tx
    .insertInto('account')
    .values({
      login: account.login,
      name: account.name,
      organ_id: account.organ,
      password_hash: account.passwordHash,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

const ACCOUNT = ['id', 'login', 'name', 'organ_id', 'password_hash', 'disabled_at'] as const;

/** As far as the scope shows it. */
export function selectAccountByLogin(tx: Tx, login: string) {
  return tx.selectFrom('account').select(ACCOUNT).where('login', '=', login).executeTakeFirst();
}

/** As far as the scope shows it. */
export function selectOwnAccount(tx: Tx, id: string) {
  return tx.selectFrom('account').select(ACCOUNT).where('id', '=', id).executeTakeFirst();
}

export function selectAccounts(tx: Tx) {
  return tx
    .selectFrom('account')
    .select(['id', 'login', 'name', 'disabled_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export function selectNames(tx: Tx, ids: readonly string[]) {
  return tx.selectFrom('account').select(['id', 'name']).where('id', 'in', ids).execute();
}

export async function setPasswordHash(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('id', '=', id)
    .execute();
}

export async function setDisabled(tx: Tx, id: string, disabledAt: Date | null): Promise<void> {
  await tx.updateTable('account').set({ disabled_at: disabledAt }).where('id', '=', id).execute();
}

export type NewRole = {
  readonly account: string;
  readonly organ: string;
  readonly role: Role;
  readonly section: string | null;
  readonly fromOn: CalendarDay;
  readonly untilOn: CalendarDay | null;
  /** `null` for the first administrator. */
  readonly by: string | null;
};

export async function insertRole(tx: Tx, role: NewRole): Promise<string> {
  const { id } = await tx
    .insertInto('account_role')
    .values({
      account_id: role.account,
      organ_id: role.organ,
      role: role.role,
      section_id: role.section,
      from_on: role.fromOn,
      until_on: role.untilOn,
      granted_by: role.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Every grant in scope that has not been revoked, past and coming ones too. */
export async function selectRoles(
  tx: Tx,
): Promise<readonly (RoleGrant & { id: string; section: string | null })[]> {
  const rows = await tx
    .selectFrom('account_role')
    .select(['id', 'account_id', 'organ_id', 'role', 'section_id', 'from_on', 'until_on'])
    .where('revoked_at', 'is', null)
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    account: row.account_id,
    organ: row.organ_id,
    role: row.role as Role,
    section: row.section_id,
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
}

/** @returns whose grant it was; `undefined` where there is none to revoke. */
export async function markRoleRevoked(tx: Tx, id: string, now: Date) {
  return tx
    .updateTable('account_role')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(['account_id', 'role'])
    .executeTakeFirst();
}
