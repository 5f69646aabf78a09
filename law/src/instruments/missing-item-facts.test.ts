import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { correctionAsked, delivered, feeAsked } from '../requests/example-clock.ts';
import type { ExampleEvent } from '../requests/example-request.ts';
import { OUTCOMES, type Outcome } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import { exampleReply, whyNot } from './example-instruments.ts';
import { exampleLetter } from './example-letter.ts';
import { exampleDecision, JUDGED, REASON_ASKED } from './example-replies.ts';

const decidedSo = (outcome: Outcome, change: Partial<DecidedItem>) =>
  whyNot(
    OUTCOMES[outcome].instrument,
    exampleReply(outcome, { items: [{ ...exampleDecision(outcome), ...change }] }),
  ).join('\n');

test.each([
  ['granted', { enclosures: [] }, '既没有附件，也没有告知获取的方式、途径和时间'],
  [
    'granted',
    { enclosures: [], whereToFind: { title: '明细', address: '阅览室' } },
    '没有写明获取的时间',
  ],
  ['granted', { citations: [] }, '应当引用条例第三十六条第（二）项'],
  ['partial', { withheld: [] }, '没有写明哪些内容不予公开'],
  [
    'partial',
    { withheld: [{ part: '账号', outcome: 'deny-third-party', reason: '' }] },
    '有一处不予公开的内容没有写明理由',
  ],
  ['deny-process', { reasons: ' ' }, '第1项没有写明理由：请结合事实说明'],
  ['deny-other-law', { norms: [] }, '还应当引用'],
  [
    'already-public',
    { whereToFind: { title: '公示', address: 'https://www.example.cn/1.html' } },
    '没有写明公开的日期',
  ],
  [
    'already-public',
    { whereToFind: { title: '', address: '', on: calendarDay('2025-03-01') } },
    '没有写明网址或者地点',
  ],
  ['unable-not-held', { rightOrgan: { organ: '某局', contact: '' } }, '机关的联系方式'],
  [
    'skip-duplicate',
    { earlierReply: { number: '1号', on: calendarDay('2024-11-01'), sameApplicant: false } },
    '不是对同一申请人作出的',
  ],
] satisfies [Outcome, Partial<DecidedItem>, string][])(
  'an answer %s with %j lacks something',
  (outcome, change, why) => {
    expect(decidedSo(outcome, change)).toContain(why);
  },
);

const searched = (items: readonly string[], found: boolean): ExampleEvent => [
  '2025-06-10',
  'searched',
  {
    items,
    places: ['档案室'],
    words: ['校车'],
    persons: ['丙'],
    minutes: 5,
    found,
    result: '见记录',
  },
];

test.each([
  ['unable-not-existing', [], '没有检索记录'],
  [
    'unable-not-existing',
    [
      [
        '2025-06-10',
        'searched',
        {
          items: ['1'],
          places: [],
          words: [],
          persons: [],
          minutes: 1,
          found: true,
          result: '已找到',
        },
      ],
    ],
    '写明已经找到',
  ],
  ['unable-not-existing', [searched(['2'], false)], '没有检索记录'],
  ['unable-not-existing', [searched(['1'], false), searched(['1'], true)], '写明已经找到'],
  ['skip-excessive', [], '没有先要求申请人说明理由'],
  ['skip-excessive', [REASON_ASKED], '还没有认定'],
  ['skip-excessive', [REASON_ASKED, JUDGED(true)], '已经认定理由合理'],
  ['other-not-corrected', [], '没有补正告知的记录'],
  ['other-not-corrected', [correctionAsked('2025-06-05')], '没有送达记录'],
  [
    'other-not-corrected',
    [correctionAsked('2025-06-05', 60), delivered('2025-06-06', 3)],
    '现在不能视为放弃申请',
  ],
  [
    'other-not-corrected',
    [
      correctionAsked('2025-06-05'),
      delivered('2025-06-06', 3),
      ['2025-06-23', 'contacted', { how: '电话', says: '住院', goodReason: '住院' }],
    ],
    '正当理由',
  ],
  [
    'other-not-corrected',
    [correctionAsked('2025-06-05'), delivered('2025-06-06', 3), ['2025-06-09', 'corrected', {}]],
    '现在不能视为放弃申请',
  ],
  ['other-not-paid', [], '没有收费通知的记录'],
  [
    'other-not-paid',
    [feeAsked('2025-06-05'), delivered('2025-06-06', 3), ['2025-06-09', 'fee-paid', { yuan: 100 }]],
    '现在不能视为放弃申请',
  ],
  ['other-not-paid', [feeAsked('2025-06-05')], '没有送达记录'],
  ['other-not-paid', [feeAsked('2025-07-01'), delivered('2025-07-02', 3)], '现在不能视为放弃'],
] satisfies [Outcome, Parameters<typeof exampleLetter>[0], string][])(
  'nobody is told %s after %j',
  (outcome, events, why) => {
    const { items, on } = exampleReply(outcome);
    const facts = exampleLetter(events, { items, on });
    expect(whyNot(OUTCOMES[outcome].instrument, facts).join('\n')).toContain(why);
  },
);

test.each([
  ['other-not-corrected', '2025-06-20', '2025-06-21'],
  ['other-not-paid', '2025-07-04', '2025-07-05'],
] satisfies [Outcome, string, string][])(
  'a request is %s the day after its last day, not on it',
  (outcome, last, after) => {
    const on = (day: string) =>
      whyNot('lapse-notice', exampleReply(outcome, { on: calendarDay(day) }));
    expect(on(last).join()).toContain('现在不能视为放弃申请');
    expect(on(after)).toEqual([]);
  },
);
