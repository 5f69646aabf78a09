/** Whose personal data a case holds. */
export const PARTY_KINDS = {
  applicant: '申请人',
  agent: '代理人',
  'third-party': '第三方',
} as const satisfies Record<string, string>;

export type PartyKind = keyof typeof PARTY_KINDS;
