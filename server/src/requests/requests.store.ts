import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
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
