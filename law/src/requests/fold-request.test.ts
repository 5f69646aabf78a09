import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reg } from '../provisions/provision.ts';
import { annulmentRefusal } from './annulment.ts';
import { CASE_ACTS, stateRefusal } from './case-acts.ts';
import { liftEvent, presentVersion, REQUEST_UPCASTERS } from './event-version.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { annulsUpTo, foldRequest } from './fold-request.ts';
import { NO_CASE, replyInForce } from './request-case.ts';
import { REQUEST_EVENTS } from './request-event.ts';
import { type RequestState, requestState } from './request-state.ts';

const granted = {
  item: '1',
  outcome: 'granted',
  citations: [],
  reasons: '经审查，本机关决定予以公开',
} as const;

const byHand = { method: 'direct', proof: '送达回证' } as const;

const whole: ExampleEvent[] = [
  ...exampleReceived('2025-03-03'),
  ['2025-03-04', 'assigned', { unit: '规划科' }],
  ['2025-03-05', 'drafted', { items: [granted] }],
  ['2025-03-06', 'approved', { step: 'leader' }],
  ['2025-03-06', 'decided', { number: '示公开〔2025〕1号-告', items: [granted] }],
  ['2025-03-07', 'served', { letter: 6, ...byHand }],
  ['2025-03-10', 'closed', {}],
];

const stateAfter = (events: readonly ExampleEvent[], isConsulting = false): RequestState =>
  requestState(foldRequest(exampleEvents(...events)), isConsulting);

describe('the state of a request follows from its events', () => {
  test.each<[RequestState, readonly ExampleEvent[]]>([
    ['none', []],
    ['arrived', whole.slice(0, 1)],
    ['registered', whole.slice(0, 2)],
    ['handling', whole.slice(0, 3)],
    ['in-review', whole.slice(0, 4)],
    ['in-review', whole.slice(0, 5)],
    ['decided', whole.slice(0, 6)],
    ['served', whole.slice(0, 7)],
    ['closed', whole],
  ])('%s', (state, events) => {
    expect(stateAfter(events)).toBe(state);
  });

  test.each<[RequestState, ...ExampleEvent[]]>([
    ['awaiting-correction', ['2025-03-04', 'correction-asked', { points: ['名称'], workdays: 10 }]],
    [
      'lapsed',
      ['2025-03-04', 'correction-asked', { points: ['名称'], workdays: 10 }],
      ['2025-03-25', 'correction-lapsed', {}],
    ],
    [
      'registered',
      ['2025-03-04', 'correction-asked', { points: ['名称'], workdays: 10 }],
      ['2025-03-25', 'correction-lapsed', {}],
      ['2025-03-26', 'corrected', { goodReason: '住院' }],
    ],
    ['awaiting-payment', ['2025-03-04', 'fee-asked', { scheme: 'items', quantity: 11, yuan: 100 }]],
    [
      'lapsed',
      ['2025-03-04', 'fee-asked', { scheme: 'items', quantity: 11, yuan: 100 }],
      ['2025-04-10', 'fee-lapsed', {}],
    ],
    ['awaiting-reasons', ['2025-03-04', 'reason-asked', { figures: '本年 200 件', workdays: 10 }]],
    [
      'delayed',
      ['2025-03-04', 'reason-asked', { figures: '本年 200 件', workdays: 10 }],
      ['2025-03-10', 'reason-received', {}],
      ['2025-03-11', 'reason-judged', { isReasonable: true, finding: '用于编写地方志' }],
    ],
    [
      'extended',
      ['2025-03-20', 'extended', { workdays: 20, reason: '须汇总', approvedBy: 'ogi-head' }],
    ],
    ['withdrawn', ['2025-03-20', 'withdrawn', { proof: '撤回申请书' }]],
    [
      'in-reconsideration',
      [
        '2025-05-20',
        'remedy-opened',
        { remedy: 'A', remedyKind: 'reconsideration', against: null },
      ],
    ],
    [
      'in-second-instance',
      [
        '2025-05-20',
        'remedy-opened',
        { remedy: 'A', remedyKind: 'direct-suit', instance: 'second', against: null },
      ],
    ],
  ])('%s, once registered', (state, ...more) => {
    expect(stateAfter([...whole.slice(0, 2), ...more])).toBe(state);
  });

  test('a returned draft is work again', () => {
    const returned: ExampleEvent = ['2025-03-06', 'returned', { step: 'legal', why: '未写明理由' }];
    expect(stateAfter([...whole.slice(0, 4), returned])).toBe('handling');
  });

  test('while an opinion is awaited the request is being consulted on', () => {
    expect(stateAfter(whole.slice(0, 3), true)).toBe('consulting');
  });

  test('an annulled reply is to be given anew', () => {
    const annulled = [
      ...whole,
      ['2025-05-01', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 6 }],
      [
        '2025-06-30',
        'remedy-closed',
        { remedy: 'A', result: 'annulled', redo: { workdays: 20, onProcedure: false } },
      ],
    ] satisfies ExampleEvent[];
    expect(stateAfter(annulled)).toBe('redo');
    expect(stateAfter([...annulled, ['2025-07-01', 'drafted', { items: [granted] }]])).toBe(
      'in-review',
    );
  });

  test('a reply to two applicants is served when each of them has it', () => {
    const [received, ...rest] = exampleReceived('2025-03-03');
    const two: ExampleEvent = [
      '2025-03-03',
      'received',
      {
        channel: 'in-person',
        days: {},
        applicants: [
          { id: '甲', kind: 'person' },
          { id: '乙', kind: 'person' },
        ],
      },
    ];
    expect(received?.[1]).toBe('received');
    const reply: ExampleEvent = ['2025-03-06', 'decided', { number: '1', items: [granted] }];
    const first: ExampleEvent = ['2025-03-07', 'served', { letter: 3, ...byHand, applicant: '甲' }];
    const second: ExampleEvent = [
      '2025-03-08',
      'served',
      { letter: 3, ...byHand, applicant: '乙' },
    ];
    expect(stateAfter([two, ...rest, reply, first])).toBe('decided');
    expect(stateAfter([two, ...rest, reply, first, second])).toBe('served');
  });
});

describe('the fold', () => {
  test('has nothing before the first event', () => {
    expect(foldRequest([])).toEqual(NO_CASE);
  });

  test('refuses a stream with a gap', () => {
    const [first, , third] = exampleEvents(...whole);
    expect(() => foldRequest(first && third ? [first, third] : [])).toThrow(
      'event 3 follows event 1',
    );
  });

  test('annulling the last event restores the former state', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: whole.length }), (count) => {
        const before = whole.slice(0, count - 1);
        const last: ExampleEvent = ['2025-03-11', 'annulled', { event: count, why: '录错' }];
        const after = foldRequest(exampleEvents(...whole.slice(0, count), last));
        expect({ ...after, upTo: count - 1 }).toEqual(foldRequest(exampleEvents(...before)));
      }),
    );
  });

  test('goes on from any earlier state as if it had begun at the first event', () => {
    const events = exampleEvents(...whole, ['2025-03-11', 'annulled', { event: 8, why: '录错' }]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (count) => {
        const before = foldRequest(events.slice(0, count));
        const untouched = structuredClone(before);
        expect(foldRequest(events.slice(count), before)).toEqual(foldRequest(events));
        expect(before).toEqual(untouched);
      }),
    );
  });

  test.each([
    [7, false],
    [8, true],
    [9, true],
  ])('annulling the eighth event asks for what was folded up to %i anew: %s', (seq, isAsked) => {
    const [last] = exampleEvents(['2025-03-11', 'annulled', { event: 8, why: '录错' }]);
    expect(last && annulsUpTo(last, seq)).toBe(isAsked);
  });

  test('an annulment annulled lets the event stand again', () => {
    const events = exampleEvents(
      ...whole.slice(0, 3),
      ['2025-03-05', 'annulled', { event: 3, why: '录错' }],
      ['2025-03-05', 'annulled', { event: 4, why: '没有录错' }],
    );
    expect(foldRequest(events).unit).toBe('规划科');
  });

  test('a new draft begins without the approvals of the old one', () => {
    const events = exampleEvents(...whole.slice(0, 5), [
      '2025-03-07',
      'drafted',
      { items: [granted] },
    ]);
    expect(foldRequest(events).draft?.approvals).toEqual([]);
  });

  test('the reply in force is the last decision, not its supplement', () => {
    const events = exampleEvents(...whole, [
      '2025-03-12',
      'supplemented',
      { number: '2', mode: 'adds', items: [granted] },
    ]);
    expect(replyInForce(foldRequest(events))?.seq).toBe(6);
  });
});

describe('what may be done in a state', () => {
  test('every act is allowed in some state, so that none is dead', () => {
    const allowed = new Set<string>(Object.values(CASE_ACTS).flat());
    expect(Object.keys(REQUEST_EVENTS).filter((act) => !allowed.has(act))).toEqual([]);
  });

  test('a refusal says the state, the act and the provision', () => {
    expect(stateRefusal('decided', 'extended')).toEqual({
      why: '这件申请现在是“已作出答复”，不能记“延期”',
      provision: reg(45),
    });
    expect(stateRefusal('handling', 'extended')).toBeNull();
  });
});

describe('an entry made in error', () => {
  const events = exampleEvents(...whole);

  test.each<[string, number, string | null]>([
    ['of the receipt stands: the applicant withdraws', 1, '收到申请的记录不能撤销，可以记撤回'],
    ['that others rest on waits for them', 4, '第 5 条“审核签批”以它为前提，请先更正那一条'],
    ['whose letter left is put right by a letter', 6, '“作出答复”的文书已经发出，只能再发文书更正'],
    ['that nothing rests on is annulled', 8, null],
    ['that does not exist is said', 99, '没有第 99 条记录'],
  ])('%s', (_, seq, why) => {
    expect(annulmentRefusal(events, seq)?.why ?? null).toBe(why);
  });
});

describe('events of older versions', () => {
  const upcasters = {
    'assigned@1': ({ section, ...rest }: { readonly [key: string]: unknown }) => ({
      ...rest,
      kind: 'assigned',
      version: 2,
      unit: section,
    }),
  };

  test('are lifted step by step to the present one', () => {
    const old = { kind: 'assigned', version: 1, seq: 3, section: '规划科' };
    expect(liftEvent(old, upcasters)).toEqual({ kind: 'assigned', seq: 3, unit: '规划科' });
    expect(presentVersion('assigned', upcasters)).toBe(2);
  });

  test('are refused where a newer program recorded them', () => {
    const newer = { kind: 'assigned', version: 2 };
    expect(() => liftEvent(newer, REQUEST_UPCASTERS)).toThrow('newer');
    expect(() => liftEvent({ kind: 'unheard-of', version: 1 }, {})).toThrow('unknown event');
  });
});
