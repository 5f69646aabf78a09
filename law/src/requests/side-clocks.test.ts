import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import {
  consulted,
  corrected,
  correctionAsked,
  delivered,
  extended,
  feeAsked,
  feePaid,
  opinion,
  posted,
} from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { type ClockState, replyClock } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS as settings } from './request-settings.ts';
import { type ClockId, clockStateName, sideClocks } from './side-clocks.ts';

function clocks(events: readonly ExampleEvent[], on: string) {
  const request = foldRequest(exampleEvents(...events));
  const today = calendarDay(on);
  const calendar = EXAMPLE_CALENDAR;
  const reply = replyClock(request, calendar, settings, today);
  return sideClocks({ request, calendar, settings, today, reply });
}

const base = exampleReceived('2025-03-03');
const onTheSpot: ExampleEvent[] = [
  ...base,
  ['2025-03-03', 'decided', { number: '1', items: [] }],
  ['2025-03-03', 'served', { letter: 3, method: 'direct', proof: '送达回证' }],
];
const asked = [...base, correctionAsked('2025-03-12', 10), delivered('2025-03-13', 3)];
const third = [...base, consulted('2025-03-10', 'third-party'), delivered('2025-03-12', 3)];
const coMaker = [...base, consulted('2025-03-10', 'co-maker'), delivered('2025-03-12', 3)];
const organ = [...base, consulted('2025-03-10', 'other-organ'), delivered('2025-03-12', 3)];
const fee = [...base, feeAsked('2025-03-10'), delivered('2025-03-11', 3)];
const reasons: ExampleEvent[] = [
  ...base,
  ['2025-03-10', 'reason-asked', { figures: '本月 60 件', workdays: 10 }],
  delivered('2025-03-11', 3),
];
const delayed: ExampleEvent[] = [
  ...reasons,
  ['2025-03-14', 'reason-received', {}],
  [
    '2025-03-17',
    'reason-judged',
    { isReasonable: true, finding: '用于研究', answerBy: calendarDay('2025-06-30') },
  ],
];
const refusedReason: ExampleEvent[] = [
  ...reasons,
  ['2025-03-17', 'reason-judged', { isReasonable: false, finding: '没有说明' }],
];
const redo: ExampleEvent[] = [
  ...base,
  ...posted('2025-03-10', 3),
  ['2025-05-06', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 3 }],
  [
    '2025-06-30',
    'remedy-closed',
    { remedy: 'A', result: 'annulled', redo: { workdays: 20, onProcedure: false } },
  ],
];

type Case = [
  sentence: string,
  id: ClockId,
  events: ExampleEvent[],
  today: string,
  due: string | null,
  state: ClockState,
];

describe('the clocks beside the reply', () => {
  test.each<Case>([
    [
      'what can be answered at once is answered on the day of receipt',
      'ONSITE',
      base,
      '2025-03-03',
      '2025-03-03',
      'running',
    ],
    ['it was answered on the spot', 'ONSITE', onTheSpot, '2025-03-10', '2025-03-03', 'stopped'],
    ['the spot is over the day after', 'ONSITE', base, '2025-03-04', '2025-03-03', 'lapsed'],
    [
      'a correction can be asked on the 7th working day',
      'CORR_NOTICE',
      base,
      '2025-03-12',
      '2025-03-12',
      'running',
    ],
    ['not on the 8th', 'CORR_NOTICE', base, '2025-03-13', '2025-03-12', 'lapsed'],
    [
      'asked on the 7th it was in time',
      'CORR_NOTICE',
      asked,
      '2025-03-14',
      '2025-03-12',
      'stopped',
    ],
    [
      'asked on the 8th it was late',
      'CORR_NOTICE',
      [...base, correctionAsked('2025-03-13')],
      '2025-03-14',
      '2025-03-12',
      'overdue',
    ],
    [
      'a reply ends the question of a correction',
      'CORR_NOTICE',
      [...base, ...posted('2025-03-05', 3)],
      '2025-03-20',
      '2025-03-12',
      'stopped',
    ],
    [
      'the applicant corrects within the term from the service of the notice',
      'CORR',
      asked,
      '2025-03-27',
      '2025-03-27',
      'awaiting-correction',
    ],
    ['and has given up the day after', 'CORR', asked, '2025-03-28', '2025-03-27', 'lapsed'],
    [
      'a correction ends its term',
      'CORR',
      [...asked, corrected('2025-03-20')],
      '2025-04-10',
      '2025-03-27',
      'stopped',
    ],
    [
      'without proof of service the term has not begun',
      'CORR',
      asked.slice(0, 3),
      '2025-08-01',
      null,
      'awaiting-correction',
    ],
    [
      'a third party has 15 working days from its receipt',
      'THIRD',
      third,
      '2025-04-02',
      '2025-04-02',
      'running',
    ],
    ['and is silent after them', 'THIRD', third, '2025-04-03', '2025-04-02', 'lapsed'],
    [
      'an opinion ends its term',
      'THIRD',
      [...third, opinion('2025-03-20')],
      '2025-04-03',
      '2025-04-02',
      'stopped',
    ],
    ['a co-maker has 15 working days too', 'COORG', coMaker, '2025-04-02', '2025-04-02', 'running'],
    ['another organ has no term', 'OTHERORG', organ, '2025-08-01', null, 'running'],
    [
      'an extension is decided and told by the due day',
      'EXT',
      base,
      '2025-03-31',
      '2025-03-31',
      'running',
    ],
    ['not after it', 'EXT', base, '2025-04-01', '2025-03-31', 'lapsed'],
    [
      'a reply in time needs none',
      'EXT',
      [...base, ...posted('2025-03-20', 3)],
      '2025-04-10',
      '2025-03-31',
      'stopped',
    ],
    [
      'a fee is asked within the running period',
      'FEE_NOTICE',
      base,
      '2025-03-31',
      '2025-03-31',
      'running',
    ],
    ['or not at all', 'FEE_NOTICE', base, '2025-04-01', '2025-03-31', 'lapsed'],
    [
      'a fee is paid within 20 working days from the day after the notice arrived',
      'FEE_PAY',
      fee,
      '2025-04-09',
      '2025-04-09',
      'awaiting-payment',
    ],
    ['unpaid the day after it is given up', 'FEE_PAY', fee, '2025-04-10', '2025-04-09', 'lapsed'],
    [
      'a payment ends its term',
      'FEE_PAY',
      [...fee, feePaid('2025-03-20')],
      '2025-05-10',
      '2025-04-09',
      'stopped',
    ],
    [
      'reasons are given within the term that the notice named',
      'REASON',
      reasons,
      '2025-03-25',
      '2025-03-25',
      'running',
    ],
    ['none came', 'REASON', reasons, '2025-03-26', '2025-03-25', 'lapsed'],
    ['reasons came', 'REASON', delayed, '2025-03-26', '2025-03-25', 'stopped'],
    [
      'they were judged without having come',
      'REASON',
      refusedReason,
      '2025-03-20',
      '2025-03-25',
      'stopped',
    ],
    [
      'a delayed reply has the day that the applicant was told',
      'DELAYED',
      delayed,
      '2025-06-30',
      '2025-06-30',
      'running',
    ],
    ['it is late the day after', 'DELAYED', delayed, '2025-07-01', '2025-06-30', 'overdue'],
    [
      'a new reply has the days that were ordered',
      'REDO',
      redo,
      '2025-07-28',
      '2025-07-28',
      'running',
    ],
    ['and is overdue the day after', 'REDO', redo, '2025-07-29', '2025-07-28', 'overdue'],
  ])('%s', (_, id, events, today, due, state) => {
    expect(clocks(events, today).find((one) => one.id === id)).toMatchObject({ due, state });
  });

  test.each<[string, ClockId, ExampleEvent[]]>([
    [
      'no decision on an extension is open once there was one',
      'EXT',
      [...base, extended('2025-03-20', 5)],
    ],
    ['no fee notice is open once there was one', 'FEE_NOTICE', fee],
    ['no delay runs where the reasons were not reasonable', 'DELAYED', refusedReason],
    ['no new reply is ordered without a remedy', 'REDO', base],
  ])('%s', (_, id, events) => {
    expect(clocks(events, '2025-03-21').filter((one) => one.id === id)).toEqual([]);
  });

  test('consultations that run side by side keep their names', () => {
    const both = [...third, consulted('2025-03-11', 'other-organ', 'B')];
    expect(clocks(both, '2025-03-12').flatMap(({ id, of }) => (of ? [[id, of]] : []))).toEqual([
      ['THIRD', 'A'],
      ['OTHERORG', 'B'],
    ]);
  });

  test('nothing runs before the day of receipt is known', () => {
    expect(clocks([], '2025-03-03')).toEqual([]);
  });
});

test.each<[ClockId, string]>([
  ['CORR', '视为放弃'],
  ['FEE_PAY', '视为放弃'],
  ['REASON', '逾期未说明'],
  ['THIRD', '逾期未提出意见'],
  ['COORG', '逾期未提出意见，视为同意公开'],
  ['CORR_NOTICE', '期限已过'],
  ['ONSITE', '期限已过'],
])('that %s ran out is called %s', (id, name) => {
  expect(clockStateName(id, 'lapsed')).toBe(name);
  expect(clockStateName(id, 'running')).toBe('计算中');
});
