import { reg } from '../provisions/provision.ts';
import { type OutcomeRule, PLAIN_OUTCOME } from './outcome-rule.ts';

const SKIP = {
  ...PLAIN_OUTCOME,
  group: 'skipping',
  remedy: 'free-choice-suit-unlikely',
} as const satisfies Partial<OutcomeRule>;

/** Rows （五）1–5 of table three. */
export const SKIPPING_OUTCOMES = {
  'skip-petition': {
    ...SKIP,
    zh: '信访举报投诉类申请',
    conditions: ['申请的全部实质是信访、投诉、举报等活动', '没有要求获取任何已经记录的信息'],
    cites: [reg(39, 1)],
    evidence: ['request-purport'],
    instrument: 'reply-petition',
    row: 'skip-petition',
    alsoDo: [
      '应当告知不作为政府信息公开申请处理',
      '可以告知通过相应渠道提出',
      '混有信息公开申请的，对该部分照常答复',
    ],
  },
  'skip-duplicate': {
    ...SKIP,
    zh: '重复申请',
    conditions: ['同一申请人', '相同的政府信息', '本机关已经答复'],
    cites: [reg(36, null, 6)],
    evidence: ['earlier-reply'],
    instrument: 'reply-duplicate',
    row: 'skip-duplicate',
    alsoDo: ['写明此前答复的文号和日期'],
  },
  'skip-publication': {
    ...SKIP,
    zh: '要求提供公开出版物',
    conditions: ['所要求的是政府公报、报刊、书籍等公开出版物'],
    cites: [reg(39, 2)],
    evidence: ['publication-title'],
    instrument: 'reply-publication',
    row: 'skip-publication',
    alsoDo: ['可以告知获取的途径'],
  },
  'skip-excessive': {
    ...SKIP,
    zh: '无正当理由大量反复申请',
    conditions: ['申请数量、频次明显超过合理范围', '已要求申请人说明理由', '认为理由不合理'],
    cites: [reg(35)],
    evidence: ['figures', 'reasons'],
    instrument: 'reply-excessive',
    row: 'skip-excessive',
    remedy: 'free-choice',
    alsoDo: ['写明数量和频次、要求说明理由的情况、申请人的理由和认定'],
  },
  /** No article names it; table three does. */
  'skip-reconfirm': {
    ...SKIP,
    zh: '要求确认或重新出具已获取信息',
    conditions: ['申请人已经获取该信息', '要求的是确认或者重新出具'],
    cites: [],
    mayCite: [reg(2), reg(36, null, 6)],
    evidence: ['earlier-reply'],
    instrument: 'reply-reconfirm',
    row: 'skip-reconfirm',
    alsoDo: ['说明理由'],
  },
} as const satisfies Record<string, OutcomeRule>;
