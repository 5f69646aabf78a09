import { firstChangedDay } from '@yigongkai/law/calendar/first-changed-day';
import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import type { HolidayNoticeFault } from '@yigongkai/law/calendar/holiday-notice-faults';
import type { EnteredNotice } from '@yigongkai/law/calendar/notice-event';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import type { Actor } from '../http/actor.ts';
import { foreseeMoves, type MovedRequest } from '../requests/move-due-days.ts';
import { ownNotice } from './annul-notice.ts';
import { calendarAt, selectNotices } from './calendar.store.ts';
import { calendarSet } from './calendar-set.ts';
import { type CalendarDesk, noticeFaults } from './enter-notice.ts';

export type Preview = {
  readonly faults: readonly HolidayNoticeFault[];
  /** None while something stands against the notice. */
  readonly moved: readonly MovedRequest[];
};

/** What is wrong with a notice, and which open requests of the organ it would move. Nothing is written. */
export function previewNotice(
  { db, calendars: { brought }, now }: CalendarDesk,
  { organ, account: by }: Actor,
  notice: HolidayNotice,
): Promise<Preview> {
  return inScope(db, { organ }, async (tx) => {
    const known = await selectNotices(tx);
    const faults = noticeFaults(notice, brought, known);
    if (faults.some(({ level }) => level === 'block')) return { faults, moved: [] };
    const on = civilDay(now);
    const entered = { notice, issuer: '', why: '', on, by };
    const after = [...known, { entered, annulled: null }];
    return { faults, moved: await foreseen(tx, organ, { brought, before: known, after }, now) };
  });
}

/** Which open requests of the organ would move if a notice were annulled. @throws Problem as `ownNotice`. */
export function previewAnnulment(
  { db, calendars: { brought }, now }: CalendarDesk,
  { organ }: Actor,
  id: string,
): Promise<readonly MovedRequest[]> {
  return inScope(db, { organ }, async (tx) => {
    const known = await selectNotices(tx);
    ownNotice(known, id, organ);
    const after = known.filter((one) => one.id !== id);
    return foreseen(tx, organ, { brought, before: known, after }, now);
  });
}

type Foreseen = {
  readonly brought: readonly HolidayNotice[];
  readonly before: readonly EnteredNotice[];
  readonly after: readonly EnteredNotice[];
};

async function foreseen(
  tx: Tx,
  organ: string,
  { brought, before, after }: Foreseen,
  now: Date,
): Promise<readonly MovedRequest[]> {
  const { region } = await calendarAt(tx, organ);
  const calendars = {
    before: calendarSet(brought, before)(region),
    after: calendarSet(brought, after)(region),
  };
  const from = firstChangedDay(calendars.before, calendars.after);
  if (!from) return [];
  return foreseeMoves(tx, { organ, ...calendars, from, today: civilDay(now) });
}
