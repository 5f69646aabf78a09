import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { annulmentRefusal } from './annulment.ts';
import { stateRefusal } from './case-acts.ts';
import { clockRefusal } from './clock-refusal.ts';
import { opinionAwaitedUntil } from './pause.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestEvent } from './request-event.ts';
import type { RequestSettings } from './request-settings.ts';
import { requestState } from './request-state.ts';
import { serviceRefusal } from './service-method.ts';

export type EventJudgement = {
  /** What stood before the event. */
  readonly request: RequestCase;
  readonly event: RequestEvent;
  /** All events before it, which an annulment alone looks at. */
  readonly before: readonly RequestEvent[];
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly today: CalendarDay;
};

/**
 * Why an event may not be recorded after those before it; `null` where it may: the order of the case, the day,
 * what an annulment, a letter and the clocks allow. Warnings that a person may pass are no refusals.
 */
export function eventRefusal(judgement: EventJudgement): Refusal | null {
  const { request, event, before, calendar, settings, today } = judgement;
  if (event.on > today) return { why: `${event.on} 还没有到，不能先记`, provision: reg(45) };
  const until = opinionAwaitedUntil(request, calendar);
  const isConsulting = until === null || (until !== undefined && today <= until);
  return (
    stateRefusal(requestState(request, isConsulting), event.kind) ??
    (event.kind === 'annulled' ? annulmentRefusal(before, event.event) : null) ??
    letterRefusal(request, event) ??
    clockRefusal(request, event, calendar, settings)
  );
}

function letterRefusal({ letters }: RequestCase, event: RequestEvent): Refusal | null {
  if (event.kind !== 'dispatched' && event.kind !== 'served' && event.kind !== 'service-failed')
    return null;
  if (!letters.some(({ seq }) => seq === event.letter))
    return { why: `第 ${event.letter} 条记录没有作出文书`, provision: reg(45) };
  return event.kind === 'service-failed' ? null : serviceRefusal(event.method, event.on);
}
