import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { AUTUMN_2024 } from '../calendar/example-notices.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { cite } from '../provisions/provision.ts';
import { RESPONDENT_CLOCKS, type RespondentClockId, respondentDue } from './respondent-clocks.ts';

const calendar = workCalendar([AUTUMN_2024]);

describe('the respondent', () => {
  test.each([
    [
      'answers a reconsideration in ten working days',
      'reconsideration-answer',
      '2024-09-09',
      '2024-09-24',
      '行政复议法第四十八条',
    ],
    [
      'answers a simplified one in five',
      'simplified-answer',
      '2024-09-09',
      '2024-09-14',
      '行政复议法第五十四条第一款',
    ],
    [
      'answers a court in fifteen days',
      'suit-answer',
      '2024-09-10',
      '2024-09-25',
      '行政诉讼法第六十七条第一款',
    ],
    [
      'answers a court after the holiday on which they end',
      'suit-answer',
      '2024-09-16',
      '2024-10-08',
      '行政诉讼法第六十七条第一款',
    ],
    [
      'reports on an opinion in sixty days',
      'opinion-report',
      '2024-08-05',
      '2024-10-08',
      '行政复议法第七十六条',
    ],
  ] satisfies [string, RespondentClockId, string, string, string][])(
    '%s',
    (_name, id, from, due, provision) => {
      const told = respondentDue(id, calendarDay(from), calendar);
      expect([told.due, told.provisional, cite(told.provision)]).toEqual([due, false, provision]);
    },
  );

  test('has three duties in a reconsideration and one before a court', () => {
    const own = Object.entries(RESPONDENT_CLOCKS).filter(([, clock]) => clock.of === 'respondent');
    expect(own.map(([id]) => id)).toEqual([
      'reconsideration-answer',
      'simplified-answer',
      'opinion-report',
      'suit-answer',
    ]);
  });
});

test.each([
  ['reconsideration-copy', '2024-09-19'],
  ['simplified-copy', '2024-09-12'],
  ['reconsideration-decision', '2024-11-08'],
  ['reconsideration-extended', '2024-12-09'],
  ['simplified-decision', '2024-10-09'],
  ['simplified-judgment', '2024-10-24'],
] satisfies [RespondentClockId, string][])(
  '%s, begun on 9 September 2024, ends on %s',
  (id, due) => {
    expect(respondentDue(id, calendarDay('2024-09-09'), calendar).due).toBe(due);
  },
);

test('of the reconsideration law before 2024 nothing is told', () => {
  expect(() =>
    respondentDue('reconsideration-answer', calendarDay('2023-12-31'), calendar),
  ).toThrow(RangeError);
});
