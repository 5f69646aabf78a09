import { reg } from '../provisions/provision.ts';
import { type OutcomeRule, PLAIN_OUTCOME } from './outcome-rule.ts';

/** The applicant gets what was asked, or part of it: REG 36(1), 36(2), 37. */
export const GIVING_OUTCOMES = {
  'already-public': {
    ...PLAIN_OUTCOME,
    zh: '已主动公开',
    group: 'giving',
    conditions: ['所申请的信息本身已经公开', '目前仍可以获取'],
    cites: [reg(36, null, 1)],
    mayCite: [reg(40)],
    evidence: ['publication', 'way-told'],
    instrument: 'reply-already-public',
    row: 'granted',
    remedy: 'free-choice',
    alsoDo: [
      '写明可以直接获取的方式、途径：准确网址、标题、日期，或者公报期号、查阅地点，不能只给网站首页',
    ],
  },
  granted: {
    ...PLAIN_OUTCOME,
    zh: '予以公开',
    group: 'giving',
    conditions: ['信息存在', '由本机关负责公开', '没有不予公开的情形'],
    cites: [reg(36, null, 2)],
    mayCite: [reg(15), reg(32), reg(34), reg(40)],
    evidence: ['search', 'enclosures'],
    instrument: 'reply-granted',
    row: 'granted',
    remedy: 'free-choice',
    alsoDo: ['提供信息，或者告知获取的方式、途径和时间', '附件清单与申请内容逐项对应'],
  },
  /** What it withholds decides the rest of its citations, evidence and remedy. */
  partial: {
    ...PLAIN_OUTCOME,
    zh: '部分公开',
    group: 'giving',
    conditions: ['含有不应当公开或者不属于政府信息的内容', '能够作区分处理'],
    cites: [reg(37)],
    mayCite: [reg(36, null, 2), reg(36, null, 3), reg(32), reg(40)],
    evidence: ['search', 'enclosures', 'severance'],
    instrument: 'reply-partial',
    row: 'partial',
    remedy: 'free-choice',
    alsoDo: [
      '提供可以公开的内容',
      '逐处说明不予公开的依据和理由',
      '按不公开部分的依据分别告知救济途径',
    ],
  },
} as const satisfies Record<string, OutcomeRule>;
