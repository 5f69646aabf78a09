import {
  isPermission,
  PERMISSIONS,
  ROLE_PERMISSIONS,
} from '@yigongkai/law/people/role-permissions';
import { isRole, ROLES } from '@yigongkai/law/people/roles';
import type { Tx } from '../db/connect.ts';
import { selectAccounts, selectRoles } from './accounts.store.ts';
import { selectSections } from './sections.store.ts';
import { selectDeputies, selectLeave } from './staffing.store.ts';

/** The people of the organ in scope, with their roles, deputies and leave. */
export async function colleagues(tx: Tx) {
  const roles = await selectRoles(tx);
  const accounts = await selectAccounts(tx);
  const deputies = await selectDeputies(tx);
  const leave = await selectLeave(tx);
  const sections = await selectSections(tx);
  return {
    sections: sections.map(({ id, name, closed_at }) => ({
      id,
      name,
      isClosed: closed_at !== null,
    })),
    accounts: accounts.map(({ id, login, name, disabled_at }) => ({
      id,
      login,
      name,
      isDisabled: disabled_at !== null,
      roles: roles.filter(({ account }) => account === id),
    })),
    deputies: deputies.map((row) => ({
      id: row.id,
      account: row.account_id,
      deputy: row.deputy_id,
      fromOn: row.from_on,
      untilOn: row.until_on,
    })),
    leave: leave.map((row) => ({
      id: row.id,
      account: row.account_id,
      fromOn: row.from_on,
      untilOn: row.until_on,
    })),
  };
}

/** What each role may do, as the law has it. */
export function rolesTable() {
  return {
    permissions: Object.keys(PERMISSIONS)
      .filter(isPermission)
      .map((permission) => ({ permission, zh: PERMISSIONS[permission].zh })),
    roles: Object.keys(ROLES)
      .filter(isRole)
      .map((role) => ({
        role,
        zh: ROLES[role].zh,
        permissions: [...ROLE_PERMISSIONS[role]],
      })),
  };
}
