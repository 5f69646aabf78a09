import { reg } from '../provisions/provision.ts';
import { ENDING, type InstrumentRule, TO_APPLICANT } from './instrument-rule.ts';

/** What ends a request without a reply, and the answer to who wants his own record put right. */
export const CLOSING_INSTRUMENTS = {
  'lapse-notice': {
    ...TO_APPLICANT,
    zh: '不再处理告知书',
    title: '政府信息公开申请不再处理告知书',
    code: 'F13',
    when: '逾期不补正或者逾期未缴费，视为放弃申请',
    provision: reg(30),
    parts: [
      'addressee',
      'receipt-facts',
      'restated-request',
      'lapse-facts',
      'result',
      'legal-basis',
      'remedy-notice',
      ...ENDING,
    ],
    clock: { stops: 'REPLY' },
    remedy: 'by-outcome',
    mark: '结',
  },
  'withdrawal-record': {
    ...TO_APPLICANT,
    zh: '撤回确认',
    title: '撤回政府信息公开申请确认书',
    code: 'F14',
    when: '申请人在答复作出之前撤回申请',
    provision: null,
    parts: ['addressee', 'receipt-facts', 'restated-request', 'withdrawal', 'result', ...ENDING],
    clock: { stops: 'REPLY' },
    mark: '撤',
  },
  'record-correction-reply': {
    ...TO_APPLICANT,
    zh: '更正政府信息记录答复书',
    code: 'F18',
    when: '答复更正与申请人自身相关的信息记录的要求',
    provision: reg(41),
    parts: ['addressee', 'receipt-facts', 'finding', 'action', 'remedy-notice', ...ENDING],
    remedy: 'free-choice',
    mark: '更',
  },
} as const satisfies Record<string, InstrumentRule>;
