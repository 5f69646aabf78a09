import { canonicalJson } from '@yigongkai/contract/ledger';
import type { SentRequestEvent } from '@yigongkai/contract/requests';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { eventRefusal } from '@yigongkai/law/requests/event-refusal';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import { DEFAULT_REQUEST_SETTINGS } from '@yigongkai/law/requests/request-settings';
import { civilDay } from '../civil-day.ts';
import type { Db } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { type RecordedAct, recordAct, takenId } from '../ledger/record-act.ts';
import { requestStream } from './request-stream.ts';

export type RequestAct = {
  readonly request: string;
  readonly actId: string;
  readonly on: CalendarDay;
  readonly event: SentRequestEvent;
};

/**
 * Records what an officer did about a request, if the law lets it follow on what was done before.
 *
 * @throws Problem as `recordAct`; `conflict` also where the same id brings another event than the first time.
 */
export async function recordRequestAct(
  { db, calendar, now }: { readonly db: Db; readonly calendar: WorkCalendar; readonly now: Date },
  { account: by, organ }: Pick<Actor, 'account' | 'organ'>,
  { request: stream, actId, on, event }: RequestAct,
): Promise<RecordedAct> {
  const act = { stream, actId, by, organ, onDay: on, at: now };
  const recorded = await recordAct(
    db,
    requestStream(calendar),
    act,
    async ({ state, seq, history }) => {
      const refusal = eventRefusal({
        request: state,
        event: { ...event, seq, on, by } as RequestEvent,
        before: event.kind === 'annulled' ? await history() : [],
        calendar,
        settings: DEFAULT_REQUEST_SETTINGS,
        today: civilDay(now),
      });
      return refusal ?? [event];
    },
  );
  if (recorded.isRepeat && !isSameEvent(recorded, event)) throw takenId();
  return recorded;
}

function isSameEvent({ events }: RecordedAct, sent: SentRequestEvent): boolean {
  const [first, ...others] = events;
  if (!first || others.length > 0) return false;
  const { kind, facts } = first.event;
  return canonicalJson({ ...facts, kind }) === canonicalJson(sent);
}
