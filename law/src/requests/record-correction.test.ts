import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { AUTUMN_2024 } from '../calendar/example-notices.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { OUTCOMES } from './outcome.ts';
import {
  RECORD_CORRECTION_REPLY,
  RECORD_CORRECTION_STATES,
  type RecordCorrectionFacts,
  recordCorrectionDue,
  recordCorrectionSteps,
} from './record-correction.ts';

const GOOD: RecordCorrectionFacts = {
  isOwnRecord: true,
  wasSupplied: true,
  hasEvidence: true,
  isCompetent: true,
  isWrong: true,
};

test.each([
  ['found wrong is corrected', {}, ['corrected'], null],
  ['not yet verified is verified', { isWrong: null }, ['verifying'], null],
  ['found right is not corrected', { isWrong: false }, ['refused'], '没有不准确之处'],
  [
    'of another competence is passed on, or the person is sent there',
    { isCompetent: false, isWrong: null },
    ['transferred', 'redirected'],
    null,
  ],
  [
    'about somebody else is not corrected',
    { isOwnRecord: false },
    ['refused'],
    '不是与申请人自身相关',
  ],
  [
    'that no organ supplied is not corrected',
    { wasSupplied: false },
    ['refused'],
    '不是行政机关提供',
  ],
  [
    'without evidence is not corrected',
    { hasEvidence: false, isCompetent: false },
    ['refused'],
    '没有提供证明',
  ],
] satisfies [string, Partial<RecordCorrectionFacts>, string[], string | null][])(
  'a record %s',
  (_name, facts, next, why) => {
    const steps = recordCorrectionSteps({ ...GOOD, ...facts });
    expect(steps.next).toEqual(next);
    expect(steps.refusal?.why ?? null).toEqual(why === null ? null : expect.stringContaining(why));
  },
);

test('it is no outcome of a request, and its refusal can be attacked as one likes', () => {
  const letters: string[] = Object.values(OUTCOMES).map(({ instrument }) => instrument);
  expect(letters).not.toContain(RECORD_CORRECTION_REPLY.instrument);
  expect(RECORD_CORRECTION_REPLY.remedy).toBe('free-choice');
  expect(Object.keys(RECORD_CORRECTION_STATES)).toHaveLength(6);
});

test.each([
  ['on the matching day two months later', '2024-07-09', '2024-09-09'],
  ['after the holiday on which it ends', '2024-08-03', '2024-10-08'],
])('is answered %s', (_name, received, due) => {
  const calendar = workCalendar([AUTUMN_2024]);
  expect(recordCorrectionDue(calendarDay(received), 2, calendar)).toMatchObject({
    due,
    provisional: false,
  });
});
