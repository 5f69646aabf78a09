import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import type { RoleGrant } from './authority.ts';
import { PERMISSIONS, permissionsOf, ROLE_PERMISSIONS } from './role-permissions.ts';
import { isAdministrator, isRole, ROLES, type Role } from './roles.ts';
import {
  appointmentRefusal,
  areKeptApart,
  lastAdministratorRefusal,
  linkRefusal,
  ownDeputyRefusal,
  ownGrantRefusal,
  separationRefusal,
} from './separation.ts';

const held = (role: Role, fromOn = '2026-01-01', untilOn: string | null = null): RoleGrant => ({
  account: 'wang',
  organ: 'organ',
  role,
  fromOn: calendarDay(fromOn),
  untilOn: untilOn === null ? null : calendarDay(untilOn),
});

const roles = Object.keys(ROLES).filter(isRole);

describe('the three administrators', () => {
  const administrators = roles.filter(isAdministrator);

  test('are three, and no two of them are one person', () => {
    expect(administrators).toHaveLength(3);
    for (const one of administrators)
      for (const other of administrators) expect(areKeptApart(one, other)).toBe(one !== other);
  });

  test('have no permission of another administrator, and no duty has one of theirs', () => {
    for (const [permission, only] of [
      ['accounts', 'system-admin'],
      ['role-grants', 'security-admin'],
      ['audit', 'audit-admin'],
    ] as const)
      expect(roles.filter((role) => permissionsOf([role]).includes(permission))).toEqual([only]);
  });

  test('see no applicant', () => {
    for (const role of administrators) expect(permissionsOf([role])).not.toContain('identity');
  });

  test.each([
    ['a second administrator’s role', [held('system-admin')], held('security-admin'), true],
    ['a duty beside the audit', [held('audit-admin')], held('clerk'), true],
    ['the audit beside a duty', [held('clerk')], held('audit-admin'), true],
    ['a duty beside the system', [held('system-admin')], held('clerk'), true],
    ['a duty beside the security', [held('security-admin')], held('ogi-officer'), true],
    ['supervision beside the system', [held('supervisor')], held('system-admin'), true],
    ['two duties', [held('clerk')], held('leader'), false],
    ['the same role in another organ', [held('audit-admin')], held('audit-admin'), false],
    [
      'another on the last day of the first',
      [held('system-admin', '2026-01-01', '2026-01-31')],
      held('audit-admin', '2026-01-31'),
      true,
    ],
    [
      'another on the day after',
      [held('system-admin', '2026-01-01', '2026-01-31')],
      held('audit-admin', '2026-02-01'),
      false,
    ],
  ])('%s', (_name, has, wanted, refused) => {
    const refusal = separationRefusal(has, wanted);
    expect(refusal !== null).toBe(refused);
    if (refusal) expect(refusal.provision).toContain('GB/T 22239');
  });

  test('are named by their Chinese words when refused', () => {
    expect(separationRefusal([held('system-admin')], held('audit-admin'))?.says).toBe(
      '审计管理员与系统管理员不得由同一人担任。',
    );
  });
});

test('nobody names himself a deputy', () => {
  expect(ownDeputyRefusal('wang', 'wang')?.says).toContain('不能指定自己');
  expect(ownDeputyRefusal('wang', 'li')).toBeNull();
});

test('nobody grants himself a role', () => {
  expect(ownGrantRefusal('wang', 'wang')?.says).toContain('不能给自己');
  expect(ownGrantRefusal('wang', 'li')).toBeNull();
});

test('the system administrator appoints an administrator only where there is none', () => {
  expect(appointmentRefusal('security-admin', ['system-admin'])).toBeNull();
  expect(appointmentRefusal('security-admin', ['security-admin'])?.says).toContain(
    '安全管理员授予',
  );
});

test('an administrator’s sign-in is recovered on the server alone', () => {
  expect(linkRefusal(['clerk', 'leader'])).toBeNull();
  expect(linkRefusal(['clerk', 'audit-admin'])?.says).toContain('npm run recover');
});

test('every permission is somebody’s, and the applicant’s identity the OGI office’s alone', () => {
  const given = new Set<string>(Object.values(ROLE_PERMISSIONS).flat());
  expect([...given].toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  expect(roles.filter((role) => permissionsOf([role]).includes('identity'))).toEqual([
    'ogi-officer',
    'ogi-head',
  ]);
});

test('whoever has a part in answering acts on requests; administrators and supervisors do not', () => {
  expect(roles.filter((role) => !permissionsOf([role]).includes('request.act'))).toEqual([
    'supervisor',
    'system-admin',
    'security-admin',
    'audit-admin',
  ]);
});

test('several roles have each permission once', () => {
  const together = permissionsOf(['clerk', 'ogi-head', 'leader']);
  expect(together).toHaveLength(new Set(together).size);
  expect(together).toEqual(expect.arrayContaining(['staffing', 'identity']));
});

test.each([
  ['the only system administrator', ['system-admin'], [], '系统管理员'],
  ['the only security administrator', ['clerk', 'security-admin'], ['system-admin'], '安全管理员'],
  ['one of two', ['security-admin'], ['security-admin'], null],
  ['the only auditor, whom the security administrator replaces', ['audit-admin'], [], null],
  ['a clerk', ['clerk'], [], null],
] as const)(
  'of the root organ %s goes only if the platform can go on',
  (_name, roles, others, zh) => {
    const refusal = lastAdministratorRefusal(roles, others);
    expect(refusal?.says ?? null).toBe(
      zh && `这是本平台最后一位能够履职的${zh}。请先给另一人授予${zh}，再办理。`,
    );
  },
);
