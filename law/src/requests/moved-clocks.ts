import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type ClockState, replyClock } from './reply-clock.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';
import { type RequestState, requestState } from './request-state.ts';
import { type ClockId, sideClocks } from './side-clocks.ts';

export type Due = { readonly due: CalendarDay | null; readonly provisional: boolean };

/** A clock that two calendars let end differently, or of whose end one alone is sure. */
export type MovedClock = {
  readonly clock: ClockId;
  /** The consultation, where there may be several. */
  readonly of: string | null;
  readonly before: Due;
  readonly after: Due;
};

/** In these nothing is waited for any more. */
export const ENDED_STATES: readonly RequestState[] = ['none', 'closed', 'lapsed', 'withdrawn'];

const STOPPED: readonly ClockState[] = ['stopped', 'replied-late'];

/** Which clocks of an open request that still run move when one calendar takes the place of another. */
export function movedClocks(
  request: RequestCase,
  calendars: { readonly before: WorkCalendar; readonly after: WorkCalendar },
  settings: RequestSettings,
  today: CalendarDay,
): MovedClock[] {
  if (ENDED_STATES.includes(requestState(request, false))) return [];
  const [before, after] = [calendars.before, calendars.after].map((calendar) =>
    clocksOf(request, calendar, settings, today),
  );
  return [...(before ?? [])].flatMap(([key, was]): MovedClock[] => {
    const is = after?.get(key);
    if (!is || (STOPPED.includes(was.state) && STOPPED.includes(is.state))) return [];
    if (was.due === is.due && was.provisional === is.provisional) return [];
    const { id: clock, of = null } = was;
    return [{ clock, of, before: dueOf(was), after: dueOf(is) }];
  });
}

type Clock = Due & { readonly id: ClockId; readonly of?: string; readonly state: ClockState };

/** Each by its id, its consultation and how many of its kind stand before it. */
function clocksOf(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): Map<string, Clock> {
  const reply = replyClock(request, calendar, settings, today);
  const clocks: Clock[] = [
    { ...reply, id: 'REPLY' },
    ...sideClocks({ request, calendar, settings, today, reply }),
  ];
  return new Map(
    clocks.map((clock, at) => {
      const nth = clocks.slice(0, at).filter(({ id }) => id === clock.id).length;
      return [`${clock.id} ${clock.of ?? ''} ${nth}`, clock];
    }),
  );
}

function dueOf({ due, provisional }: Clock): Due {
  return { due, provisional };
}
