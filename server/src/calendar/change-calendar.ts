import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { firstChangedDay } from '@yigongkai/law/calendar/first-changed-day';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { type MovedRequest, moveDueDays } from '../requests/move-due-days.ts';
import { insertMoves, selectWorkingOrgans } from './calendar.store.ts';
import type { CalendarSet } from './calendar-set.ts';

export type CalendarSets = { readonly before: CalendarSet; readonly after: CalendarSet };

/**
 * Writes the due days of all organs anew by the notices that now stand, organ after organ, and keeps which open
 * requests moved. The transaction's scope is that of `organ` afterwards. Call with the calendar held.
 *
 * @param by the event that changed the calendar.
 * @returns what moved in `organ`.
 */
export async function changeCalendar(
  tx: Tx,
  { before, after }: CalendarSets,
  by: { readonly notice: string; readonly seq: number; readonly organ: string },
  today: CalendarDay,
): Promise<readonly MovedRequest[]> {
  let own: readonly MovedRequest[] = [];
  for (const { id: organ, region } of await selectWorkingOrgans(tx)) {
    const change = { organ, before: before(region), after: after(region), today };
    const from = firstChangedDay(change.before, change.after);
    if (!from) continue;
    await setScope(tx, { organ });
    const moved = await moveDueDays(tx, { ...change, from });
    await insertMoves(tx, { ...by, organ }, moved);
    if (organ === by.organ) own = moved;
  }
  await setScope(tx, { organ: by.organ });
  return own;
}
