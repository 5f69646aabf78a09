import { calendarDay } from '../calendar/calendar-day.ts';
import type { RequestEvent, RequestEventFacts, RequestEventKind } from './request-event.ts';

/** A fact with its day, before it is numbered; where it matters, who answers for it and what he passed. */
export type ExampleEvent = {
  [Kind in RequestEventKind]: readonly [
    on: string,
    kind: Kind,
    facts: RequestEventFacts[Kind],
    answering?: Partial<Pick<RequestEvent, 'by' | 'reasons'>>,
  ];
}[RequestEventKind];

/** A stream of made-up events for tests, numbered from 1; `by` is nobody's name. */
export function exampleEvents(...facts: readonly ExampleEvent[]): RequestEvent[] {
  return facts.map(
    ([on, kind, rest, answering], at) =>
      ({
        seq: at + 1,
        on: calendarDay(on),
        by: '经办人甲',
        kind,
        ...rest,
        ...answering,
      }) as RequestEvent,
  );
}

/** Received in person and registered on one day. */
export function exampleReceived(on: string): ExampleEvent[] {
  return [
    [
      on,
      'received',
      {
        channel: 'in-person',
        days: { submittedOn: calendarDay(on) },
        applicants: [{ id: '申请人一', kind: 'person' }],
      },
    ],
    [on, 'registered', { number: '示公开〔2025〕1号' }],
  ];
}
