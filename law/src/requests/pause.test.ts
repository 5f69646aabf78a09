import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { isWorkday } from '../calendar/workdays.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { clock, consulted, delivered, feeAsked, feePaid, opinion } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { opinionAwaitedUntil, pausesOf } from './pause.ts';
import { replyProof } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

const day = calendarDay;

type Case = [sentence: string, events: ExampleEvent[], due: string | null];

describe('what consultation excludes', () => {
  test.each<Case>([
    [
      'a third party that answers gives back its days from the day after the letter to the answer',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'third-party'),
        delivered('2025-03-12', 3),
        opinion('2025-03-26'),
      ],
      '2025-04-17',
    ],
    [
      'a third party that is silent gives back the days to the end of its 15',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'third-party'),
        delivered('2025-03-12', 3),
      ],
      '2025-04-24',
    ],
    [
      'an opinion after the 15 days gives back no more than silence',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'third-party'),
        delivered('2025-03-12', 3),
        opinion('2025-04-10'),
      ],
      '2025-04-24',
    ],
    [
      'a co-maker that is silent likewise',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'co-maker'),
        delivered('2025-03-12', 3),
      ],
      '2025-04-24',
    ],
    [
      'another organ has no term: while it is silent no due day is known',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ'),
        delivered('2025-03-12', 3),
      ],
      null,
    ],
    [
      'a third party that the letter has not reached yet leaves the due day open',
      [...exampleReceived('2025-03-03'), consulted('2025-03-10', 'third-party')],
      null,
    ],
    [
      'an answer on the very day of the letter excludes nothing',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ'),
        opinion('2025-03-10'),
      ],
      '2025-03-31',
    ],
    [
      'an answer on the next working day excludes one day',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ'),
        opinion('2025-03-11'),
      ],
      '2025-04-01',
    ],
    [
      'a letter on the last day leaves no day to count after the answer but the one it had',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-31', 'other-organ'),
        opinion('2025-04-10'),
      ],
      '2025-03-31',
    ],
    [
      'a letter on the last day but one leaves one day after the answer',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-28', 'other-organ'),
        opinion('2025-04-10'),
      ],
      '2025-04-11',
    ],
    [
      'pauses that overlap exclude their union',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ', 'A'),
        consulted('2025-03-12', 'other-organ', 'B'),
        opinion('2025-03-14', 'A'),
        opinion('2025-03-18', 'B'),
      ],
      '2025-04-09',
    ],
    [
      'a pause within a pause excludes nothing more',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ', 'A'),
        consulted('2025-03-12', 'other-organ', 'B'),
        opinion('2025-03-14', 'B'),
        opinion('2025-03-18', 'A'),
      ],
      '2025-04-09',
    ],
    [
      'pauses that touch exclude both',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-10', 'other-organ', 'A'),
        opinion('2025-03-14', 'A'),
        consulted('2025-03-14', 'other-organ', 'B'),
        opinion('2025-03-18', 'B'),
      ],
      '2025-04-09',
    ],
    [
      'a pause over a weekend alone excludes no working day',
      [
        ...exampleReceived('2025-03-03'),
        consulted('2025-03-14', 'other-organ'),
        opinion('2025-03-16'),
      ],
      '2025-03-31',
    ],
  ])('%s', (_, events, due) => {
    expect(clock(events, '2025-03-20').due).toBe(due);
  });
});

describe('what is excluded', () => {
  const SENT = [consulted('2025-03-10', 'third-party'), delivered('2025-03-12', 3)];

  const pauses = (events: readonly ExampleEvent[], settings: Partial<RequestSettings> = {}) =>
    pausesOf(
      foldRequest(exampleEvents(...exampleReceived('2025-03-03'), ...events)),
      EXAMPLE_CALENDAR,
      { ...DEFAULT_REQUEST_SETTINGS, ...settings },
    ).map(({ from, to, why, provision }) => `${from} ${to} ${why} ${provision}`);

  const CONSULTED = '征求第三方意见期间 条例第三十三条第三款';

  test('begins on the day after the letter, or on its own where the settings say so', () => {
    const events = [...SENT, opinion('2025-03-26')];
    expect(pauses(events)).toEqual([`2025-03-11 2025-03-26 ${CONSULTED}`]);
    expect(pauses(events, { consultationPause: 'sending-to-opinion' })).toEqual([
      `2025-03-10 2025-03-26 ${CONSULTED}`,
    ]);
  });

  test('ends with the answer or with the period of silence, whichever is earlier', () => {
    expect(pauses(SENT)).toEqual([`2025-03-11 2025-04-02 ${CONSULTED}`]);
    expect(pauses([...SENT, opinion('2025-04-10')])).toEqual([
      `2025-03-11 2025-04-02 ${CONSULTED}`,
    ]);
    expect(pauses(SENT.slice(0, 1))).toEqual([`2025-03-11 null ${CONSULTED}`]);
  });

  test('does not run over a single day that ends before it begins', () => {
    const answered = (on: string) => pauses([consulted('2025-03-10', 'other-organ'), opinion(on)]);
    expect(answered('2025-03-10')).toEqual([]);
    expect(answered('2025-03-11')).toEqual([
      '2025-03-11 2025-03-11 征求其他机关意见期间 条例第三十三条第三款',
    ]);
  });

  test('is the wait for reasons and for a payment where the settings say so', () => {
    const asked: ExampleEvent = ['2025-03-05', 'reason-asked', { figures: '62件', workdays: 10 }];
    const received: ExampleEvent = ['2025-03-07', 'reason-received', {}];
    const paid = [feeAsked('2025-03-04'), delivered('2025-03-05', 3), feePaid('2025-03-11')];
    expect(pauses([asked, received])).toEqual([]);
    expect(pauses([asked, received], { reasonPause: 'pauses' })).toEqual([
      '2025-03-06 2025-03-07 等待申请人说明理由期间 条例第三十五条',
    ]);
    expect(pauses([asked], { reasonPause: 'pauses' })).toEqual([
      '2025-03-06 null 等待申请人说明理由期间 条例第三十五条',
    ]);
    expect(pauses(paid)).toEqual([]);
    expect(pauses(paid, { feeRestart: 'resume' })).toEqual([
      '2025-03-05 2025-03-11 等待缴费期间 信息处理费管理办法第六条（凭转述）',
    ]);
  });

  test('is told in the order in which it begins', () => {
    const asked: ExampleEvent = ['2025-03-05', 'reason-asked', { figures: '62件', workdays: 10 }];
    const events = [asked, consulted('2025-03-10', 'other-organ')];
    expect(pauses(events, { reasonPause: 'pauses' }).map((each) => each.slice(0, 10))).toEqual([
      '2025-03-06',
      '2025-03-11',
    ]);
  });
});

describe('an opinion is awaited', () => {
  const until = (...events: ExampleEvent[]) =>
    opinionAwaitedUntil(
      foldRequest(exampleEvents(...exampleReceived('2025-03-03'), ...events)),
      EXAMPLE_CALENDAR,
    );
  const third = consulted('2025-03-10', 'third-party');

  test('until the last of the periods, which is not known before the letter is delivered', () => {
    expect(until(third, delivered('2025-03-12', 3))).toBe('2025-04-02');
    expect(until(third)).toBeNull();
    const later = [consulted('2025-03-12', 'co-maker', 'B'), delivered('2025-03-14', 5)];
    expect(until(third, delivered('2025-03-12', 3), ...later)).toBe('2025-04-07');
  });

  test('without an end from another organ, which has no period', () => {
    expect(until(consulted('2025-03-10', 'other-organ'), delivered('2025-03-12', 3))).toBeNull();
  });

  test('no more where it came, and none where none was asked', () => {
    expect(until(third, delivered('2025-03-12', 3), opinion('2025-03-20'))).toBeUndefined();
    expect(until()).toBeUndefined();
  });
});

describe('for every request', () => {
  const aDay = fc.integer({ min: 0, max: 700 }).map((n) => addDays(day('2024-09-01'), n));
  const pause = fc.record({
    sent: fc.integer({ min: 0, max: 60 }),
    takes: fc.integer({ min: 0, max: 40 }),
  });

  const withPauses = (on: CalendarDay, pauses: readonly { sent: number; takes: number }[]) => [
    ...exampleReceived(on),
    ...pauses.flatMap(({ sent, takes }, at) => [
      consulted(addDays(on, sent), 'other-organ', String(at)),
      opinion(addDays(on, sent + takes), String(at)),
    ]),
  ];

  test('a due day is a working day, and the last of its proof is the 20th counted', () => {
    fc.assert(
      fc.property(aDay, fc.array(pause, { maxLength: 4 }), (on, pauses) => {
        const events = withPauses(on, pauses);
        const { due, workdays } = clock(events, '2024-09-01');
        const proof = replyProof(
          foldRequest(exampleEvents(...events)),
          EXAMPLE_CALENDAR,
          DEFAULT_REQUEST_SETTINGS,
          on,
        );
        expect(due !== null && isWorkday(EXAMPLE_CALENDAR, due)).toBe(true);
        expect(proof.at(-1)).toMatchObject({ on: due, n: workdays });
      }),
    );
  });

  test('a pause never makes the due day earlier', () => {
    fc.assert(
      fc.property(aDay, fc.array(pause, { maxLength: 3 }), pause, (on, pauses, more) => {
        const before = clock(withPauses(on, pauses), '2024-09-01').due ?? '';
        const after = clock(withPauses(on, [...pauses, more]), '2024-09-01').due ?? '';
        expect(after >= before).toBe(true);
      }),
    );
  });

  test('the order in which consultations were recorded does not matter', () => {
    fc.assert(
      fc.property(aDay, fc.array(pause, { minLength: 2, maxLength: 4 }), (on, pauses) => {
        expect(clock(withPauses(on, pauses), '2024-09-01').due).toBe(
          clock(withPauses(on, pauses.toReversed()), '2024-09-01').due,
        );
      }),
    );
  });
});
