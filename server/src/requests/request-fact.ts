import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { OrganSettings } from '@yigongkai/law/people/organ-settings';
import type { RequestsRow } from '@yigongkai/law/reports/requests-form';
import { caseRow } from '@yigongkai/law/requests/case-row';
import { countedCase } from '@yigongkai/law/requests/count-requests';
import type { Outcome } from '@yigongkai/law/requests/outcome';
import { opinionAwaitedUntil } from '@yigongkai/law/requests/pause';
import { receivedOn } from '@yigongkai/law/requests/receipt-day';
import { replyClock } from '@yigongkai/law/requests/reply-clock';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import { type RequestState, requestState } from '@yigongkai/law/requests/request-state';

/** A request as lists and counts see it. Nothing in it changes by the passing of days alone. */
export type RequestFact = {
  readonly number: string | null;
  /** On a day on which no opinion is awaited any more. */
  readonly state: RequestState;
  /** The last day on which the state is `consulting` instead; `infinity` while no end is known. */
  readonly consultingUntil: CalendarDay | 'infinity' | null;
  readonly unit: string | null;
  readonly receivedOn: CalendarDay | null;
  readonly dueOn: CalendarDay | null;
  readonly provisional: boolean;
  /** Row of table three and outcomes of the latest result: a reply, a lapse or a withdrawal. */
  readonly resultRow: RequestsRow | null;
  readonly outcomes: readonly Outcome[];
};

export function requestFact(
  request: RequestCase,
  calendar: WorkCalendar,
  { request: settings, row }: OrganSettings,
): RequestFact {
  const received = receivedOn(request, settings);
  // The due day of a case is the same on every day: what depends on today is the clock's state alone.
  const clock = received && replyClock(request, calendar, settings, received);
  const result = countedCase(request, settings)?.results.at(-1)?.items ?? [];
  return {
    number: request.number,
    state: requestState(request, false),
    consultingUntil: consultingUntil(request, calendar),
    unit: request.unit,
    receivedOn: received,
    dueOn: clock?.due ?? null,
    provisional: clock?.provisional ?? false,
    resultRow: result.length > 0 ? caseRow(result, row) : null,
    outcomes: result.map(({ outcome }) => outcome),
  };
}

function consultingUntil(
  request: RequestCase,
  calendar: WorkCalendar,
): RequestFact['consultingUntil'] {
  if (requestState(request, true) === requestState(request, false)) return null;
  const until = opinionAwaitedUntil(request, calendar);
  return until === undefined ? null : (until ?? 'infinity');
}
