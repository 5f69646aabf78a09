import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { exampleNotice } from '../calendar/example-notices.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { consulted, correctionAsked, delivered } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { movedClocks } from './moved-clocks.ts';
import { DEFAULT_REQUEST_SETTINGS as settings } from './request-settings.ts';

const NOW = exampleNotice(2026, {});
const NEW_YEAR = exampleNotice(2027, {
  off: [['2027-01-01', '2027-01-03', '元旦']],
  worked: [['2026-12-27', '元旦']],
});
const before = workCalendar([NOW]);

function moved(events: readonly ExampleEvent[], after = workCalendar([NOW, NEW_YEAR])) {
  const request = foldRequest(exampleEvents(...events));
  const clocks = movedClocks(request, { before, after }, settings, calendarDay('2026-12-20'));
  return clocks.map(({ clock, of, before: was, after: is }) =>
    [clock, of ?? '', was.due, was.provisional, is.due, is.provisional].join(' '),
  );
}

/** Without the clocks that end with the reply's. */
const apart = (lines: readonly string[]) =>
  lines.filter((line) => !line.startsWith('EXT') && !line.startsWith('FEE_NOTICE'));

const delivery: ExampleEvent = [
  '2026-12-09',
  'served',
  { letter: 3, method: 'post', proof: '邮件回执' },
];

test.each<[string, ExampleEvent[], string[]]>([
  ['that ends before the days that change: none', exampleReceived('2026-11-20'), []],
  [
    'that ends on the last day of the year: with the worked Sunday two days earlier, and sure as before',
    exampleReceived('2026-12-03'),
    ['REPLY  2026-12-31 false 2026-12-30 false'],
  ],
  [
    'that ends on the first day of the next: a day that is sure',
    exampleReceived('2026-12-04'),
    ['REPLY  2027-01-01 true 2026-12-31 false'],
  ],
  [
    'that ends on the same day: sure now',
    exampleReceived('2026-12-07'),
    ['REPLY  2027-01-04 true 2027-01-04 false'],
  ],
  [
    'of which a correction is awaited: the clock of the applicant',
    [
      ...exampleReceived('2026-12-07'),
      correctionAsked('2026-12-08', 20),
      ['2026-12-09', 'served', { letter: 3, method: 'post', proof: '邮件回执' }],
    ],
    ['CORR  2027-01-06 true 2027-01-06 false'],
  ],
  [
    'on which others are consulted: each of them, and the reply that waits for them',
    [
      ...exampleReceived('2026-12-14'),
      consulted('2026-12-15', 'third-party', 'A'),
      delivered('2026-12-15', 3),
      consulted('2026-12-15', 'co-maker', 'B'),
      delivered('2026-12-18', 5),
    ],
    [
      'REPLY  2027-02-04 true 2027-02-04 false',
      'THIRD A 2027-01-05 true 2027-01-05 false',
      'COORG B 2027-01-08 true 2027-01-08 false',
    ],
  ],
])('a request %s', (_, events, lines) => {
  expect(apart(moved(events))).toEqual(lines);
});

test('what ends with the reply moves with it', () => {
  expect(moved(exampleReceived('2026-12-04')).map((line) => line.split(' ')[0])).toEqual([
    'REPLY',
    'EXT',
    'FEE_NOTICE',
  ]);
});

test.each<[string, ExampleEvent[]]>([
  ['was withdrawn', [['2026-12-10', 'withdrawn', { proof: '撤回申请书' }]]],
  ['was closed', [['2026-12-10', 'closed', {}]]],
  [
    'was answered',
    [
      ['2026-12-10', 'decided', { number: '1', items: [] }],
      ['2026-12-10', 'served', { letter: 3, method: 'direct', proof: '送达回证' }],
    ],
  ],
])('a request that %s has no clock that moves', (_, ending) => {
  expect(moved([...exampleReceived('2026-12-07'), ...ending])).toEqual([]);
});

test('nothing moves between a calendar and itself', () => {
  expect(moved(exampleReceived('2026-12-07'), before)).toEqual([]);
});

test('a correction that was not asked for in time is in time again where a day off was added', () => {
  const stormy = exampleNotice(
    2026,
    { off: [['2026-12-16', '2026-12-17', '台风停工']] },
    { number: '示例发〔2026〕9号', area: '示例市' },
  );
  const lines = moved(exampleReceived('2026-12-09'), workCalendar([NOW, stormy]));
  expect(lines).toContain('CORR_NOTICE  2026-12-18 false 2026-12-22 false');
});

test('what was delivered late in the year is counted from its delivery', () => {
  const lines = moved([
    ...exampleReceived('2026-12-07'),
    consulted('2026-12-08', 'third-party'),
    delivery,
  ]);
  expect(lines).toContain('THIRD A 2026-12-30 false 2026-12-29 false');
});
