import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay, daysBetween } from './calendar-day.ts';
import { AUTUMN_2024, exampleNotice, NEW_YEAR_2019 } from './example-notices.ts';
import { dayState, workCalendar } from './work-calendar.ts';
import {
  addWorkdays,
  isProvisional,
  isWorkday,
  nextWorkday,
  workdaysBetween,
  workdaysDue,
} from './workdays.ts';

const calendar = workCalendar([AUTUMN_2024, NEW_YEAR_2019]);
const day = calendarDay;

describe('a period of workdays', () => {
  test.each([
    ['ends on the next workday when it is one day long', '2024-09-09', 1, '2024-09-10'],
    ['skips a holiday, works the Saturday before', '2024-09-09', 7, '2024-09-19'],
    ['may end on a worked Saturday', '2024-09-09', 20, '2024-10-12'],
    ['starts after the eve of a holiday', '2024-09-30', 1, '2024-10-08'],
    ['does not count a day of receipt that is off', '2024-10-06', 1, '2024-10-08'],
    ['does not count a worked Saturday as the day of receipt', '2024-10-12', 1, '2024-10-14'],
    ['crosses a year end that a later notice fixes', '2018-12-28', 2, '2019-01-02'],
  ])('%s', (_name, from, count, due) => {
    expect(workdaysDue(calendar, day(from), count).due).toBe(due);
  });

  test.each([
    ['inside an announced year', '2024-12-23', 6, '2024-12-31', false],
    ['one day over its end', '2024-12-23', 7, '2025-01-01', true],
    ['from the last day before an announced year', '2018-12-31', 1, '2019-01-02', false],
    ['over days of the year before that a notice names', '2018-12-28', 2, '2019-01-02', false],
    ['over a day of the year before that no notice names', '2018-12-27', 1, '2018-12-28', true],
    ['before all notices', '2007-12-26', 1, '2007-12-27', true],
    ['to the last weekday before all notices', '2017-12-28', 1, '2017-12-29', true],
    ['from before all notices into them', '2018-12-20', 9, '2019-01-03', true],
    ['after all notices', '2030-01-04', 1, '2030-01-07', true],
  ])(
    'is provisional as far as a day is not announced: %s',
    (_name, from, count, due, provisional) => {
      expect(workdaysDue(calendar, day(from), count)).toEqual({ due, provisional });
    },
  );

  test.each([0, -1, 1.5, Number.NaN])('is never %s workdays long', (count) => {
    expect(() => workdaysDue(calendar, day('2024-09-09'), count)).toThrow(RangeError);
  });

  test('is proved day by day from the day after the receipt', () => {
    expect(addWorkdays(calendar, day('2024-09-12'), 3)).toEqual({
      due: '2024-09-18',
      provisional: false,
      days: [
        { on: '2024-09-13', counts: true, n: 1, why: '工作日' },
        { on: '2024-09-14', counts: true, n: 2, why: '中秋节调休上班' },
        { on: '2024-09-15', counts: false, why: '中秋节' },
        { on: '2024-09-16', counts: false, why: '中秋节' },
        { on: '2024-09-17', counts: false, why: '中秋节' },
        { on: '2024-09-18', counts: true, n: 3, why: '工作日' },
      ],
    });
  });
});

describe('the next workday', () => {
  test.each([
    ['is never the day itself', '2024-09-11', '2024-09-12'],
    ['is a worked Saturday after a Friday', '2024-09-13', '2024-09-14'],
    ['is a Monday after an ordinary Friday', '2024-09-20', '2024-09-23'],
  ])('%s', (_name, from, next) => {
    expect(nextWorkday(calendar, day(from))).toBe(next);
  });
});

test('the first day of the first year is off where its notice says so', () => {
  const newYear = workCalendar([
    exampleNotice(2024, { off: [['2024-01-01', '2024-01-01', '元旦']] }),
  ]);
  expect(isWorkday(newYear, day('2024-01-01'))).toBe(false);
  expect(nextWorkday(newYear, day('2023-12-29'))).toBe('2024-01-02');
});

describe('the workdays between two days', () => {
  test.each([
    ['are none from a day to itself', '2024-09-11', '2024-09-11', 0],
    ['do not count the first and do count the last', '2024-09-11', '2024-09-12', 1],
    ['are none across a holiday to its last day', '2024-09-14', '2024-09-17', 0],
    ['are negative backwards', '2024-09-18', '2024-09-12', -3],
  ])('%s', (_name, from, to, count) => {
    expect(workdaysBetween(calendar, day(from), day(to))).toBe(count);
  });
});

test('what is counted once for a calendar is what it says of each day', () => {
  const turnOfYear = exampleNotice(2021, { off: [['2021-12-30', '2021-12-31', '元旦']] });
  const built = workCalendar([AUTUMN_2024, turnOfYear, NEW_YEAR_2019]);
  for (let on = day('2017-12-20'); on < day('2025-01-20'); on = addDays(on, 1)) {
    const { counts, state } = dayState(built, on);
    expect([on, isWorkday(built, on)]).toEqual([on, counts]);
    expect([on, isProvisional(built, addDays(on, -1), on)]).toEqual([
      on,
      state === 'not-announced',
    ]);
  }
});

test('the last days of the last year are off where its notice says so', () => {
  const yearEnd = exampleNotice(2024, { off: [['2024-12-30', '2024-12-31', '元旦']] });
  const built = workCalendar([yearEnd]);
  expect(workdaysBetween(built, day('2024-12-27'), day('2024-12-30'))).toBe(0);
  expect(workdaysBetween(built, day('2024-12-27'), day('2024-12-31'))).toBe(0);
  expect(workdaysBetween(built, day('2024-12-27'), day('2025-01-01'))).toBe(1);
  expect(isProvisional(built, day('2024-12-30'), day('2024-12-31'))).toBe(false);
});

test('no span from a day to itself or backwards is provisional', () => {
  expect(isProvisional(calendar, day('2030-01-01'), day('2030-01-01'))).toBe(false);
  expect(isProvisional(calendar, day('2030-01-02'), day('2030-01-01'))).toBe(false);
  expect(isProvisional(calendar, day('2030-01-01'), day('2030-01-02'))).toBe(true);
});

describe('of every day', () => {
  /** Years before, in, between and after the notices. */
  const anyDay = fc
    .integer({ min: -1_500, max: 4_500 })
    .map((days) => addDays(day('2018-01-01'), days));
  const anyCount = fc.integer({ min: 1, max: 400 });
  const calendars = fc.constantFrom(calendar, workCalendar([]), workCalendar([AUTUMN_2024]));

  test('a due day works, and as many workdays lie up to it as were added', () => {
    fc.assert(
      fc.property(calendars, anyDay, anyCount, (known, from, count) => {
        const { due, provisional } = workdaysDue(known, from, count);
        expect(dayState(known, due).counts).toBe(true);
        expect(isWorkday(known, due)).toBe(true);
        expect(workdaysBetween(known, from, due)).toBe(count);
        if (!provisional) expect(dayState(known, due).state).toBe('workday');
      }),
    );
  });

  test('what is looked up is what a walk from day to day gives', () => {
    fc.assert(
      fc.property(calendars, anyDay, fc.integer({ min: 1, max: 60 }), (known, from, count) => {
        const { due, provisional, days } = addWorkdays(known, from, count);
        expect(days.at(-1)).toMatchObject({ on: due, counts: true, n: count });
        expect(days).toHaveLength(daysBetween(from, due));
        expect(days.filter(({ counts }) => counts).map(({ n }) => n)).toEqual(
          Array.from({ length: count }, (_, index) => index + 1),
        );
        const states = days.map(({ on }) => dayState(known, on));
        expect(provisional).toBe(states.some(({ state }) => state === 'not-announced'));
        for (const [index, { on }] of days.entries())
          expect(isWorkday(known, on)).toBe(states[index]?.counts);
      }),
    );
  });

  test('two periods one after the other are one period of their sum', () => {
    fc.assert(
      fc.property(calendars, anyDay, anyCount, anyCount, (known, from, first, second) => {
        expect(workdaysDue(known, workdaysDue(known, from, first).due, second).due).toBe(
          workdaysDue(known, from, first + second).due,
        );
      }),
    );
  });

  test('a notice for another year moves no due day that is not provisional', () => {
    const added = exampleNotice(2025, {
      off: [['2025-01-01', '2025-02-10', '元旦']],
      worked: [['2025-03-01', '元旦']],
    });
    const more = workCalendar([AUTUMN_2024, NEW_YEAR_2019, added]);
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const before = workdaysDue(calendar, from, count);
        if (!before.provisional) expect(workdaysDue(more, from, count)).toEqual(before);
      }),
    );
  });
});
