import type { Role } from './roles.ts';

type PermissionRules = {
  readonly zh: string;
  /** Whether an API token may be given it. What makes or ends authority stays with a person who has signed in. */
  readonly inTokens: boolean;
};

/** What the staff's routes ask for: every one names one of these. */
export const PERMISSIONS = {
  'own-account': { zh: '管理本人的登录', inTokens: false },
  colleagues: { zh: '查看本机关人员', inTokens: true },
  tokens: { zh: '管理本人的接口令牌', inTokens: false },
  staffing: { zh: '安排请假、代理和交接', inTokens: false },
  accounts: { zh: '管理账号和科室', inTokens: false },
  'role-grants': { zh: '授予和收回角色', inTokens: false },
  audit: { zh: '查看审计记录', inTokens: true },
  'request.act': { zh: '办理申请', inTokens: false },
  identity: { zh: '查看申请人身份', inTokens: false },
} as const satisfies Record<string, PermissionRules>;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(word: string): word is Permission {
  return Object.hasOwn(PERMISSIONS, word);
}

/** What each role may do: the whole table. The applicant's identity is seen by the OGI office alone (PIPL 6, 51). */
export const ROLE_PERMISSIONS = {
  clerk: ['own-account', 'colleagues', 'request.act'],
  'section-head': ['own-account', 'colleagues', 'request.act', 'staffing'],
  'ogi-officer': ['own-account', 'colleagues', 'request.act', 'tokens', 'identity'],
  'ogi-head': ['own-account', 'colleagues', 'request.act', 'tokens', 'identity', 'staffing'],
  'legal-reviewer': ['own-account', 'colleagues', 'request.act'],
  'secrecy-reviewer': ['own-account', 'colleagues', 'request.act'],
  leader: ['own-account', 'colleagues', 'request.act', 'staffing'],
  supervisor: ['own-account', 'colleagues', 'tokens'],
  'system-admin': ['own-account', 'colleagues', 'accounts'],
  'security-admin': ['own-account', 'colleagues', 'role-grants'],
  'audit-admin': ['own-account', 'colleagues', 'tokens', 'audit'],
} as const satisfies Record<Role, readonly Permission[]>;

/** What several roles together may do, each permission once. */
export function permissionsOf(roles: readonly Role[]): readonly Permission[] {
  return [...new Set(roles.flatMap((role): readonly Permission[] => ROLE_PERMISSIONS[role]))];
}
