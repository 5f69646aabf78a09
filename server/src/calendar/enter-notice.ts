import { canonicalJson } from '@yigongkai/contract/ledger';
import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import {
  type HolidayNoticeFault,
  holidayNoticeFaults,
} from '@yigongkai/law/calendar/holiday-notice-faults';
import type { NoticeEntry, NoticeEvent } from '@yigongkai/law/calendar/notice-event';
import { entryRefusal } from '@yigongkai/law/calendar/notice-refusal';
import { noticesInForce } from '@yigongkai/law/calendar/notices-in-force';
import { civilDay } from '../civil-day.ts';
import type { Db, Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct, takenId } from '../ledger/record-act.ts';
import type { Decision } from '../ledger/stream-kind.ts';
import { recordAct as writeAudit } from '../people/record-act.ts';
import type { MovedRequest } from '../requests/move-due-days.ts';
import { holdCalendar, type KeptNotice, selectMoves, selectNotices } from './calendar.store.ts';
import { calendarSet } from './calendar-set.ts';
import { changeCalendar } from './change-calendar.ts';
import { NOTICES } from './notice-stream.ts';
import type { Calendars } from './open-calendars.ts';
import { requireResponsible } from './require-responsible.ts';

export type CalendarDesk = {
  readonly db: Db;
  readonly calendars: Calendars;
  readonly now: Date;
};

type Entering = {
  readonly id: string;
  readonly actId: string;
  readonly entry: NoticeEntry;
  readonly isConfirmed: boolean;
};

/**
 * Enters a notice, and moves the due days of all organs for which it holds, all of it or nothing.
 *
 * @returns which open requests of the actor's organ moved.
 * @throws Problem `rule-refused` with what is wrong with the notice; as `requireResponsible`.
 */
export function enterNotice(
  { db, calendars: { brought }, now }: CalendarDesk,
  actor: Actor,
  { id, actId, entry, isConfirmed }: Entering,
): Promise<readonly MovedRequest[]> {
  const { organ, account: by } = actor;
  return inScope(db, { organ }, async (tx) => {
    await holdCalendar(tx);
    const known = await selectNotices(tx);
    const act = { stream: id, actId, by, organ, onDay: civilDay(now), at: now };
    const { isRepeat, events } = await recordAct(
      tx,
      NOTICES,
      act,
      async ({ state }): Promise<Decision<NoticeEvent>> => {
        const refusal = entryRefusal(state);
        if (refusal) return refusal;
        await requireResponsible(tx, organ, entry.notice);
        refuseFaults(noticeFaults(entry.notice, brought, known), isConfirmed);
        return [{ kind: 'entered', ...entry }];
      },
    );
    if (isRepeat) {
      if (canonicalJson(events[0]?.event.facts) !== canonicalJson(entry)) throw takenId();
      return selectMoves(tx, { notice: id, seq: 1 });
    }
    const sets = {
      before: calendarSet(brought, known),
      after: calendarSet(brought, await selectNotices(tx)),
    };
    await auditEntry(tx, actor, id, entry, now);
    return changeCalendar(tx, sets, { notice: id, seq: 1, organ }, act.onDay);
  });
}

/** What is wrong with a notice that is to be entered beside those that hold in its area. */
export function noticeFaults(
  notice: HolidayNotice,
  brought: readonly HolidayNotice[],
  known: readonly KeptNotice[],
): readonly HolidayNoticeFault[] {
  return holidayNoticeFaults(notice, noticesInForce(brought, known, notice.area));
}

function refuseFaults(faults: readonly HolidayNoticeFault[], isConfirmed: boolean): void {
  const refused = faults.filter(({ level }) => level === 'block' || !isConfirmed);
  if (refused.length === 0) return;
  throw new Problem('rule-refused', refused.map(({ says }) => says).join('\n'), { faults });
}

async function auditEntry(
  tx: Tx,
  actor: Actor,
  object: string,
  { notice: { number, year, area }, why }: NoticeEntry,
  now: Date,
): Promise<void> {
  const details = { number, year, area };
  await writeAudit(tx, actor, { kind: 'notice-entered', object, why, details }, now);
}
