import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { actsNow } from './acts-now.ts';
import { CASE_ACTS } from './case-acts.ts';
import { exampleItem, replied } from './example-act.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { consulted, delivered, extended } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import type { RequestEventKind } from './request-event.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

function actsAfter(story: readonly ExampleEvent[], today: string) {
  const events = exampleEvents(...exampleReceived('2025-03-03'), ...story);
  const known = {
    request: foldRequest(events),
    calendar: EXAMPLE_CALENDAR,
    settings: DEFAULT_REQUEST_SETTINGS,
    today: calendarDay(today),
  };
  return actsNow(known, events);
}

const REPLIED = replied('2025-03-20', exampleItem('granted'));

test('what is told are the acts of the state, in the order of the table', () => {
  const acts = actsAfter([], '2025-03-04');
  expect(acts.map(({ act }) => act)).toEqual(CASE_ACTS.registered);
});

test.each<[string, readonly ExampleEvent[], string, RequestEventKind, string | null]>([
  ['an extension on the last day', [], '2025-03-31', 'extended', null],
  [
    'an extension on the day after',
    [],
    '2025-04-01',
    'extended',
    '答复期限已于 2025-03-31 届满，期满后不能延期',
  ],
  [
    'a second extension',
    [extended('2025-03-10', 5)],
    '2025-03-11',
    'extended',
    '答复期限只能延长一次',
  ],
  ['sending where there is no letter', [], '2025-03-04', 'dispatched', '还没有作出需要送达的文书'],
  ['sending the reply', REPLIED, '2025-03-20', 'dispatched', null],
  [
    'sending it again',
    [...REPLIED, ['2025-03-21', 'dispatched', { letter: 7, method: 'post' }]],
    '2025-03-21',
    'dispatched',
    '文书都已经发出、送达',
  ],
  [
    'an opinion that nobody was asked for',
    [],
    '2025-03-04',
    'opinion-received',
    '没有等待答复的征求意见',
  ],
  [
    'an opinion that is awaited',
    [consulted('2025-03-04', 'third-party'), delivered('2025-03-05', 3)],
    '2025-03-06',
    'opinion-received',
    null,
  ],
  [
    'the reply before the leader signed',
    REPLIED.slice(0, 3),
    '2025-03-20',
    'decided',
    '机关负责人签发完成之前，不能作出答复',
  ],
  ['the reply once he has', REPLIED.slice(0, 4), '2025-03-20', 'decided', null],
  [
    'the end of a remedy that nobody opened',
    [],
    '2025-03-04',
    'remedy-closed',
    '没有正在进行的行政复议或者诉讼',
  ],
  ['putting the registration right', [], '2025-03-04', 'annulled', null],
  [
    'reasons judged that nobody was asked for',
    [],
    '2025-03-04',
    'reason-judged',
    '没有要求申请人说明理由',
  ],
])('%s', (_name, story, today, act, why) => {
  const found = actsAfter(story, today).find((one) => one.act === act);
  expect(found && (found.refusal?.why ?? null)).toBe(why);
});
