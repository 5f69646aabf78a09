import type { OpenSetting } from '../provisions/setting.ts';
import type { RequestsColumn } from '../reports/requests-form.ts';

type ApplicantColumn = Exclude<RequestsColumn, 'total'>;

/** Kinds of applicant, each with its column of table three. The applicant decides, never the agent. */
export const APPLICANT_KINDS = {
  person: { zh: '自然人', column: 'natural' },
  company: { zh: '公司等企业', column: 'business' },
  partnership: { zh: '合伙企业', column: 'business' },
  'farm-cooperative': { zh: '农民专业合作社', column: 'business' },
  /** Under its trade name; in which column is a setting. */
  'sole-trader': { zh: '个体工商户（以字号申请）', column: 'business' },
  university: { zh: '高等院校', column: 'research' },
  'research-institute': { zh: '科研院所', column: 'research' },
  association: { zh: '社会团体', column: 'public-welfare' },
  foundation: { zh: '基金会', column: 'public-welfare' },
  'social-service': { zh: '社会服务机构', column: 'public-welfare' },
  'law-firm': { zh: '律师事务所（以自己名义）', column: 'legal-service' },
  'notary-office': { zh: '公证机构（以自己名义）', column: 'legal-service' },
  'legal-service-office': { zh: '基层法律服务所（以自己名义）', column: 'legal-service' },
  'village-committee': { zh: '村民委员会', column: 'other' },
  'residents-committee': { zh: '居民委员会', column: 'other' },
  'owners-committee': { zh: '业主委员会', column: 'other' },
  'public-institution': { zh: '事业单位', column: 'other' },
  'state-organ': { zh: '国家机关', column: 'other' },
  media: { zh: '新闻媒体', column: 'other' },
  'other-organisation': { zh: '其他组织', column: 'other' },
} as const satisfies Record<string, { readonly zh: string; readonly column: ApplicantColumn }>;

export type ApplicantKind = keyof typeof APPLICANT_KINDS;

export const APPLICANT_SETTINGS = {
  soleTraderColumn: {
    value: 'business',
    source: '国家填报说明未规定；以字号申请的，实践中多列入商业企业',
    says: '个体工商户列入哪一列',
    kind: 'choice',
    choices: { business: '商业企业', natural: '自然人' },
  },
  mixedJoint: {
    value: 'ask',
    source: '国家填报说明未规定',
    says: '个人与单位共同申请时列入哪一列',
    kind: 'choice',
    choices: { ask: '暂按第一申请人列，并请经办人确认', lead: '按第一申请人列' },
  },
} as const satisfies {
  readonly soleTraderColumn: OpenSetting<'business' | 'natural'>;
  readonly mixedJoint: OpenSetting<'ask' | 'lead'>;
};

export type ApplicantSettings = {
  readonly soleTraderColumn: 'business' | 'natural';
  readonly mixedJoint: 'ask' | 'lead';
};

export const DEFAULT_APPLICANT_SETTINGS: ApplicantSettings = {
  soleTraderColumn: APPLICANT_SETTINGS.soleTraderColumn.value,
  mixedJoint: APPLICANT_SETTINGS.mixedJoint.value,
};

export type ColumnOfCase = {
  readonly column: ApplicantColumn;
  /** What a person should confirm, in Chinese; `null` where there is no doubt. */
  readonly doubt: string | null;
};

/** The column in which a case counts as one: that of the first-named of several applicants, who leads. */
export function columnOfCase(
  applicants: readonly [ApplicantKind, ...ApplicantKind[]],
  settings: ApplicantSettings = DEFAULT_APPLICANT_SETTINGS,
): ColumnOfCase {
  const [column] = applicants.map((kind) => columnOf(kind, settings));
  const persons = applicants.filter((kind) => columnOf(kind, settings) === 'natural');
  const isMixed = persons.length > 0 && persons.length < applicants.length;
  const doubt =
    isMixed && settings.mixedJoint === 'ask'
      ? '个人与单位共同申请：暂按第一申请人归类，请确认'
      : null;
  return { column: column ?? 'other', doubt };
}

function columnOf(kind: ApplicantKind, settings: ApplicantSettings): ApplicantColumn {
  return kind === 'sole-trader' ? settings.soleTraderColumn : APPLICANT_KINDS[kind].column;
}
