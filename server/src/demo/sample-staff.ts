import type { SampleColleague } from '../people/make-sample-staff.ts';

/** The organ of the sample area whose people the demo lets in. */
export const STAFFED_ORGAN = 'demo-district';

/** Made-up people by what they do; the three administrators are three. */
export const SAMPLE_STAFF: readonly [SampleColleague, ...SampleColleague[]] = [
  { login: 'xitong', name: '示例系统员', roles: ['system-admin'] },
  { login: 'anquan', name: '示例安全员', roles: ['security-admin'] },
  { login: 'shenji', name: '示例审计员', roles: ['audit-admin'] },
  { login: 'gongkai', name: '示例公开办', roles: ['ogi-officer'] },
  { login: 'zhuren', name: '示例主任', roles: ['ogi-head'] },
  { login: 'jingban', name: '示例经办人', roles: ['clerk'] },
  { login: 'fazhi', name: '示例法制员', roles: ['legal-reviewer'] },
  { login: 'baomi', name: '示例保密员', roles: ['secrecy-reviewer'] },
  { login: 'lingdao', name: '示例分管领导', roles: ['leader'] },
];
