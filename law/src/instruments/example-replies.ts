import { calendarDay } from '../calendar/calendar-day.ts';
import { reg } from '../provisions/provision.ts';
import { corrected, correctionAsked, delivered, feeAsked } from '../requests/example-clock.ts';
import type { ExampleEvent } from '../requests/example-request.ts';
import { OUTCOMES, type Outcome, provisionsToCite } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';

/** What the made-up decision on an item holds beside its outcome. */
const DETAILS: { readonly [Each in Outcome]?: Partial<DecidedItem> } = {
  'already-public': {
    whereToFind: {
      title: '校车运营补贴公示',
      address: 'https://www.example.cn/jyj/2025/0301.html',
      on: calendarDay('2025-03-01'),
    },
  },
  granted: { enclosures: ['校车运营补贴发放明细表'] },
  partial: {
    enclosures: ['校车运营补贴发放明细表（区分处理后）'],
    citations: [reg(37), reg(15), reg(32)],
    withheld: [
      { part: '收款人银行账号', outcome: 'deny-third-party', reason: '公开会损害收款人的隐私' },
    ],
  },
  'deny-state-secret': {
    norms: [{ title: '中华人民共和国保守国家秘密法', place: '第十三条', rank: 'law' }],
  },
  'deny-other-law': {
    norms: [{ title: '中华人民共和国统计法', place: '第二十五条', rank: 'law' }],
  },
  'deny-administrative-query': {
    norms: [
      { title: '不动产登记暂行条例', place: '第二十七条', rank: 'administrative-regulation' },
    ],
    whereToFind: { title: '不动产登记资料查询', address: '示例市演示区不动产登记中心' },
  },
  'unable-not-held': {
    rightOrgan: { organ: '示例市演示区财政局', contact: '0000-87654321' },
  },
  'skip-duplicate': {
    earlierReply: {
      number: '示教公开〔2024〕9号-告',
      on: calendarDay('2024-11-01'),
      sameApplicant: true,
    },
  },
  'deny-process': { discretion: '经裁量，公开会妨碍讨论的坦率' },
};

/** The decision on an item, complete for its outcome. */
export function exampleDecision(outcome: Outcome, item = '1'): DecidedItem {
  return {
    item,
    outcome,
    citations: provisionsToCite({ outcome }),
    reasons: `示例理由：${OUTCOMES[outcome].zh}`,
    ...DETAILS[outcome],
  };
}

const SEARCHED: ExampleEvent = [
  '2025-06-10',
  'searched',
  {
    items: ['1', '2'],
    places: ['综合档案室', '办公自动化系统'],
    words: ['校车', '补贴'],
    persons: ['检索人丙'],
    minutes: 40,
    found: false,
    result: '没有找到',
  },
];

export const REASON_ASKED: ExampleEvent = [
  '2025-06-06',
  'reason-asked',
  { figures: '2025年5月共申请62件', workdays: 10 },
];

export const JUDGED = (isReasonable: boolean): ExampleEvent => [
  '2025-06-18',
  'reason-judged',
  {
    isReasonable,
    finding: '所说明的理由与申请的数量不相称',
    ...(isReasonable && { answerBy: calendarDay('2025-08-15') }),
  },
];

/** What must have happened before a request can end so. */
export const EVENTS_BEFORE: { readonly [Each in Outcome]?: readonly ExampleEvent[] } = {
  'unable-not-existing': [SEARCHED],
  'unable-unclear': [correctionAsked('2025-06-05'), corrected('2025-06-12')],
  'skip-excessive': [REASON_ASKED, ['2025-06-12', 'reason-received', {}], JUDGED(false)],
  'other-not-corrected': [
    correctionAsked('2025-06-05'),
    delivered('2025-06-06', 3),
    ['2025-06-23', 'correction-lapsed', {}],
  ],
  'other-not-paid': [
    feeAsked('2025-06-05'),
    delivered('2025-06-06', 3),
    ['2025-07-07', 'fee-lapsed', {}],
  ],
  'other-withdrawn': [['2025-06-10', 'withdrawn', { proof: '申请人签名的撤回书' }]],
};
