import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { ENDED_STATES } from '@yigongkai/law/requests/moved-clocks';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import type { FoldedStream } from '../ledger/stream-kind.ts';
import type { RequestFact } from './request-fact.ts';

export async function saveRequestFact(
  tx: Tx,
  { stream, organ, seq }: FoldedStream,
  fact: RequestFact,
): Promise<void> {
  const columns = {
    seq,
    number: fact.number,
    state: fact.state,
    consulting_until: fact.consultingUntil as CalendarDay | null,
    unit: fact.unit,
    received_on: fact.receivedOn,
    due_on: fact.dueOn,
    provisional: fact.provisional,
    result_row: fact.resultRow,
    outcomes: [...fact.outcomes],
  };
  await tx
    .insertInto('request_fact')
    .values({ stream, organ, ...columns })
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(columns))
    .execute();
}

export async function selectRequestFact(db: Db, stream: string): Promise<unknown> {
  const row = await db
    .selectFrom('request_fact')
    .where('stream', '=', stream)
    .selectAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Cases of an organ that are not over, the earliest due day first; those without one last. */
export function selectOpenFacts(tx: Tx, organ: string, limit: number) {
  return tx
    .selectFrom('request_fact')
    .select(['stream', 'number', 'unit', 'received_on'])
    .where('organ', '=', organ)
    .where('state', '<>', 'closed')
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('stream')
    .limit(limit)
    .execute();
}

/** Cases of an organ whose number holds the words, the newest first. */
export function selectFactsByNumber(tx: Tx, organ: string, words: string, limit: number) {
  return tx
    .selectFrom('request_fact')
    .select(['stream', 'number', 'state', 'received_on'])
    .where('organ', '=', organ)
    .where(sql<boolean>`position(lower(${words}) in lower(number)) > 0`)
    .orderBy('received_on', (order) => order.desc().nullsLast())
    .limit(limit)
    .execute();
}

/** @returns how many rows no stream of the ledger stood behind. */
export async function removeStrayFacts(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from request_fact where not exists (
      select from stream_head head
      where head.stream = request_fact.stream and head.kind = 'request' and head.seq > 0)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

export async function selectIsRequestOf(tx: Tx, organ: string, stream: string): Promise<boolean> {
  const row = await tx
    .selectFrom('request_fact')
    .select('stream')
    .where('stream', '=', stream)
    .where('organ', '=', organ)
    .executeTakeFirst();
  return row !== undefined;
}

/** Requests of an organ that a calendar with other days from `from` on may move: the next ones behind one, in order. */
export async function selectMovable(
  tx: Tx,
  {
    organ,
    from,
    after,
  }: { readonly organ: string; readonly from: CalendarDay; readonly after: string },
  limit: number,
): Promise<{ readonly stream: string; readonly number: string | null }[]> {
  return await tx
    .selectFrom('request_fact')
    .where('organ', '=', organ)
    .where('stream', '>', after)
    .where((one) =>
      one.or([
        one('state', 'not in', ENDED_STATES),
        one('due_on', 'is', null),
        one('due_on', '>=', from),
        one('consulting_until', '>=', from),
      ]),
    )
    .select(['stream', 'number'])
    .orderBy('stream')
    .limit(limit)
    .execute();
}

/** Writes what hangs on the calendar; the rest of the rows stays. */
export async function saveDueDays(
  tx: Tx,
  facts: readonly (Pick<RequestFact, 'consultingUntil' | 'dueOn' | 'provisional'> & {
    readonly stream: string;
  })[],
): Promise<void> {
  await sql`
    update request_fact fact
    set due_on = now."dueOn", provisional = now.provisional, consulting_until = now."consultingUntil"
    from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as now (stream uuid, "dueOn" date, provisional boolean, "consultingUntil" date)
    where fact.stream = now.stream and (fact.due_on, fact.provisional, fact.consulting_until)
      is distinct from (now."dueOn", now.provisional, now."consultingUntil")`.execute(tx);
}

export function selectReceiptFact(tx: Tx, stream: string) {
  return tx
    .selectFrom('request_fact')
    .select(['number', 'received_on', 'due_on', 'provisional'])
    .where('stream', '=', stream)
    .executeTakeFirst();
}
