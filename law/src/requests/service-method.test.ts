import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import {
  SERVICE_METHODS,
  type ServiceMethod,
  serviceRefusal,
  startsRemediesOn,
  stopsClockOn,
} from './service-method.ts';

const TODAY = calendarDay('2026-11-20');

describe('a reply is served', () => {
  test.each([
    ['direct', null],
    ['entrusted', null],
    ['post', null],
    ['electronic', null],
    ['left-at-home', null],
    ['family-member', null],
    ['public-notice', null],
    ['private-courier', '请改用挂号信或者邮政特快专递'],
    ['collect-on-delivery', '不得由申请人到付邮资'],
    ['phone', '电话告知不是送达'],
  ] satisfies [ServiceMethod, string | null][])('by %s, or why not: %s', (method, why) => {
    const refused = serviceRefusal(method, TODAY)?.why ?? null;
    expect(refused).toEqual(why === null ? null : expect.stringContaining(why));
  });

  test('by every lawful way with proof, and by no other with any', () => {
    for (const { standing, proof, stopsClock, startsRemedies } of Object.values(SERVICE_METHODS)) {
      const known = [proof, stopsClock, startsRemedies].map((entry) => entry !== null);
      expect(known).toEqual(Array(3).fill(standing !== 'forbidden'));
    }
  });
});

const facts = {
  posted: calendarDay('2025-04-17'),
  signed: calendarDay('2025-04-21'),
  arrived: calendarDay('2025-04-18'),
  'notice-ended': calendarDay('2025-06-01'),
} as const;

test.each([
  ['direct', '2025-04-21', '2025-04-21'],
  ['post', '2025-04-17', '2025-04-21'],
  ['electronic', '2025-04-18', '2025-04-18'],
  ['public-notice', '2025-06-01', '2025-06-01'],
  ['private-courier', null, null],
  ['phone', null, null],
  ['left-at-home', null, null],
] satisfies [ServiceMethod, string | null, string | null][])(
  'by %s the clock stops on %s and the remedies run from %s',
  (method, stops, starts) => {
    expect([stopsClockOn(method, facts), startsRemediesOn(method, facts)]).toEqual([stops, starts]);
  },
);

test('what is posted and not yet signed for stops the clock and starts nothing', () => {
  const sent = { posted: facts.posted };
  expect([stopsClockOn('post', sent), startsRemediesOn('post', sent)]).toEqual([
    facts.posted,
    null,
  ]);
});

test.each([
  ['on the last day of the old practice', '2016-12-31', '2016-12-31', false],
  ['a day later', '2017-01-01', null, true],
])('a letter sent by another courier %s', (_name, posted, stops, refused) => {
  const on = calendarDay(posted);
  expect(stopsClockOn('private-courier', { posted: on })).toBe(stops);
  expect(serviceRefusal('private-courier', on) !== null).toBe(refused);
  expect(stopsClockOn('private-courier', {})).toBeNull();
});

test('a telephone call was no service then either', () => {
  expect(serviceRefusal('phone', calendarDay('2016-12-31'))).not.toBeNull();
});
