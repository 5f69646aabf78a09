import type { EnteredNotice } from '@yigongkai/law/calendar/notice-event';
import type { MovedClock } from '@yigongkai/law/requests/moved-clocks';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import type { FoldedStream } from '../ledger/stream-kind.ts';

export type KeptNotice = EnteredNotice & { readonly id: string; readonly organ: string };

/** The calendar is held as it is until the transaction ends. */
export async function calendarAt(
  tx: Tx,
  organ: string,
): Promise<{ readonly version: string; readonly region: string }> {
  const { rows } = await sql<{ version: string; region: string }>`
    select version::text, region from calendar_at(${organ})`.execute(tx);
  if (!rows[0]) throw new Error(`there is no organ ${organ}`);
  return rows[0];
}

/** Until the transaction ends nobody else counts days. */
export async function holdCalendar(tx: Tx): Promise<void> {
  await sql`select hold_calendar()`.execute(tx);
}

/** By the day on which they were entered. */
export async function selectNotices(tx: Tx): Promise<KeptNotice[]> {
  const rows = await tx
    .selectFrom('calendar_notice')
    .select(['stream', 'organ', 'state'])
    .orderBy(sql`state -> 'entered' ->> 'on'`)
    .orderBy('stream')
    .execute();
  return rows.map(({ stream, organ, state }) => ({
    ...(state as unknown as EnteredNotice),
    id: stream,
    organ,
  }));
}

export async function saveNotice(
  tx: Tx,
  { stream, organ, seq }: FoldedStream,
  state: EnteredNotice,
): Promise<void> {
  const columns = { seq, state: JSON.stringify(state) };
  await tx
    .insertInto('calendar_notice')
    .values({ stream, organ, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('stream')
        .doUpdateSet({ ...columns, version: sql<number>`nextval('calendar_version')` }),
    )
    .execute();
}

export async function selectNotice(db: Db, stream: string): Promise<unknown> {
  const row = await db
    .selectFrom('calendar_notice')
    .where('stream', '=', stream)
    .select(['stream', 'organ', 'seq', 'state'])
    .executeTakeFirst();
  return row ?? null;
}

/** @returns how many rows no stream of the ledger stood behind. */
export async function removeStrayNotices(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from calendar_notice where not exists (
      select from stream_head head
      where head.stream = calendar_notice.stream and head.kind = 'calendar-notice' and head.seq > 0)`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

/** Every organ that has work here, with the organ above it. */
export function selectWorkingOrgans(tx: Tx) {
  return tx
    .selectFrom('organ')
    .where('presence', '!=', 'collected')
    .select(['id', 'parent_id as parent', 'name', 'region'])
    .orderBy('position')
    .execute();
}

export async function insertMoves(
  tx: Tx,
  of: { readonly notice: string; readonly seq: number; readonly organ: string },
  moves: readonly { readonly request: string; readonly clocks: readonly MovedClock[] }[],
): Promise<void> {
  if (moves.length === 0) return;
  await sql`
    insert into calendar_move (notice, seq, organ, request, clocks)
    select ${of.notice}, ${of.seq}, ${of.organ}, move.request, move.clocks
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as move (request uuid, clocks jsonb)`.execute(
    tx,
  );
}

/** Of the organ whose scope it is, by request. */
export async function selectMoves(tx: Tx, of: { readonly notice: string; readonly seq: number }) {
  const rows = await tx
    .selectFrom('calendar_move as move')
    .innerJoin('request_fact as fact', 'fact.stream', 'move.request')
    .where('move.notice', '=', of.notice)
    .where('move.seq', '=', of.seq)
    .select(['move.request', 'fact.number', 'move.clocks'])
    .orderBy('move.request')
    .execute();
  return rows.map((row) => ({ ...row, clocks: row.clocks as unknown as readonly MovedClock[] }));
}
