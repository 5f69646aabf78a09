import { reg } from '../provisions/provision.ts';
import { type OutcomeRule, PLAIN_OUTCOME } from './outcome-rule.ts';

/** Rows （四）1–3 of table three; the first has two grounds, 36(4) and 36(5). */
export const UNABLE_OUTCOMES = {
  'unable-not-existing': {
    ...PLAIN_OUTCOME,
    zh: '信息不存在',
    group: 'unable',
    conditions: ['已经全面、合理检索', '没有找到（未制作、未获取、未保存、未找到都在其内）'],
    cites: [reg(36, null, 4)],
    evidence: ['search'],
    instrument: 'reply-not-existing',
    row: 'unable-not-held',
    remedy: 'free-choice',
    alsoDo: [
      '告知检索的情况和结果',
      '不得同时答复“不属于本机关负责公开”',
      '是否本应制作或者保存，不在政府信息公开答复中判断',
    ],
  },
  'unable-not-held': {
    ...PLAIN_OUTCOME,
    zh: '非本机关（不掌握）',
    group: 'unable',
    conditions: ['依照条例第十条，不由本机关负责公开'],
    cites: [reg(36, null, 5)],
    mayCite: [reg(10, 1), reg(10, 2), reg(10, 3)],
    evidence: ['duty-basis'],
    instrument: 'reply-not-held',
    row: 'unable-not-held',
    remedy: 'free-choice',
    alsoDo: [
      '说明理由',
      '能够确定负责公开的机关的，告知其名称和联系方式',
      '不得同时答复“信息不存在”',
    ],
  },
  'unable-needs-creation': {
    ...PLAIN_OUTCOME,
    zh: '没有现成信息需要另行制作',
    group: 'unable',
    conditions: ['没有现成信息，需要对现有政府信息进行加工、分析', '不只是作区分处理'],
    cites: [reg(38)],
    evidence: ['processing-account'],
    instrument: 'reply-needs-creation',
    row: 'unable-needs-creation',
    remedy: 'free-choice-suit-unlikely',
    alsoDo: ['说明为什么属于加工、分析'],
  },
  'unable-unclear': {
    ...PLAIN_OUTCOME,
    zh: '补正后申请内容仍不明确',
    group: 'unable',
    conditions: ['已依法一次性告知补正', '补正后仍不明确'],
    cites: [reg(30)],
    evidence: ['correction'],
    instrument: 'reply-unclear',
    row: 'unable-unclear',
    remedy: 'free-choice',
    alsoDo: ['说明哪些内容仍不明确', '不再第二次要求补正'],
  },
} as const satisfies Record<string, OutcomeRule>;
