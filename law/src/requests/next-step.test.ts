import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { CASE_ACTS } from './case-acts.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { consulted, correctionAsked, delivered, extended, feeAsked } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { NEXT_ACTS, nextStep } from './next-step.ts';
import type { RequestEventKind } from './request-event.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';
import type { RequestState } from './request-state.ts';

const step = (events: readonly ExampleEvent[], today: string) =>
  nextStep(
    foldRequest(exampleEvents(...exampleReceived('2026-03-02'), ...events)),
    EXAMPLE_CALENDAR,
    DEFAULT_REQUEST_SETTINGS,
    calendarDay(today),
  );

describe('the clock that presses', () => {
  test.each([
    ['is that of the reply from the first day', [], '2026-03-03', 'REPLY'],
    ['is still that of the reply when it has run out', [], '2026-12-01', 'REPLY'],
    [
      'is that of the reply with its extension',
      [extended('2026-03-10', 20)],
      '2026-03-11',
      'REPLY',
    ],
    [
      'is the applicant’s while a correction is awaited',
      [correctionAsked('2026-03-04'), delivered('2026-03-04', 3)],
      '2026-03-05',
      'CORR',
    ],
    [
      'is the applicant’s when the correction never came and nobody wrote it down',
      [correctionAsked('2026-03-04'), delivered('2026-03-04', 3)],
      '2026-12-01',
      'CORR',
    ],
    [
      'is the applicant’s while a payment is awaited',
      [feeAsked('2026-03-04'), delivered('2026-03-04', 3)],
      '2026-03-05',
      'FEE_PAY',
    ],
    [
      'is the third party’s while an opinion is awaited',
      [consulted('2026-03-04', 'third-party'), delivered('2026-03-04', 3)],
      '2026-03-05',
      'THIRD',
    ],
  ] satisfies [string, ExampleEvent[], string, string][])('%s', (_name, events, today, id) => {
    expect(step(events, today).clock?.id).toBe(id);
  });

  test('is none after a withdrawal', () => {
    const { state, clock } = step([['2026-03-05', 'withdrawn', { proof: '撤回书' }]], '2026-03-06');
    expect([state, clock]).toEqual(['withdrawn', null]);
  });
});

test('the state is consulting only as long as an opinion is awaited', () => {
  const asked = [consulted('2026-03-04', 'third-party'), delivered('2026-03-04', 3)];
  expect(step(asked, '2026-03-05').state).toBe('consulting');
  expect(step(asked, '2026-12-01').state).not.toBe('consulting');
});

test.each(Object.entries(NEXT_ACTS) as [RequestState, { readonly act: RequestEventKind } | null][])(
  'what is to be done next in %s may be done there',
  (state, next) => {
    if (next) expect(CASE_ACTS[state]).toContain(next.act);
    else expect(['none', 'closed']).toContain(state);
  },
);
