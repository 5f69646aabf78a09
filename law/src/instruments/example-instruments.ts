import { calendarDay } from '../calendar/calendar-day.ts';
import {
  consulted,
  correctionAsked,
  delivered,
  extended,
  feeAsked,
  opinion,
} from '../requests/example-clock.ts';
import type { ExampleEvent } from '../requests/example-request.ts';
import type { Outcome } from '../requests/outcome.ts';
import { type Composed, composeInstrument } from './compose-instrument.ts';
import { exampleLetter } from './example-letter.ts';
import { EVENTS_BEFORE, exampleDecision, JUDGED, REASON_ASKED } from './example-replies.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';

/** A complete case that ends in an outcome. */
export function exampleReply(outcome: Outcome, rest: Partial<InstrumentFacts> = {}) {
  return exampleLetter(EVENTS_BEFORE[outcome] ?? [], {
    items: [exampleDecision(outcome)],
    on: calendarDay('2025-07-15'),
    ...rest,
  });
}

const OBJECTED: readonly ExampleEvent[] = [
  consulted('2025-06-06', 'third-party'),
  delivered('2025-06-09', 3),
  opinion('2025-06-12'),
];

const DECIDED: readonly ExampleEvent[] = [
  [
    '2025-06-16',
    'decided',
    { number: '示教公开〔2025〕1号-告', items: [exampleDecision('granted')] },
  ],
  ['2025-06-17', 'served', { letter: 3, method: 'direct', applicant: '申请人一', proof: '签名' }],
];

const APPROVED: readonly ExampleEvent[] = [
  ['2025-06-16', 'drafted', { items: [exampleDecision('granted')] }],
  ['2025-06-17', 'approved', { step: 'legal' }],
  ['2025-06-17', 'approved', { step: 'secrecy' }],
  ['2025-06-18', 'approved', { step: 'leader' }],
];

const SPLIT: ExampleEvent = ['2025-06-04', 'split', { items: ['1', '2'] }];

const OTHER_REQUEST: InstrumentFacts = exampleLetter([], {
  items: [exampleDecision('already-public')],
});

const A = { consultation: 'A' } as const;

/** For every instrument a complete case from which it can be composed. */
export const EXAMPLE_INSTRUMENTS: Readonly<Record<Instrument, InstrumentFacts>> = {
  registration: exampleLetter([], { on: calendarDay('2025-06-03') }),
  'search-record': exampleLetter(EVENTS_BEFORE['unable-not-existing'] ?? []),
  'approval-sheet': exampleLetter(APPROVED, { items: [exampleDecision('granted')] }),
  'service-proof': exampleLetter(DECIDED, { served: 3 }),
  receipt: exampleLetter([], { on: calendarDay('2025-06-03') }),
  'correction-notice': exampleLetter([correctionAsked('2025-06-05')]),
  'reason-notice': exampleLetter([REASON_ASKED]),
  'extension-notice': exampleLetter([extended('2025-06-20', 15)]),
  'consultation-notice': exampleLetter([consulted('2025-06-06', 'third-party')], A),
  'fee-notice': exampleLetter([feeAsked('2025-06-20')]),
  'commission-notice': exampleLetter([
    [
      '2025-06-20',
      'commissioned',
      { organ: { organ: '示例市演示区财政局', contact: '0000-87654321' } },
    ],
  ]),
  'third-party-letter': exampleLetter([consulted('2025-06-06', 'third-party')], A),
  'consultation-slip': exampleLetter([consulted('2025-06-06', 'third-party')], A),
  'third-party-disclosure-notice': exampleLetter(OBJECTED, {
    ...A,
    items: [{ ...exampleDecision('granted'), publicInterest: '关系学生乘车安全' }],
  }),
  'co-maker-letter': exampleLetter([consulted('2025-06-06', 'co-maker')], A),
  'assistance-letter': exampleLetter([consulted('2025-06-06', 'other-organ')], A),
  'reply-already-public': exampleReply('already-public'),
  'reply-granted': exampleReply('granted'),
  'reply-partial': exampleReply('partial'),
  'reply-denied': exampleReply('deny-process'),
  'reply-query': exampleReply('deny-administrative-query'),
  'reply-not-existing': exampleReply('unable-not-existing'),
  'reply-not-held': exampleReply('unable-not-held'),
  'reply-needs-creation': exampleReply('unable-needs-creation'),
  'reply-unclear': exampleReply('unable-unclear'),
  'reply-petition': exampleReply('skip-petition'),
  'reply-duplicate': exampleReply('skip-duplicate'),
  'reply-publication': exampleReply('skip-publication'),
  'reply-excessive': exampleReply('skip-excessive'),
  'delay-notice': exampleLetter([
    REASON_ASKED,
    ['2025-06-12', 'reason-received', {}],
    JUDGED(true),
  ]),
  'merged-reply': exampleLetter([], {
    items: [exampleDecision('granted')],
    mergedWith: [
      {
        ...OTHER_REQUEST,
        request: { ...OTHER_REQUEST.request, number: '示公开〔2025〕2号' },
      },
    ],
  }),
  'supplementary-reply': exampleLetter(DECIDED, {
    items: [exampleDecision('granted')],
    mode: 'adds',
  }),
  'reply-several': exampleLetter([SPLIT], {
    items: [exampleDecision('granted'), exampleDecision('deny-process', '2')],
  }),
  'reply-reconfirm': exampleReply('skip-reconfirm'),
  'reply-else': exampleReply('other-else'),
  'lapse-notice': exampleReply('other-not-corrected'),
  'withdrawal-record': exampleReply('other-withdrawn'),
  'record-correction-reply': exampleLetter([], {
    recordCorrection: { finding: '经核实，所载毕业年份有误', action: '予以更正' },
  }),
};

/** The letter, or the reasons why there is none in place of its text. */
export function exampleComposed(
  id: Instrument,
  facts: InstrumentFacts = EXAMPLE_INSTRUMENTS[id],
): Composed {
  const result = composeInstrument(id, facts);
  if ('composed' in result) return result.composed;
  throw new Error(result.refusals.map(({ why }) => why).join('；'));
}

/** All that a letter says, a paragraph a line. */
export function textOf({ parts }: Pick<Composed, 'parts'>): string {
  return parts
    .flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join('')))
    .join('\n');
}

/** Why a letter cannot be composed; none where it can. */
export function whyNot(id: Instrument, facts: InstrumentFacts): string[] {
  const result = composeInstrument(id, facts);
  return 'refusals' in result ? result.refusals.map(({ why }) => why) : [];
}
