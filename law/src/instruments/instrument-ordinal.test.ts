import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { consulted, extended, feeAsked } from '../requests/example-clock.ts';
import { exampleLetter } from './example-letter.ts';
import { exampleDecision, REASON_ASKED } from './example-replies.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { instrumentOrdinal } from './instrument-ordinal.ts';

const GRANTED = [exampleDecision('granted')];

const CASE = exampleLetter([
  consulted('2025-06-05', 'third-party', 'A'),
  consulted('2025-06-05', 'co-maker', 'B'),
  consulted('2025-06-06', 'third-party', 'C'),
  extended('2025-06-10', 5),
  ['2025-06-16', 'decided', { number: '1', items: GRANTED }],
  ['2025-06-17', 'supplemented', { number: '2', mode: 'adds', items: GRANTED }],
]);

test.each([
  ['the letter to the first third party', 'third-party-letter', { consultation: 'A' }, 1],
  ['the letter to the second', 'third-party-letter', { consultation: 'C' }, 2],
  ['the slip that goes with it', 'consultation-slip', { consultation: 'C' }, 2],
  [
    'the first letter to a co-maker, though others were asked',
    'co-maker-letter',
    { consultation: 'B' },
    1,
  ],
  [
    'what the applicant is told of the third consultation',
    'consultation-notice',
    { consultation: 'C' },
    3,
  ],
  ['the only extension', 'extension-notice', {}, 1],
  ['a correction notice before it is recorded', 'correction-notice', {}, 1],
  ['the reply on its own day', 'reply-granted', { on: '2025-06-16' }, 1],
  ['a reply after it', 'reply-granted', { on: '2025-06-17' }, 2],
  ['the supplement on its own day', 'supplementary-reply', { on: '2025-06-17' }, 1],
  ['a second supplement', 'supplementary-reply', { on: '2025-06-18' }, 2],
  ['the receipt', 'receipt', { consultation: 'C' }, 1],
] as [string, Instrument, Partial<InstrumentFacts>, number][])('%s', (_name, id, change, nth) => {
  expect(instrumentOrdinal(id, { ...CASE, ...change })).toBe(nth);
});

const TWICE = exampleLetter([
  ['2025-06-05', 'correction-asked', { points: ['文号'], workdays: 10 }],
  ['2025-06-06', 'correction-asked', { points: ['年份'], workdays: 10 }],
  REASON_ASKED,
  REASON_ASKED,
  extended('2025-06-10', 5),
  extended('2025-06-11', 5),
  feeAsked('2025-06-12'),
  feeAsked('2025-06-13'),
]);

test.each([
  ['correction-notice', {}, 2],
  ['reason-notice', {}, 2],
  ['delay-notice', {}, 2],
  ['extension-notice', {}, 2],
  ['fee-notice', {}, 2],
  ['service-proof', { served: 4 }, 2],
  ['service-proof', { served: 3 }, 1],
] satisfies [Instrument, Partial<InstrumentFacts>, number][])(
  'the %s %j of a case in which everything was done twice',
  (id, change, nth) => {
    expect(instrumentOrdinal(id, { ...TWICE, ...change })).toBe(nth);
  },
);

test('a supplement counts for no reply', () => {
  const on = calendarDay('2025-06-18');
  expect(instrumentOrdinal('reply-granted', { ...CASE, on })).toBe(2);
});
