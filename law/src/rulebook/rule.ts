import type { Provision } from '../provisions/provision.ts';

/** The kinds of rule, in the order in which a request meets them. */
export const RULE_KINDS = {
  channel: '接收渠道',
  clock: '期限',
  consultation: '征求意见',
  outcome: '处理结果',
  control: '风险点',
  fee: '信息处理费',
  service: '送达方式',
  instrument: '文书',
  'remedy-class': '救济类别',
  'remedy-limit': '救济期限',
  'respondent-clock': '被申请人、被告的期限',
  'remedy-result': '救济结果',
  setting: '设置',
  'report-rule': '年报核对规则',
} as const satisfies Record<string, string>;

export type RuleKind = keyof typeof RULE_KINDS;

/** A rule as a person looks it up. */
export type Rule = {
  readonly kind: RuleKind;
  readonly id: string;
  /** Another name by which it is known: F03 of an instrument. */
  readonly code?: string;
  readonly zh: string;
  /** On what it rests, as data; none of rules known by a source in words alone. */
  readonly provisions: readonly Provision[];
  /** What it says and whence, a sentence each. */
  readonly says: readonly string[];
};
