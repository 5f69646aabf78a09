import { reg } from '../provisions/provision.ts';
import { type OutcomeRule, PLAIN_OUTCOME } from './outcome-rule.ts';

const DENIAL = {
  ...PLAIN_OUTCOME,
  group: 'denying',
  mayCite: [reg(36, null, 3), reg(37)],
  instrument: 'reply-denied',
  remedy: 'reconsideration-first',
} as const satisfies Partial<OutcomeRule>;

const OF_ANY_DENIAL = [
  '说明不予公开的理由',
  '先审查能否作区分处理',
  '列入不予公开信息定期评估审查清单（条例第十八条）',
] as const;

/** Rows （三）1–8 of table three. The eighth is a denial in the statistics alone: REG 36(7). */
export const DENYING_OUTCOMES = {
  'deny-state-secret': {
    ...DENIAL,
    zh: '属于国家秘密',
    conditions: ['依法确定为国家秘密', '密级标志和保密期限有效'],
    cites: [reg(14)],
    specialNorm: ['law'],
    specialText: 'SEC',
    strength: 'no-discretion',
    evidence: ['classification'],
    row: 'deny-state-secret',
    alsoDo: [
      ...OF_ANY_DENIAL,
      '涉密内容不上网、不录入，只登记离线登记簿编号',
      '工作秘密不是条例规定的不予公开理由',
    ],
  },
  'deny-other-law': {
    ...DENIAL,
    zh: '其他法律行政法规禁止公开',
    conditions: ['有法律或者行政法规的条文禁止公开（规章、地方性法规、规范性文件不算）'],
    cites: [reg(14)],
    specialNorm: ['law', 'administrative-regulation'],
    strength: 'no-discretion',
    evidence: ['special-norm'],
    row: 'deny-other-law',
    alsoDo: [...OF_ANY_DENIAL, '写明该法律、行政法规的名称和条款'],
  },
  'deny-three-securities': {
    ...DENIAL,
    zh: '危及“三安全一稳定”',
    conditions: ['有理由认为公开后可能危及国家安全、公共安全、经济安全、社会稳定'],
    cites: [reg(14)],
    strength: 'no-discretion',
    evidence: ['harm-assessment'],
    row: 'deny-three-securities',
    alsoDo: [...OF_ANY_DENIAL, '作出书面评估'],
  },
  'deny-third-party': {
    ...DENIAL,
    zh: '保护第三方合法权益',
    conditions: [
      '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害',
      '第三方有合理理由不同意公开，或者逾期未提出意见而由本机关依照条例决定',
      '不公开不会对公共利益造成重大影响',
    ],
    cites: [reg(15), reg(32)],
    strength: 'unless-consent-or-public-interest',
    evidence: ['consultation'],
    row: 'deny-third-party',
    alsoDo: [...OF_ANY_DENIAL, '先书面征求第三方意见；逾期未提出意见，既不是同意，也不是不同意'],
  },
  'deny-internal-affairs': {
    ...DENIAL,
    zh: '属于三类内部事务信息',
    conditions: ['属于人事管理、后勤管理、内部工作流程方面的信息', '没有外部效果', '经过裁量'],
    cites: [reg(16, 1)],
    strength: 'discretion',
    yieldsTo: ['law', 'administrative-regulation', 'local-regulation', 'rule'],
    evidence: ['internal-nature', 'discretion'],
    row: 'deny-internal-affairs',
    alsoDo: [...OF_ANY_DENIAL, '说明为什么选择不公开（条例规定的是“可以”）'],
  },
  'deny-process': {
    ...DENIAL,
    zh: '属于四类过程性信息',
    conditions: [
      '是履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告',
      '处于决定之前，不是最终的行政行为',
      '法律、法规、规章没有规定应当公开',
      '经过裁量',
    ],
    cites: [reg(16, 2)],
    strength: 'discretion',
    yieldsTo: ['law', 'administrative-regulation', 'local-regulation', 'rule'],
    evidence: ['process-stage', 'discretion'],
    row: 'deny-process',
    alsoDo: [
      ...OF_ANY_DENIAL,
      '说明为什么选择不公开（条例规定的是“可以”）',
      '核对事项是否已经办结：办结后的结果及其依据不是过程性信息',
    ],
  },
  'deny-enforcement-file': {
    ...DENIAL,
    zh: '属于行政执法案卷',
    conditions: ['是行政执法案卷的组成部分', '法律、法规、规章没有规定应当公开', '经过裁量'],
    cites: [reg(16, 2)],
    strength: 'discretion',
    yieldsTo: ['law', 'administrative-regulation', 'local-regulation', 'rule'],
    evidence: ['case-file', 'discretion'],
    row: 'deny-enforcement-file',
    alsoDo: [
      ...OF_ANY_DENIAL,
      '说明为什么选择不公开（条例规定的是“可以”）',
      '案件当事人依相应程序规定查阅案卷',
    ],
  },
  'deny-administrative-query': {
    ...DENIAL,
    zh: '属于行政查询事项',
    conditions: ['属于工商、不动产登记资料等信息', '有关法律、行政法规对信息的获取有特别规定'],
    cites: [reg(36, null, 7)],
    mayCite: [],
    specialNorm: ['law', 'administrative-regulation'],
    evidence: ['special-norm'],
    instrument: 'reply-query',
    row: 'deny-administrative-query',
    remedy: 'free-choice-suit-unlikely',
    alsoDo: [
      '写明依照哪部法律、行政法规的哪一条，向哪里、怎样查询',
      '统计上列在不予公开，但不属于复议前置',
    ],
  },
} as const satisfies Record<string, OutcomeRule>;
