import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { isWorkday } from '../calendar/workdays.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { clock, consulted, delivered, opinion } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { replyProof } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

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
