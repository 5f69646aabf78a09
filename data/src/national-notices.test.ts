import { readdirSync, readFileSync } from 'node:fs';
import { addMonths } from '@yigongkai/law/calendar/add-months';
import { addDays, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { holidayNoticeFaults } from '@yigongkai/law/calendar/holiday-notice-faults';
import { rollOver } from '@yigongkai/law/calendar/roll-over';
import { dayState, workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { addWorkdays, workdaysBetween, workdaysDue } from '@yigongkai/law/calendar/workdays';
import { describe, expect, test } from 'vitest';
import { nationalNotices } from './national-notices.ts';

const calendar = workCalendar(nationalNotices);
const day = calendarDay;

describe('the notices', () => {
  test('are those of the files, each once', () => {
    const folder = new URL('../calendars/', import.meta.url);
    const kept = readdirSync(folder).map((file) =>
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    );
    expect(kept).toHaveLength(nationalNotices.length);
    expect(nationalNotices).toEqual(expect.arrayContaining(kept));
  });

  test('announce every year from 2008 to 2026', () => {
    expect([...calendar.announcedYears]).toEqual(
      Array.from({ length: 19 }, (_, index) => 2008 + index),
    );
  });

  test.each(nationalNotices.map((notice) => [notice.title, notice] as const))(
    '%s can be entered as it is kept',
    (_title, notice) => {
      const earlier = nationalNotices.filter(({ issuedOn }) => issuedOn < notice.issuedOn);
      expect(holidayNoticeFaults(notice, earlier)).toEqual([]);
    },
  );

  test.each(nationalNotices.map((notice) => [notice.title, notice] as const))(
    '%s names its year, its source and its number, or says that it is not known',
    (_title, notice) => {
      const { number, title, year, issuedOn, source, note } = notice;
      expect(title).toMatch(year === 2015 ? /2015|70周年/ : String(year));
      expect(source).toMatch(/^https:\/\/www\.gov\.cn\/zhengce\/zhengceku\/.+\/content_\d+\.htm$/);
      if (number === null) expect(note).toContain('文号');
      else expect(number).toMatch(new RegExp(`^国(办)?发明电〔${issuedOn.slice(0, 4)}〕\\d+号$`));
    },
  );

  test('have no number for two years only', () => {
    const unnumbered = nationalNotices.filter(({ number }) => number === null);
    expect(unnumbered.map(({ year }) => year)).toEqual([2008, 2009]);
  });
});

/**
 * Weekdays of the year less 11 statutory days off, 13 from 2025; one more off in 2015, two more in 2020; 31
 * December 2011 was worked for a day off in 2012.
 */
test.each([
  [2008, 251],
  [2009, 250],
  [2010, 250],
  [2011, 250],
  [2012, 249],
  [2013, 250],
  [2014, 250],
  [2015, 249],
  [2016, 250],
  [2017, 249],
  [2018, 250],
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i workdays', (year, workdays) => {
  const before = day(`${year - 1}-12-31`);
  expect(workdaysBetween(calendar, before, day(`${year}-12-31`))).toBe(workdays);
});

describe('within a year', () => {
  test.each([
    ['3 September 2015 is off', '2015-09-03', 'day-off', '抗日战争胜利70周年纪念日'],
    ['the Sunday after it is worked', '2015-09-06', 'workday', '抗日战争胜利70周年纪念日调休上班'],
    ['2 May 2019 was given off in March', '2019-05-02', 'day-off', '劳动节'],
    ['5 May 2019 was made a workday', '2019-05-05', 'workday', '劳动节调休上班'],
    ['31 January 2020 was given off in January', '2020-01-31', 'day-off', '春节'],
    ['1 February 2020 was a workday and is off', '2020-02-01', 'day-off', '春节'],
    ['3 February 2020 is worked as any Monday', '2020-02-03', 'workday', '工作日'],
    ['the eve of the Spring Festival of 2024 is worked', '2024-02-09', 'workday', '工作日'],
    ['the eve of the Spring Festival of 2025 is off', '2025-01-28', 'day-off', '春节'],
    ['the last Saturday of 2018 is worked', '2018-12-29', 'workday', '元旦调休上班'],
    ['the last Saturday of 2022 is off', '2022-12-31', 'day-off', '元旦'],
    ['the last Saturday of 2011 is worked', '2011-12-31', 'workday', '元旦调休上班'],
    ['the last day of 2007 is known by the notice for 2008', '2007-12-31', 'day-off', '元旦'],
  ])('%s', (_name, on, state, why) => {
    expect(dayState(calendar, day(on))).toMatchObject({ state, why });
  });

  test.each([
    ['28 December 2007', '2007-12-28', '2007年放假安排未收录'],
    ['1 January 2027', '2027-01-01', '2027年放假安排尚未公布'],
  ])('%s is not announced', (_name, on, why) => {
    const state = dayState(calendar, day(on));
    expect(state.state).toBe('not-announced');
    expect(state.why).toContain(why);
  });

  test('without the notices that changed it the year stands as it was announced', () => {
    const asAnnounced = workCalendar(nationalNotices.filter(({ amends }) => amends === null));
    expect(dayState(asAnnounced, day('2019-05-02')).state).toBe('workday');
    expect(dayState(asAnnounced, day('2020-02-01'))).toMatchObject({
      state: 'workday',
      why: '春节调休上班',
    });
    expect(dayState(asAnnounced, day('2015-09-03')).state).toBe('workday');
  });
});

describe('the worked examples of pure counting', () => {
  test.each([
    ['1: 7 from 2024-09-09', '2024-09-09', 7, '2024-09-19'],
    ['1: 20 from 2024-09-09, a worked Saturday', '2024-09-09', 20, '2024-10-12'],
    ['1: 20 more', '2024-10-12', 20, '2024-11-08'],
    ['2: 7 over the Spring Festival', '2025-01-20', 7, '2025-02-05'],
    ['2: 20 over the Spring Festival', '2025-01-20', 20, '2025-02-21'],
    ['3a: 20 without a pause', '2025-03-03', 20, '2025-03-31'],
    ['3a: the 15 that remain after the opinion', '2025-03-26', 15, '2025-04-17'],
    ['3b: 15 of the third party', '2025-03-12', 15, '2025-04-02'],
    ['3b: the 15 that remain after them', '2025-04-02', 15, '2025-04-24'],
    ['4: 7 with a worked Sunday', '2025-04-21', 7, '2025-04-29'],
    ['4: 10 for the correction', '2025-04-28', 10, '2025-05-15'],
    ['4: 20 anew', '2025-05-07', 20, '2025-06-05'],
    ['5: 20', '2025-06-03', 20, '2025-07-01'],
    ['5: 20 to pay', '2025-06-20', 20, '2025-07-18'],
    ['5: 20 anew from the payment', '2025-07-10', 20, '2025-08-07'],
    ['6: 20 over the new year, with a worked Sunday', '2025-12-05', 20, '2026-01-05'],
    ['6: 20 more', '2026-01-05', 20, '2026-02-02'],
    ['7: 20 from a Saturday', '2025-09-27', 20, '2025-10-30'],
    ['7: 20 from a worked Sunday', '2025-09-28', 20, '2025-10-31'],
    ['7: 20 from the Monday', '2025-09-29', 20, '2025-11-03'],
  ])('%s', (_name, from, count, due) => {
    expect(addWorkdays(calendar, day(from), count)).toMatchObject({ due, provisional: false });
  });

  test.each([
    ['8: 60 days from 2025-08-01', addDays(day('2025-08-01'), 60), '2025-09-30'],
    ['8: 60 days from 2025-08-04, over a holiday', addDays(day('2025-08-04'), 60), '2025-10-09'],
    ['9: 6 months from 2025-08-31', addMonths(day('2025-08-31'), 6), '2026-02-28'],
    ['10: 15 days from 2025-09-25', addDays(day('2025-09-25'), 15), '2025-10-10'],
  ])('%s', (_name, nominal, due) => {
    expect(rollOver(calendar, nominal)).toMatchObject({ due, provisional: false });
  });
});

test('a period that reaches into 2027 is provisional until its notice is there', () => {
  expect(workdaysDue(calendar, day('2026-12-10'), 15)).toEqual({
    due: '2026-12-31',
    provisional: false,
  });
  expect(workdaysDue(calendar, day('2026-12-10'), 16)).toEqual({
    due: '2027-01-01',
    provisional: true,
  });
});
