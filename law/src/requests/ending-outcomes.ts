import { reg } from '../provisions/provision.ts';
import { type OutcomeRule, PLAIN_OUTCOME } from './outcome-rule.ts';

const END = {
  ...PLAIN_OUTCOME,
  group: 'ending',
  remedy: 'free-choice',
} as const satisfies Partial<OutcomeRule>;

/** Rows （六）1–3 of table three: 其他处理. */
export const ENDING_OUTCOMES = {
  'other-not-corrected': {
    ...END,
    zh: '逾期不补正',
    conditions: ['补正告知书已经送达', '补正期限届满', '没有正当理由'],
    cites: [reg(30)],
    evidence: ['correction'],
    instrument: 'lapse-notice',
    row: 'other-not-corrected',
    alsoDo: ['记录视为放弃的事实', '可以发不再处理告知书；发出的，告知救济途径'],
  },
  'other-not-paid': {
    ...END,
    zh: '逾期未缴费',
    conditions: ['收费通知书已经送达', '缴费期限届满', '没有缴纳'],
    cites: [reg(42, 1)],
    evidence: ['fee-notice'],
    instrument: 'lapse-notice',
    row: 'other-not-paid',
    alsoDo: ['记录视为放弃的事实', '可以发不再处理告知书；发出的，告知救济途径'],
  },
  /** The Regulation does not speak of it. */
  'other-withdrawn': {
    ...END,
    zh: '申请人撤回',
    conditions: ['申请人本人提出撤回', '在答复作出之前', '身份已经核对'],
    cites: [],
    evidence: ['withdrawal'],
    instrument: 'withdrawal-record',
    row: 'other-else',
    alsoDo: ['记录撤回'],
  },
  /** Its ground (`OTHER_GROUNDS`) decides what it cites. */
  'other-else': {
    ...END,
    zh: '其他',
    conditions: ['不属于前列任何一种情形'],
    cites: [],
    evidence: ['request-purport'],
    instrument: 'reply-else',
    row: 'other-else',
    alsoDo: ['说明理由'],
  },
} as const satisfies Record<string, OutcomeRule>;
