import { describe, expect, test } from 'vitest';
import { consulted, corrected, correctionAsked, delivered } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { deliveredOn, deliveredToAll, lastRedo, openRedo, openStage } from './request-case.ts';

const caseAfter = (...events: ExampleEvent[]) =>
  foldRequest(exampleEvents(...exampleReceived('2025-03-03'), ...events));
const decided = (on: string): ExampleEvent => [on, 'decided', { number: '1', items: [] }];
const opened = (on: string, remedy: string, against: number | null = 3): ExampleEvent => [
  on,
  'remedy-opened',
  { remedy, remedyKind: 'reconsideration', against },
];
const closed = (on: string, remedy: string, isRedo = true): ExampleEvent => [
  on,
  'remedy-closed',
  { remedy, result: 'annulled', ...(isRedo && { redo: { workdays: 20, onProcedure: false } }) },
];

describe('what is recorded is kept', () => {
  test('of conferring, of withheld parts and of letters to others', () => {
    const notified = {
      instrument: 'third-party-release',
      party: 'third-party',
      consultation: 'B',
    } as const;
    const request = caseAfter(
      consulted('2025-03-04', 'third-party', 'A'),
      consulted('2025-03-04', 'third-party', 'B'),
      ['2025-03-05', 'conferred', { unit: '法规科', opinion: '可以公开' }],
      ['2025-03-06', 'redacted', { item: '1', withheld: [] }],
      ['2025-03-07', 'notified', notified],
    );
    expect(request.conferences).toMatchObject([{ unit: '法规科', opinion: '可以公开' }]);
    expect(request.redactions).toMatchObject([{ item: '1' }]);
    expect(request.notices).toMatchObject([notified]);
    expect(request.consultations.map(({ toldOn }) => toldOn)).toEqual([null, '2025-03-07']);
    expect(request.consultations.map((one) => one.isSecrecyDetermination)).toEqual([false, false]);
    expect(request.letters.map(({ seq, dispatchedOn }) => [seq, dispatchedOn])).toEqual([
      [3, '2025-03-04'],
      [4, '2025-03-04'],
      [7, '2025-03-07'],
    ]);
  });

  test('of a letter that goes to the applicant no consultation is told', () => {
    const request = caseAfter(consulted('2025-03-04', 'third-party'), [
      '2025-03-07',
      'notified',
      { instrument: 'third-party-release', party: 'applicant', consultation: 'A' },
    ]);
    expect(request.consultations.map(({ toldOn }) => toldOn)).toEqual([null]);
  });

  test('of each failure to serve, with the letter that it befell', () => {
    const failed = (on: string, letter: number): ExampleEvent => [
      on,
      'service-failed',
      { letter, method: 'post', why: '查无此人' },
    ];
    const { letters } = caseAfter(
      correctionAsked('2025-03-04'),
      decided('2025-03-20'),
      failed('2025-03-24', 4),
      failed('2025-03-28', 4),
    );
    expect(letters.map(({ failures }) => failures)).toEqual([
      [],
      [
        { on: '2025-03-24', why: '查无此人' },
        { on: '2025-03-28', why: '查无此人' },
      ],
    ]);
  });

  test('of a reply with what it was merged with, and of one that adds to it', () => {
    const { replies, letters, draft } = caseAfter(
      ['2025-03-19', 'drafted', { items: [] }],
      ['2025-03-20', 'decided', { number: '1', items: [], mergedWith: ['示公开〔2025〕2号'] }],
      ['2025-03-21', 'supplemented', { number: '2', mode: 'adds', items: [] }],
      decided('2025-03-22'),
    );
    expect(replies.map(({ mode, mergedWith }) => [mode, mergedWith])).toEqual([
      ['decides', ['示公开〔2025〕2号']],
      ['adds', []],
      ['decides', []],
    ]);
    expect(letters.map(({ seq }) => seq)).toEqual([4, 5, 6]);
    expect(draft).toBeNull();
  });

  test('of a draft that was sent back no signature; of none, nothing', () => {
    const returned: ExampleEvent = ['2025-03-06', 'returned', { step: 'leader', why: '请补充' }];
    const approved: ExampleEvent = ['2025-03-06', 'approved', { step: 'legal' }];
    expect(
      caseAfter(['2025-03-05', 'drafted', { items: [] }], approved, returned).draft,
    ).toMatchObject({
      isReturned: true,
      approvals: [],
    });
    expect(caseAfter(returned, approved).draft).toBeNull();
  });

  test('of a good reason for a late correction, with the correction or before it', () => {
    const contacted: ExampleEvent = [
      '2025-03-20',
      'contacted',
      { how: '电话', says: '在外地', goodReason: '住院' },
    ];
    const asked = correctionAsked('2025-03-04');
    const reasonsOf = (...events: ExampleEvent[]) =>
      caseAfter(...events).corrections.map(({ goodReason }) => goodReason);
    expect(reasonsOf(asked, contacted, corrected('2025-03-21'))).toEqual(['住院']);
    expect(reasonsOf(asked, corrected('2025-03-19'), contacted)).toEqual([null]);
    expect(reasonsOf(asked, ['2025-03-21', 'corrected', { goodReason: '邮路中断' }])).toEqual([
      '邮路中断',
    ]);
    expect(reasonsOf(contacted)).toEqual([]);
  });
});

describe('a letter is delivered', () => {
  test('to its own addressee, on the day of the last service', () => {
    const request = caseAfter(
      correctionAsked('2025-03-04'),
      decided('2025-03-20'),
      ['2025-03-21', 'dispatched', { letter: 4, method: 'post' }],
      delivered('2025-03-26', 4),
      ['2025-03-24', 'served', { letter: 4, method: 'direct', proof: '送达回证' }],
    );
    expect([deliveredOn(request, 3), deliveredOn(request, 4)]).toEqual([null, '2025-03-26']);
    expect(deliveredOn(request, 9)).toBeNull();
    expect([deliveredToAll(request, 3), deliveredToAll(request, 4)]).toEqual([false, true]);
    expect(deliveredToAll(request, 9)).toBe(false);
    expect(request.letters.map(({ method }) => method)).toEqual([null, 'post']);
    expect(caseAfter(delivered('2025-03-26', 9)).letters).toEqual([]);
  });

  test('to two applicants by a service of each; one that names nobody is neither’s', () => {
    const to = (applicant?: string): ExampleEvent => [
      '2025-03-24',
      'served',
      { letter: 2, method: 'direct', proof: '送达回证', ...(applicant && { applicant }) },
    ];
    const isDelivered = (...services: ExampleEvent[]) => {
      const [received] = exampleEvents(...exampleReceived('2025-03-03'));
      if (received?.kind !== 'received') throw new RangeError('received first');
      const both = [
        { id: '甲', kind: 'person' },
        { id: '乙', kind: 'person' },
      ] as const;
      const [, ...rest] = exampleEvents(
        ...exampleReceived('2025-03-03').slice(0, 1),
        decided('2025-03-20'),
        ...services,
      );
      return deliveredToAll(foldRequest([{ ...received, applicants: both }, ...rest]), 2);
    };
    expect(isDelivered(to('甲'), to('乙'))).toBe(true);
    expect(isDelivered(to('甲'))).toBe(false);
    expect(isDelivered(to(), to())).toBe(false);
  });
});

describe('of several remedies', () => {
  test('each has its own stages, and a later instance opens the next', () => {
    const { remedies } = caseAfter(
      decided('2025-03-20'),
      opened('2025-04-01', 'A'),
      opened('2025-04-02', 'B'),
      closed('2025-06-03', 'A', false),
      opened('2025-06-20', 'A'),
      closed('2025-07-03', 'C'),
    );
    expect(
      remedies.map(({ remedy, stages }) => [
        remedy,
        stages.map(({ openedOn, closed: end }) => [openedOn, end?.on ?? null]),
      ]),
    ).toEqual([
      [
        'A',
        [
          ['2025-04-01', '2025-06-03'],
          ['2025-06-20', null],
        ],
      ],
      ['B', [['2025-04-02', null]]],
    ]);
    expect(remedies.map((remedy) => openStage(remedy)?.openedOn)).toEqual([
      '2025-06-20',
      '2025-04-02',
    ]);
  });

  test('the last that orders a new reply counts, whichever was opened first', () => {
    const request = caseAfter(
      decided('2025-03-20'),
      opened('2025-04-01', 'A'),
      opened('2025-04-02', 'B'),
      closed('2025-06-02', 'B'),
      closed('2025-06-03', 'A'),
    );
    expect(lastRedo(request)?.on).toBe('2025-06-03');
    expect(lastRedo(caseAfter(opened('2025-04-01', 'A', null)))).toBeNull();
  });

  test.each<[string, ExampleEvent[], boolean]>([
    ['no reply follows', [], true],
    ['a reply follows on its day', [decided('2025-06-03')], false],
    [
      'a further reply alone follows',
      [['2025-06-05', 'supplemented', { number: '2', mode: 'adds', items: [] }]],
      true,
    ],
  ])('an order stays open: %s', (_name, later, isOpen) => {
    const story = [decided('2025-03-20'), opened('2025-04-01', 'A'), closed('2025-06-03', 'A')];
    expect(openRedo(caseAfter(...story, ...later)) !== null).toBe(isOpen);
  });

  test('an order of the day of the reply that it sets aside stays open', () => {
    const story = [decided('2025-06-03'), opened('2025-06-03', 'A'), closed('2025-06-03', 'A')];
    expect(openRedo(caseAfter(...story))).not.toBeNull();
  });

  test('a case that was closed stays closed when nothing new is ordered', () => {
    const story = (isRedo: boolean) =>
      caseAfter(
        decided('2025-03-20'),
        ['2025-03-25', 'closed', {}],
        opened('2025-04-01', 'A'),
        closed('2025-06-03', 'A', isRedo),
      );
    expect(story(false).closedOn).toBe('2025-03-25');
    expect(story(true).closedOn).toBeNull();
  });
});
