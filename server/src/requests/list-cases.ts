import type { listCases as door } from '@yigongkai/contract/cases';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { isOutcome } from '@yigongkai/law/requests/outcome';
import { isRequestState, REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import type { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { countCases, selectCases } from './case-list.store.ts';

type Page = z.output<typeof door.reply>;

/** More than this nobody counts through: the total then says so. */
const MOST_COUNTED = 1000;

/** A page of the organ's cases by due day, those without one last. */
export async function listCases(
  tx: Tx,
  organ: string,
  { after, limit, ...filter }: z.output<typeof door.query>,
  today: CalendarDay,
): Promise<Page> {
  const of = { organ, today, filter };
  const found = await selectCases(tx, of, after ? markOf(after) : null, limit + 1);
  const counted = await countCases(tx, of, MOST_COUNTED + 1);
  const rows = found.slice(0, limit).map(toldRow);
  const last = rows.at(-1);
  return {
    on: today,
    rows,
    total: Math.min(counted, MOST_COUNTED),
    isCapped: counted > MOST_COUNTED,
    next: found.length > limit && last ? `${last.dueOn ?? 'none'}_${last.request}` : null,
  };
}

function markOf(after: string) {
  const [due = '', stream = ''] = after.split('_');
  return { due: due === 'none' ? 'infinity' : due, stream };
}

function toldRow(row: Awaited<ReturnType<typeof selectCases>>[number]): Page['rows'][number] {
  const { stream, number, state, unit, received_on, due_on, provisional, overdue, outcomes } = row;
  if (!isRequestState(state)) throw new Error(`${stream} is in no state of the law: ${state}`);
  return {
    request: stream,
    number,
    state,
    stateZh: REQUEST_STATES[state],
    unit,
    receivedOn: received_on,
    dueOn: due_on,
    provisional,
    isOverdue: overdue,
    outcomes: outcomes.filter(isOutcome),
  };
}
