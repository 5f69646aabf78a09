import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import {
  confirmationRefusal,
  type DisposalGround,
  disposalRefusal,
  isBeforeRetentionEnd,
  retentionEndsOn,
} from './disposal.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { NO_CASE, type RequestCase } from './request-case.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

const day = calendarDay;
const received = exampleReceived('2026-03-02');
const closed: ExampleEvent[] = [
  ...received,
  ['2026-03-03', 'withdrawn', { proof: '撤回申请书' }],
  ['2026-03-04', 'closed', {}],
];
const opened: ExampleEvent = [
  '2026-04-01',
  'remedy-opened',
  { remedy: '复议一', remedyKind: 'reconsideration', against: null },
];
const concluded: ExampleEvent = [
  '2026-05-01',
  'remedy-closed',
  { remedy: '复议一', result: 'upheld' },
];

const caseOf = (...events: ExampleEvent[]): RequestCase =>
  foldRequest(exampleEvents(...events), NO_CASE);

test.each([
  ['ten years from the next year on', 'next-year', 10, '2026-03-04', '2036-12-31'],
  ['thirty years from the next year on', 'next-year', 30, '2026-12-31', '2056-12-31'],
  ['ten years from the closing on', 'closing-day', 10, '2026-03-04', '2036-03-04'],
  ['ten years from a leap day on', 'closing-day', 10, '2024-02-29', '2034-02-28'],
] as const)('personal data are kept %s', (_name, retentionFrom, retentionYears, closedOn, ends) => {
  const settings = { retentionFrom, retentionYears };
  expect(retentionEndsOn({ closedOn: day(closedOn) }, settings)).toBe(ends);
});

test('while a case is open no end of the retention is known', () => {
  expect(retentionEndsOn({ closedOn: null }, DEFAULT_REQUEST_SETTINGS)).toBeNull();
  expect(
    isBeforeRetentionEnd({ closedOn: null }, DEFAULT_REQUEST_SETTINGS, day('2026-03-02')),
  ).toBe(false);
});

test.each([
  ['on its last day the retention still runs', '2036-12-31', true],
  ['on the day after it has ended', '2037-01-01', false],
])('%s', (_name, today, isBefore) => {
  const request = { closedOn: day('2026-03-04') };
  expect(isBeforeRetentionEnd(request, DEFAULT_REQUEST_SETTINGS, day(today))).toBe(isBefore);
});

test.each([
  ['retention-ended', caseOf(...received), /没有办结/],
  ['asked-by-person', caseOf(...received), /没有办结/],
  ['retention-ended', caseOf(...closed), null],
  ['asked-by-person', caseOf(...closed), null],
  ['retention-ended', caseOf(...closed, opened), /没有审结/],
  ['retention-ended', caseOf(...closed, opened, concluded), null],
  ['kept-by-mistake', NO_CASE, null],
  ['kept-by-mistake', caseOf(...received), /不是误录/],
] as [DisposalGround, RequestCase, RegExp | null][])(
  'on the ground %s a case in this state is refused: %#',
  (ground, request, why) => {
    const refusal = disposalRefusal(request, ground);
    if (why === null) expect(refusal).toBeNull();
    else
      expect(refusal).toEqual({
        why: expect.stringMatching(why),
        provision: expect.objectContaining({ text: 'PIPL' }),
      });
  },
);

test('who proposed a disposal does not confirm it', () => {
  expect(confirmationRefusal('甲', '甲')).toMatchObject({
    provision: { text: 'PIPL', article: 51 },
  });
  expect(confirmationRefusal('甲', '乙')).toBeNull();
});
