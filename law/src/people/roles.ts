type RoleRules = {
  readonly zh: string;
  /** `duty` is part of the organ's own work; the three administrators keep the system and are kept apart. */
  readonly kind: 'duty' | 'administrator';
  /** Where a grant holds: in its organ alone, or in the organs below it too. */
  readonly reach: 'organ' | 'organ-and-below';
};

/** Every role that an account may have in an organ. */
export const ROLES = {
  clerk: { zh: '经办人', kind: 'duty', reach: 'organ' },
  'section-head': { zh: '科室负责人', kind: 'duty', reach: 'organ' },
  'ogi-officer': { zh: '公开办工作人员', kind: 'duty', reach: 'organ' },
  'ogi-head': { zh: '工作机构负责人', kind: 'duty', reach: 'organ' },
  'legal-reviewer': { zh: '法制审核', kind: 'duty', reach: 'organ' },
  'secrecy-reviewer': { zh: '保密审查', kind: 'duty', reach: 'organ' },
  leader: { zh: '分管/主要领导', kind: 'duty', reach: 'organ' },
  supervisor: { zh: '主管部门监督人员', kind: 'duty', reach: 'organ-and-below' },
  'system-admin': { zh: '系统管理员', kind: 'administrator', reach: 'organ-and-below' },
  'security-admin': { zh: '安全管理员', kind: 'administrator', reach: 'organ-and-below' },
  'audit-admin': { zh: '审计管理员', kind: 'administrator', reach: 'organ-and-below' },
} as const satisfies Record<string, RoleRules>;

export type Role = keyof typeof ROLES;

export function isRole(word: string): word is Role {
  return Object.hasOwn(ROLES, word);
}

export function isAdministrator(role: Role): boolean {
  return ROLES[role].kind === 'administrator';
}
