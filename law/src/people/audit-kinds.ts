/** What the audit says that somebody did or read. */
export const AUDIT_KINDS = {
  'signed-in': '登录',
  'sign-in-failed': '登录失败',
  'signed-out': '退出登录',
  'signed-out-everywhere': '在所有设备退出',
  'password-changed': '修改密码',
  'second-factor-set': '启用动态码',
  'second-factor-removed': '停用动态码',
  'organ-changed': '切换机关',
  'account-made': '建立账号',
  'account-linked': '绑定统一身份',
  'account-disabled': '停用账号',
  'account-enabled': '恢复账号',
  'link-made': '生成一次性链接',
  'link-used': '使用一次性链接',
  'role-granted': '授予角色',
  'role-revoked': '收回角色',
  'section-made': '设立科室',
  'leave-recorded': '登记请假',
  'deputy-named': '指定代理',
  'deputy-ended': '终止代理',
  'handed-over': '工作交接',
  'token-made': '生成接口令牌',
  'token-revoked': '作废接口令牌',
  'audit-read': '查看审计记录',
} as const satisfies Record<string, string>;

export type AuditKind = keyof typeof AUDIT_KINDS;
