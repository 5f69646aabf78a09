import type { Role } from './roles.ts';

type PermissionRules = {
  readonly zh: string;
  /** Whether an API token may be given it. What makes or ends authority stays with a person who has signed in. */
  readonly inTokens: boolean;
  /** Whether it is kept on leave: who is away reads on, and his deputy acts. */
  readonly onLeave: boolean;
};

/** What the staff's routes ask for: every one names one of these. */
export const PERMISSIONS = {
  'own-account': { zh: '管理本人的登录', inTokens: false, onLeave: true },
  colleagues: { zh: '查看本机关人员', inTokens: true, onLeave: true },
  tokens: { zh: '管理本人的接口令牌', inTokens: false, onLeave: true },
  staffing: { zh: '安排请假、代理和交接', inTokens: false, onLeave: false },
  accounts: { zh: '管理账号和科室', inTokens: false, onLeave: false },
  'role-grants': { zh: '授予和收回角色', inTokens: false, onLeave: false },
  settings: { zh: '设置本机关的办理口径和登录要求', inTokens: false, onLeave: false },
  audit: { zh: '查看审计记录', inTokens: true, onLeave: true },
  workdays: { zh: '查看工作日历', inTokens: true, onLeave: true },
  calendars: { zh: '录入和作废放假通知', inTokens: false, onLeave: false },
  jobs: { zh: '管理后台任务和消息发送', inTokens: false, onLeave: false },
  'request.act': { zh: '办理申请', inTokens: false, onLeave: false },
  guide: { zh: '编写公开指南', inTokens: false, onLeave: false },
  'letter-profile': { zh: '设置文书和救济机关', inTokens: false, onLeave: false },
  'file.upload': { zh: '上传文件', inTokens: true, onLeave: false },
  'file.read': { zh: '查看和下载文件', inTokens: false, onLeave: true },
  identity: { zh: '查看申请人身份', inTokens: false, onLeave: false },
  'disposal.read': { zh: '查看销毁记录', inTokens: false, onLeave: true },
  'disposal.propose': { zh: '提出销毁个人信息', inTokens: false, onLeave: false },
  'disposal.confirm': { zh: '确认销毁个人信息', inTokens: false, onLeave: false },
} as const satisfies Record<string, PermissionRules>;

export type Permission = keyof typeof PERMISSIONS;

export function isPermission(word: string): word is Permission {
  return Object.hasOwn(PERMISSIONS, word);
}

/** Whatever a role is. */
const STAFF = ['own-account', 'colleagues', 'workdays'] as const;

/** Whoever has a part in answering requests. */
const ANSWERING = [...STAFF, 'request.act', 'file.read'] as const;

/** What each role may do: the whole table. The applicant's identity is seen by the OGI office alone (PIPL 6, 51). */
export const ROLE_PERMISSIONS = {
  clerk: [...ANSWERING, 'file.upload'],
  'section-head': [...ANSWERING, 'file.upload', 'staffing'],
  'ogi-officer': [...ANSWERING, 'file.upload', 'tokens', 'identity', 'guide', 'disposal.read'],
  'ogi-head': [
    ...ANSWERING,
    'file.upload',
    'tokens',
    'identity',
    'guide',
    'letter-profile',
    'staffing',
    'settings',
    'calendars',
    'disposal.read',
    'disposal.propose',
  ],
  'legal-reviewer': ANSWERING,
  'secrecy-reviewer': ANSWERING,
  leader: [...ANSWERING, 'staffing', 'disposal.read', 'disposal.confirm'],
  supervisor: [...STAFF, 'tokens'],
  'system-admin': [...STAFF, 'accounts', 'settings', 'calendars', 'jobs'],
  'security-admin': [...STAFF, 'role-grants'],
  'audit-admin': [...STAFF, 'tokens', 'audit', 'disposal.read'],
} as const satisfies Record<Role, readonly Permission[]>;

/** What several roles together may do, each permission once. */
export function permissionsOf(roles: readonly Role[]): readonly Permission[] {
  return [...new Set(roles.flatMap((role): readonly Permission[] => ROLE_PERMISSIONS[role]))];
}

/** What keeps somebody from acting today although his roles would let him. */
export type Hindrance = {
  readonly isAway: boolean;
  /** Roles that ask for a second factor in this organ, while he has none. */
  readonly rolesWithoutFactor: readonly Role[];
};

/** What somebody may do who is on leave, or who has yet to set up the second factor that a role of his asks for. */
export function permissionsDespite(
  { isAway, rolesWithoutFactor }: Hindrance,
  roles: readonly Role[],
): readonly Permission[] {
  if (roles.some((role) => rolesWithoutFactor.includes(role))) return ['own-account'];
  return permissionsOf(roles).filter((permission) => !isAway || PERMISSIONS[permission].onLeave);
}
