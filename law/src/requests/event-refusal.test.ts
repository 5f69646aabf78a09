import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { eventRefusal } from './event-refusal.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

const registered = exampleReceived('2025-03-03');
const asked: ExampleEvent = ['2025-03-05', 'correction-asked', { points: ['名称'], workdays: 10 }];
const consulted: ExampleEvent = [
  '2025-03-05',
  'consulted',
  { consultation: '一', party: 'third-party', partyId: '丙', items: ['1'], question: '是否同意' },
];

test.each<[string, ExampleEvent[], ExampleEvent, string | null, string?]>([
  ['what the state does not allow', [], ['2025-03-04', 'closed', {}], '现在是“尚未收到”'],
  ['a day that has not come', registered, ['2025-03-21', 'assigned', { unit: '甲科' }], '还没有到'],
  ['today', registered, ['2025-03-20', 'assigned', { unit: '甲科' }], null],
  [
    'an annulment of what others rest on',
    registered,
    ['2025-03-20', 'annulled', { event: 1, why: '录错' }],
    '收到申请的记录不能撤销',
  ],
  [
    'an extension of more than twenty working days',
    registered,
    ['2025-03-20', 'extended', { workdays: 21, reason: '须汇总', approvedBy: 'ogi-head' }],
    '1 至 20 个工作日',
    '条例第三十三条第二款',
  ],
  [
    'a letter that no event made',
    [...registered, asked],
    ['2025-03-06', 'served', { letter: 2, method: 'direct', proof: '送达回证' }],
    '第 2 条记录没有作出文书',
  ],
  [
    'a letter handed to another courier',
    [...registered, asked],
    ['2025-03-06', 'dispatched', { letter: 3, method: 'private-courier' }],
    '只能由邮政企业寄递',
  ],
  [
    'a letter served as the law has it',
    [...registered, asked],
    ['2025-03-06', 'served', { letter: 3, method: 'direct', proof: '送达回证' }],
    null,
  ],
  [
    'closing while an opinion without a term is awaited, in the words of that state',
    [...registered, consulted],
    ['2025-03-20', 'closed', {}],
    '现在是“征求意见中”',
  ],
])('%s', (_, before, next, why, provision) => {
  const events = exampleEvents(...before, next);
  const [event] = events.slice(-1);
  if (!event) throw new Error('no event');
  const refusal = eventRefusal({
    request: foldRequest(events.slice(0, -1)),
    event,
    before: events.slice(0, -1),
    calendar: EXAMPLE_CALENDAR,
    settings: DEFAULT_REQUEST_SETTINGS,
    today: calendarDay('2025-03-20'),
  });
  expect(refusal?.why ?? null).toEqual(why && expect.stringContaining(why));
  if (provision) expect(refusal && cite(refusal.provision)).toBe(provision);
});
