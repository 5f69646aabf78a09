import { expect, test } from 'vitest';
import {
  isPermission,
  PERMISSIONS,
  permissionsDespite,
  permissionsOf,
  ROLE_PERMISSIONS,
} from './role-permissions.ts';
import { isRole, type Role } from './roles.ts';

const NOTHING = { isAway: false, rolesWithoutFactor: [] };
const ROLES = Object.keys(ROLE_PERMISSIONS).filter(isRole);

test.each(ROLES)('a %s who is hindered by nothing may do all that his role may', (role) => {
  expect(permissionsDespite(NOTHING, [role])).toEqual(ROLE_PERMISSIONS[role]);
});

test('on leave one reads on, and acts no more', () => {
  const kept = Object.keys(PERMISSIONS)
    .filter(isPermission)
    .filter((permission) => PERMISSIONS[permission].onLeave);
  expect(kept).toEqual([
    'own-account',
    'colleagues',
    'tokens',
    'audit',
    'workdays',
    'file.read',
    'disposal.read',
  ]);
  expect(permissionsDespite({ ...NOTHING, isAway: true }, ['ogi-head'])).toEqual([
    'own-account',
    'colleagues',
    'workdays',
    'file.read',
    'tokens',
    'disposal.read',
  ]);
});

test.each<[string, Role[], Role[], number]>([
  ['asked of his role', ['ogi-head'], ['ogi-head'], 1],
  ['asked of one of his roles', ['clerk', 'leader'], ['leader'], 1],
  ['asked of others', ['clerk'], ['leader'], permissionsOf(['clerk']).length],
])('who lacks a second factor %s may do so many things', (_name, roles, asked, count) => {
  const permissions = permissionsDespite({ ...NOTHING, rolesWithoutFactor: asked }, roles);
  expect(permissions).toHaveLength(count);
  expect(permissions).toContain('own-account');
});

test('the settings are kept by the system administrator and the head of the OGI office', () => {
  const keepers = ROLES.filter((role) => permissionsOf([role]).includes('settings'));
  expect(keepers).toEqual(['ogi-head', 'system-admin']);
});
