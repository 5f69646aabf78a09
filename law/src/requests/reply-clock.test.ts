import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import {
  clock,
  corrected,
  correctionAsked,
  delivered,
  extended,
  feeAsked,
  feePaid,
  posted,
} from './example-clock.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';

const day = calendarDay;

type Case = [sentence: string, events: ExampleEvent[], due: string | null];

describe('the due day of a reply', () => {
  test.each<Case>([
    [
      'is the 20th working day; the day of receipt is day 0',
      exampleReceived('2025-03-03'),
      '2025-03-31',
    ],
    [
      'falls on a worked Saturday where that is the 20th',
      exampleReceived('2024-09-09'),
      '2024-10-12',
    ],
    [
      'passes the Spring Festival and its worked weekends',
      exampleReceived('2025-01-20'),
      '2025-02-21',
    ],
    ['crosses the year', exampleReceived('2025-12-05'), '2026-01-05'],
    ['starts on Monday for what came on a Saturday', exampleReceived('2025-03-08'), '2025-04-07'],
    [
      'starts after the holiday for what came on its eve',
      exampleReceived('2025-09-30'),
      '2025-11-04',
    ],
    [
      'moves with an extension told in time',
      [...exampleReceived('2024-09-09'), extended('2024-10-12', 20)],
      '2024-11-08',
    ],
    [
      'moves by as many days as were extended',
      [...exampleReceived('2025-03-03'), extended('2025-03-31', 1)],
      '2025-04-01',
    ],
    [
      'is not moved by conferring, drafting and approval inside the organ',
      [
        ...exampleReceived('2025-03-03'),
        ['2025-03-04', 'conferred', { unit: '法制科', opinion: '可以公开' }],
        ['2025-03-05', 'drafted', { items: [] }],
        ['2025-03-25', 'approved', { step: 'leader' }],
      ],
      '2025-03-31',
    ],
  ])('%s', (_, events, due) => {
    expect(clock(events, '2025-01-01').due).toBe(due);
  });

  test.each<Case>([
    [
      'is unknown while a correction asked in time is awaited',
      [...exampleReceived('2025-04-21'), correctionAsked('2025-04-29'), delivered('2025-04-30', 3)],
      null,
    ],
    [
      'is 20 working days from the correction',
      [
        ...exampleReceived('2025-04-21'),
        correctionAsked('2025-04-25'),
        delivered('2025-04-28', 3),
        corrected('2025-05-07'),
      ],
      '2025-06-05',
    ],
    [
      'goes on from the receipt where the correction was asked on the 8th working day',
      [
        ...exampleReceived('2025-04-21'),
        correctionAsked('2025-04-30'),
        delivered('2025-04-30', 3),
        corrected('2025-05-07'),
      ],
      '2025-05-21',
    ],
    [
      'is unknown while a fee is awaited',
      [...exampleReceived('2025-06-03'), feeAsked('2025-06-19'), delivered('2025-06-20', 3)],
      null,
    ],
    [
      'is 20 working days from the payment',
      [
        ...exampleReceived('2025-06-03'),
        feeAsked('2025-06-19'),
        delivered('2025-06-20', 3),
        feePaid('2025-07-10'),
      ],
      '2025-08-07',
    ],
    [
      'has 20 days alone after a restart: an extension before it is spent',
      [
        ...exampleReceived('2025-06-03'),
        extended('2025-06-10', 20),
        feeAsked('2025-06-19'),
        delivered('2025-06-20', 4),
        feePaid('2025-07-10'),
      ],
      '2025-08-07',
    ],
    [
      'is the one ordered where a reply was annulled',
      [
        ...exampleReceived('2025-03-03'),
        ...posted('2025-03-10', 3),
        ['2025-05-06', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 3 }],
        [
          '2025-06-30',
          'remedy-closed',
          { remedy: 'A', result: 'annulled', redo: { workdays: 10, onProcedure: false } },
        ],
      ],
      '2025-07-14',
    ],
  ])('%s', (_, events, due) => {
    expect(clock(events, '2025-05-10').due).toBe(due);
  });

  test('an order to reply anew that names no term has the one of the office', () => {
    const order: ExampleEvent[] = [
      ...exampleReceived('2025-03-03'),
      ...posted('2025-03-10', 3),
      ['2025-05-06', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 3 }],
      [
        '2025-06-30',
        'remedy-closed',
        { remedy: 'A', result: 'annulled', redo: { onProcedure: false } },
      ],
    ];
    expect(clock(order, '2025-07-01').due).toBe('2025-07-28');
    expect(clock(order, '2025-07-01', { redoWorkdays: 15 }).due).toBe('2025-07-21');
  });

  test('15 working days by the Regulation of 2007, 20 from the day the new one is in force', () => {
    expect(clock(exampleReceived('2019-05-14'), '2019-05-20').workdays).toBe(15);
    expect(clock(exampleReceived('2019-05-15'), '2019-05-20').workdays).toBe(20);
  });

  test('what is sent online counts from its submission, or from the confirmation where both sides gave one', () => {
    const online = (days: Record<string, CalendarDay>): ExampleEvent[] => [
      [
        '2025-09-27',
        'received',
        { channel: 'online', days, applicants: [{ id: '1', kind: 'person' }] },
      ],
    ];
    expect(clock(online({ submittedOn: day('2025-09-27') }), '2025-10-01').due).toBe('2025-10-30');
    expect(clock(online({ confirmedOn: day('2025-09-28') }), '2025-10-01').due).toBe('2025-10-31');
    expect(clock(online({ confirmedOn: day('2025-09-29') }), '2025-10-01').due).toBe('2025-11-03');
  });

  test('a letter without a signature does not begin the clock before both sides have confirmed', () => {
    const letter: ExampleEvent = [
      '2025-03-03',
      'received',
      {
        channel: 'ordinary-post',
        days: { arrivedOn: day('2025-03-03') },
        applicants: [{ id: '1', kind: 'person' }],
      },
    ];
    expect(clock([letter], '2025-03-10').due).toBeNull();
    const confirmed: ExampleEvent = ['2025-03-04', 'confirmed', { how: '电话' }];
    expect(clock([letter, confirmed], '2025-03-10').due).toBe('2025-04-01');
  });

  test('past the announced holidays it is provisional, and a notice settles it', () => {
    const received = exampleReceived('2026-12-18');
    expect(clock(received, '2026-12-20')).toMatchObject({ provisional: true });
    const settled = workCalendar([
      ...EXAMPLE_CALENDAR.notices,
      {
        ...noticeOf2027,
        daysOff: [{ from: day('2027-01-01'), to: day('2027-01-03'), name: '元旦' }],
      },
    ]);
    expect(clock(received, '2026-12-20', {}, settled)).toMatchObject({
      due: '2027-01-18',
      provisional: false,
    });
  });
});

const [, , noticeOf2026] = EXAMPLE_CALENDAR.notices;
const noticeOf2027 = {
  ...(noticeOf2026 ?? EXAMPLE_CALENDAR.notices[0]),
  year: 2027,
  issuedOn: day('2026-11-25'),
  daysOff: [],
  workdays: [],
} as (typeof EXAMPLE_CALENDAR.notices)[number];
