import { calendarDay } from '../calendar/calendar-day.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { type ExampleEvent, exampleEvents } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { replyClock } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

/** The reply clock of made-up events, for tests. */
export function clock(
  events: readonly ExampleEvent[],
  today: string,
  settings: Partial<RequestSettings> = {},
  calendar = EXAMPLE_CALENDAR,
) {
  const request = foldRequest(exampleEvents(...events));
  return replyClock(
    request,
    calendar,
    { ...DEFAULT_REQUEST_SETTINGS, ...settings },
    calendarDay(today),
  );
}

export const consulted = (
  on: string,
  party: 'third-party' | 'co-maker' | 'other-organ',
  consultation = 'A',
): ExampleEvent => [
  on,
  'consulted',
  { consultation, party, partyId: consultation, items: ['1'], question: '是否同意公开' },
];
export const delivered = (on: string, letter: number): ExampleEvent => [
  on,
  'served',
  { letter, method: 'post', proof: '邮件回执' },
];
export const opinion = (on: string, consultation = 'A'): ExampleEvent => [
  on,
  'opinion-received',
  { consultation, opinion: 'objects' },
];
export const extended = (on: string, workdays: number): ExampleEvent => [
  on,
  'extended',
  { workdays, reason: '须汇总', approvedBy: 'ogi-head' },
];
export const correctionAsked = (on: string, workdays = 10): ExampleEvent => [
  on,
  'correction-asked',
  { points: ['名称或者文号'], workdays },
];
export const corrected = (on: string): ExampleEvent => [on, 'corrected', {}];
export const feeAsked = (on: string): ExampleEvent => [
  on,
  'fee-asked',
  { scheme: 'items', quantity: 11, yuan: 100 },
];
export const feePaid = (on: string): ExampleEvent => [on, 'fee-paid', { yuan: 100 }];
export const posted = (on: string, letter: number): ExampleEvent[] => [
  [on, 'decided', { number: '1', items: [] }],
  [on, 'dispatched', { letter, method: 'post' }],
];
