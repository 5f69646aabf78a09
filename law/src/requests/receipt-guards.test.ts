import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { CASE_ACTS } from './case-acts.ts';
import { CHANNELS, type Channel } from './channel.ts';
import { type ControlCase, controlOf, controlSays, type ExampleKnown } from './example-act.ts';
import type { ExampleEvent } from './example-request.ts';
import { receiptDay } from './receipt-day.ts';
import type { RequestContent } from './request-content.ts';
import type { RequestEventFacts } from './request-event.ts';
import type { Applicant } from './request-facts.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

type Received = RequestEventFacts['received'];

function received(channel: Channel, days: Record<string, string>, rest: Partial<Received> = {}) {
  const event: Received = {
    channel,
    days: Object.fromEntries(
      Object.entries(days).map(([name, day]) => [name, calendarDay(day)]),
    ) satisfies Received['days'],
    applicants: [{ id: '甲', kind: 'person' }],
    ...rest,
  };
  return ['2025-03-07', 'received', event] satisfies ExampleEvent;
}

const confirmed = (on: string) => [on, 'confirmed', { how: '电话' }] satisfies ExampleEvent;
const FRIDAY = '2025-03-07';
const MONDAY = '2025-03-10';
const TUESDAY = '2025-03-11';
const NO_LIST: ExampleKnown = { facts: { channels: null } };

test.each<ControlCase>([
  [
    'control 1: an online request of Friday confirmed on Tuesday needs a reason',
    [received('online', { submittedOn: FRIDAY, confirmedOn: TUESDAY })],
    {},
    [
      'warn 申请 2025-03-07 到达，2025-03-11 才确认，晚于次一工作日；内部流转不推迟收到日，请说明确认较晚的原因',
    ],
  ],
  [
    'control 1: confirmed on Monday, the next working day, it needs none',
    [received('online', { submittedOn: FRIDAY, confirmedOn: MONDAY })],
    {},
    [],
  ],
  [
    'control 1: the reason that came with the receipt is one',
    [
      received(
        'online',
        { submittedOn: FRIDAY, confirmedOn: TUESDAY },
        { lateConfirmation: '申请人电话关机' },
      ),
    ],
    {},
    [],
  ],
  [
    'control 1: a confirmation recorded later is looked at in the same way',
    [received('fax', { arrivedOn: FRIDAY }), confirmed(TUESDAY)],
    {},
    [
      'warn 申请 2025-03-07 到达，2025-03-11 才确认，晚于次一工作日；内部流转不推迟收到日，请说明确认较晚的原因',
    ],
  ],
  [
    'control 1: a fax confirmed in time is not',
    [received('fax', { arrivedOn: FRIDAY }), confirmed(MONDAY)],
    {},
    [],
  ],
  [
    'control 32: an organ that announced no channels takes a request by any',
    [received('fax', { arrivedOn: FRIDAY })],
    NO_LIST,
    ['inform 公开指南没有公布接收渠道，任何渠道提出的申请都应当接收'],
  ],
  [
    'control 32: a channel that is not announced is taken, and the applicant advised',
    [received('fax', { arrivedOn: FRIDAY })],
    {},
    [
      'inform 公开指南（2024-01-01 公布）没有列入“传真”：仍应接收，与申请人确认收到日，并告知已公布的渠道',
    ],
  ],
  ['control 32: an announced channel is silent', [received('online', {})], {}, []],
  [
    'control 32: post is a basic channel, announced or not',
    [received('ordinary-post', {})],
    NO_LIST,
    [],
  ],
  [
    'control 39: a letter to another body is confirmed on the day that the office has it',
    [received('misdirected-post', { arrivedOn: FRIDAY, confirmedOn: MONDAY })],
    {},
    [
      'warn 信件 2025-03-07 已到，2025-03-10 才与申请人确认；应当在收到信件的当日联系申请人，请说明原因（如当日联系不上）',
    ],
  ],
  [
    'control 39: confirmed on the very day it is silent',
    [received('misdirected-post', { arrivedOn: FRIDAY, confirmedOn: FRIDAY })],
    {},
    [],
  ],
  [
    'control 39: an ordinary letter confirmed later is found as well',
    [received('ordinary-post', { arrivedOn: FRIDAY }), confirmed(MONDAY)],
    {},
    [
      'warn 信件 2025-03-07 已到，2025-03-10 才与申请人确认；应当在收到信件的当日联系申请人，请说明原因（如当日联系不上）',
    ],
  ],
  [
    'control 1: a reason that came with the receipt serves a later confirmation',
    [received('fax', { arrivedOn: FRIDAY }, { lateConfirmation: '关机' }), confirmed(TUESDAY)],
    {},
    [],
  ],
  [
    'control 1: the day of submission counts, not that of the record',
    [received('online', { submittedOn: '2025-03-06', arrivedOn: FRIDAY, confirmedOn: MONDAY })],
    {},
    [
      'warn 申请 2025-03-06 到达，2025-03-10 才确认，晚于次一工作日；内部流转不推迟收到日，请说明确认较晚的原因',
    ],
  ],
  [
    'control 1: of an e-mail the day of arrival',
    [received('email', { arrivedOn: '2025-03-06', confirmedOn: MONDAY })],
    {},
    [
      'warn 申请 2025-03-06 到达，2025-03-10 才确认，晚于次一工作日；内部流转不推迟收到日，请说明确认较晚的原因',
    ],
  ],
  [
    'control 39: the day of arrival counts, not that of the record',
    [received('ordinary-post', { arrivedOn: '2025-03-06', confirmedOn: FRIDAY })],
    {},
    [
      'warn 信件 2025-03-06 已到，2025-03-07 才与申请人确认；应当在收到信件的当日联系申请人，请说明原因（如当日联系不上）',
    ],
  ],
  [
    'control 39: post that is signed for needs no confirmation',
    [received('signed-post', { signedOn: FRIDAY, confirmedOn: MONDAY })],
    {},
    [],
  ],
  ['control 39: a letter not confirmed yet is silent', [received('ordinary-post', {})], {}, []],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});

test('control 1: the day of the slip or of the handover is no day of receipt', () => {
  const days = { submittedOn: calendarDay(FRIDAY), confirmedOn: calendarDay(TUESDAY) };
  expect(receiptDay('in-person', days, DEFAULT_REQUEST_SETTINGS).on).toBe(FRIDAY);
});

test('control 31: nothing of a request asks for its purpose or for a relation to the applicant', () => {
  const asked: Record<keyof Received | keyof Applicant | keyof RequestContent, true> = {
    channel: true,
    days: true,
    lateConfirmation: true,
    applicants: true,
    hasAgent: true,
    id: true,
    kind: true,
    commitment: true,
    content: true,
    asked: true,
    wanted: true,
  };
  expect(Object.keys(asked).filter((key) => /purpose|reason|relation|use/u.test(key))).toEqual([]);
});

test('control 32: what arrives can be received, and once received not be turned away', () => {
  expect(CASE_ACTS.none).toEqual(['received']);
  expect(CASE_ACTS.arrived).toEqual([
    'contacted',
    'annulled',
    'confirmed',
    'registered',
    'withdrawn',
  ]);
});

test('control 39: a letter to another body or person of the organ is a channel like any other', () => {
  expect(CHANNELS['misdirected-post'].isBasic).toBe(true);
});
