import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import {
  clock,
  consulted,
  corrected,
  correctionAsked,
  delivered,
  feeAsked,
  feePaid,
  opinion,
  posted,
} from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { type ClockState, replyProof } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

const day = calendarDay;

describe('settings', () => {
  const third = [
    ...exampleReceived('2025-03-03'),
    consulted('2025-03-10', 'third-party'),
    delivered('2025-03-12', 3),
    opinion('2025-03-26'),
  ];
  const correctedLate = [
    ...exampleReceived('2025-04-21'),
    correctionAsked('2025-04-30'),
    delivered('2025-04-30', 3),
    corrected('2025-05-07'),
  ];
  const paid = [
    ...exampleReceived('2025-06-03'),
    feeAsked('2025-06-19'),
    delivered('2025-06-20', 3),
    feePaid('2025-07-10'),
  ];
  const asked: ExampleEvent[] = [
    ...exampleReceived('2025-03-03'),
    ['2025-03-10', 'reason-asked', { figures: '本月 60 件', workdays: 10 }],
    ['2025-03-17', 'reason-received', {}],
  ];
  const secrecy: ExampleEvent[] = [
    ...exampleReceived('2025-03-03'),
    [
      '2025-03-10',
      'consulted',
      {
        consultation: 'A',
        party: 'other-organ',
        partyId: 'A',
        items: ['1'],
        question: '是否国家秘密',
        isSecrecyDetermination: true,
      },
    ],
    opinion('2025-03-17'),
  ];

  test.each<[string, ExampleEvent[], Partial<RequestSettings>, string]>([
    [
      'the sending day may be excluded too',
      third,
      { consultationPause: 'sending-to-opinion' },
      '2025-04-18',
    ],
    [
      'a late correction notice may restart the clock',
      correctedLate,
      { lateCorrectionNotice: 'restart' },
      '2025-06-05',
    ],
    ['a payment may resume the clock instead', paid, { feeRestart: 'resume' }, '2025-07-22'],
    ['the wait for reasons excludes nothing', asked, {}, '2025-03-31'],
    ['the wait for reasons may be excluded', asked, { reasonPause: 'pauses' }, '2025-04-08'],
    ['the secrecy department is another organ', secrecy, {}, '2025-04-08'],
    [
      'the secrecy department may exclude nothing',
      secrecy,
      { secrecyDetermination: 'does-not-pause' },
      '2025-03-31',
    ],
  ])('%s', (_, events, settings, due) => {
    expect(clock(events, '2025-08-30', settings).due).toBe(due);
  });
});

describe('the state of the clock', () => {
  const base = exampleReceived('2025-03-03');
  const third = [...base, consulted('2025-03-10', 'third-party'), delivered('2025-03-12', 3)];
  const waiting = [...base, correctionAsked('2025-03-04', 10), delivered('2025-03-05', 3)];
  const unpaid = [...base, feeAsked('2025-03-10'), delivered('2025-03-11', 3)];

  test.each<[string, ClockState, ExampleEvent[], string]>([
    ['runs on the due day', 'running', base, '2025-03-31'],
    ['is overdue the day after', 'overdue', base, '2025-04-01'],
    [
      'stopped when the reply was posted on the due day',
      'stopped',
      [...base, ...posted('2025-03-31', 3)],
      '2025-05-01',
    ],
    [
      'is told late when it was posted the day after',
      'replied-late',
      [...base, ...posted('2025-04-01', 3)],
      '2025-05-01',
    ],
    ['still runs on the day of the letter to a third party', 'running', third, '2025-03-10'],
    ['pauses from the day after', 'paused', third, '2025-03-11'],
    ['pauses to the end of the 15 days', 'paused', third, '2025-04-02'],
    ['runs again the day after', 'running', third, '2025-04-03'],
    ['waits for the correction on its last day', 'awaiting-correction', waiting, '2025-03-19'],
    ['has lapsed the day after', 'lapsed', waiting, '2025-03-20'],
    [
      'waits for a correction whose notice has not arrived',
      'awaiting-correction',
      waiting.slice(0, 3),
      '2025-12-01',
    ],
    ['waits for the payment on its last day', 'awaiting-payment', unpaid, '2025-04-09'],
    ['has lapsed when it was not paid', 'lapsed', unpaid, '2025-04-10'],
    [
      'has lapsed when that was recorded',
      'lapsed',
      [...waiting, ['2025-03-20', 'correction-lapsed', {}]],
      '2025-03-20',
    ],
    [
      'has lapsed when non-payment was recorded',
      'lapsed',
      [...unpaid, ['2025-04-10', 'fee-lapsed', {}]],
      '2025-04-10',
    ],
    [
      'stopped when the applicant withdrew',
      'stopped',
      [...base, ['2025-03-10', 'withdrawn', { proof: '撤回申请书' }]],
      '2025-05-01',
    ],
    [
      'stopped when the reply came while another organ was silent',
      'stopped',
      [...base, consulted('2025-03-10', 'other-organ'), ...posted('2025-03-20', 4)],
      '2025-06-01',
    ],
  ])('%s', (_, state, events, today) => {
    expect(clock(events, today).state).toBe(state);
  });

  test('a reply by hand stops it when the last applicant has signed', () => {
    const two: ExampleEvent = [
      '2025-03-03',
      'received',
      {
        channel: 'in-person',
        days: { submittedOn: day('2025-03-03') },
        applicants: [
          { id: '甲', kind: 'person' },
          { id: '乙', kind: 'person' },
        ],
      },
    ];
    const decided: ExampleEvent = ['2025-03-28', 'decided', { number: '1', items: [] }];
    const hand = (on: string, applicant: string): ExampleEvent => [
      on,
      'served',
      { letter: 2, method: 'direct', applicant, proof: '送达回证' },
    ];
    expect(clock([two, decided, hand('2025-03-31', '甲')], '2025-04-05').state).toBe('overdue');
    expect(
      clock([two, decided, hand('2025-03-31', '甲'), hand('2025-03-31', '乙')], '2025-04-05').state,
    ).toBe('stopped');
    expect(
      clock([two, decided, hand('2025-03-31', '甲'), hand('2025-04-01', '乙')], '2025-04-05').state,
    ).toBe('replied-late');
  });
});

describe('the proof', () => {
  const proofOf = (events: ExampleEvent[], today: string) =>
    replyProof(
      foldRequest(exampleEvents(...events)),
      EXAMPLE_CALENDAR,
      DEFAULT_REQUEST_SETTINGS,
      day(today),
    );

  test('names each day, the holiday, and the provision of a pause', () => {
    const proof = proofOf(
      [
        ...exampleReceived('2025-03-28'),
        consulted('2025-04-01', 'third-party'),
        opinion('2025-04-02'),
      ],
      '2025-04-01',
    );
    expect(proof.slice(0, 8)).toEqual([
      { on: '2025-03-29', counts: false, why: '周六' },
      { on: '2025-03-30', counts: false, why: '周日' },
      { on: '2025-03-31', counts: true, n: 1, why: '工作日' },
      { on: '2025-04-01', counts: true, n: 2, why: '工作日' },
      {
        on: '2025-04-02',
        counts: false,
        why: '征求第三方意见期间',
        provision: '条例第三十三条第三款',
      },
      { on: '2025-04-03', counts: true, n: 3, why: '工作日' },
      { on: '2025-04-04', counts: false, why: '清明节' },
      { on: '2025-04-05', counts: false, why: '清明节' },
    ]);
  });

  test('goes to today while no due day is known', () => {
    const open = [...exampleReceived('2025-03-03'), consulted('2025-03-05', 'other-organ')];
    expect(proofOf(open, '2025-03-07').map(({ counts }) => counts)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('does not count while the applicant is waited for', () => {
    const waits = [...exampleReceived('2025-03-03'), feeAsked('2025-03-05')];
    expect(proofOf(waits, '2025-03-07')).toEqual([
      { on: '2025-03-04', counts: true, n: 1, why: '工作日' },
      { on: '2025-03-05', counts: true, n: 2, why: '工作日' },
      { on: '2025-03-06', counts: false, why: '等待缴费', provision: '信息处理费管理办法' },
      { on: '2025-03-07', counts: false, why: '等待缴费', provision: '信息处理费管理办法' },
    ]);
    const asked = [...exampleReceived('2025-03-03'), correctionAsked('2025-03-04')];
    expect(proofOf(asked, '2025-03-05').at(-1)).toEqual({
      on: '2025-03-05',
      counts: false,
      why: '等待补正',
      provision: '条例第三十条',
    });
  });

  test('is empty for what came before the first Regulation', () => {
    expect(proofOf(exampleReceived('2008-04-30'), '2008-05-07')).toEqual([]);
    expect(proofOf(exampleReceived('2008-05-01'), '2008-05-02')).toHaveLength(15 + 6);
  });

  test('is empty before the day of receipt is known', () => {
    expect(proofOf([], '2025-03-07')).toEqual([]);
  });
});
