import { eventBytes, type LedgerEvent } from '@yigongkai/contract/ledger';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import { organIntoScope } from '../db/scope.ts';
import { sha256 } from './sha256.ts';

export type StreamHead = {
  readonly kind: string;
  readonly organ: string;
  readonly seq: number;
  readonly hash: string | null;
};

export type HashedEvent = { readonly event: LedgerEvent; readonly hash: string };

export type StreamRead = {
  readonly snapshot: { readonly seq: number; readonly state: unknown } | null;
  /** Those after the snapshot, or all. */
  readonly events: readonly LedgerEvent[];
  /** Those of the act that was asked for, where it was recorded. */
  readonly done: readonly HashedEvent[];
};

/** Lists come as one text: twenty thousand rows would take longer to read than to fold. */
type StreamRow = {
  readonly snapshot_seq: number | null;
  readonly snapshot_state: unknown;
  readonly events: string | null;
  readonly done: string | null;
};

/** The stream from its snapshot on, if one of this fold is there. */
export async function readEvents(db: Db, stream: string, foldVersion: number): Promise<StreamRead> {
  const { rows } = await sql<StreamRow>`
    select * from read_stream(${stream}, ${foldVersion}, null)`.execute(db);
  return streamRead(rows[0]);
}

/**
 * The same, with its head, which is locked until the transaction ends; a new stream begins. The organ is in scope
 * from here on. @returns `null` where the stream is another organ's.
 */
export async function lockStream(
  tx: Tx,
  of: Pick<StreamHead, 'kind' | 'organ'> & { readonly stream: string },
  foldVersion: number,
  actId: string | null,
): Promise<{ readonly head: StreamHead; readonly read: StreamRead } | null> {
  const { rows } = await sql<StreamHead & StreamRow>`
    select * from lock_stream(${of.stream}, ${of.kind}, ${organIntoScope(of.organ)}, ${foldVersion}, ${actId})`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) return null;
  const { kind, organ, seq, hash } = row;
  return { head: { kind, organ, seq, hash }, read: streamRead(row) };
}

/** As `readEvents`, of many streams at once: one pass instead of a call of `read_stream` for each. */
export async function readManyEvents(
  db: Db,
  streams: readonly string[],
  foldVersion: number,
): Promise<{ readonly stream: string; readonly read: StreamRead }[]> {
  const { rows } = await sql<StreamRow & { readonly stream: string }>`
    select of.stream, snapshot.seq as snapshot_seq, snapshot.state as snapshot_state, later.events, null as done
    from unnest(${streams}::uuid[]) as of (stream)
    left join lateral (
      select kept.seq, kept.state from fold_snapshot kept join event using (stream, seq, hash)
      where kept.stream = of.stream and kept.fold_version = ${foldVersion}) snapshot on true
    cross join lateral (
      select string_agg(event.bytes, ',' order by event.seq) as events from event
      where event.stream = of.stream and event.seq > coalesce(snapshot.seq, 0)) later`.execute(db);
  return rows.map((row) => ({ stream: row.stream, read: streamRead(row) }));
}

function streamRead(row: StreamRow | undefined): StreamRead {
  return {
    snapshot: row?.snapshot_seq ? { seq: row.snapshot_seq, state: row.snapshot_state } : null,
    events: JSON.parse(`[${row?.events ?? ''}]`),
    done: JSON.parse(`[${row?.done ?? ''}]`),
  };
}

export async function selectHead(db: Db, stream: string): Promise<StreamHead | undefined> {
  return await db
    .selectFrom('stream_head')
    .where('stream', '=', stream)
    .select(['kind', 'organ', 'seq', sql<string | null>`encode(hash, 'hex')`.as('hash')])
    .executeTakeFirst();
}

export async function allEvents(db: Db, stream: string): Promise<LedgerEvent[]> {
  const row = await db
    .selectFrom('event')
    .where('stream', '=', stream)
    .select(sql<string | null>`string_agg(bytes, ',' order by seq)`.as('events'))
    .executeTakeFirst();
  return JSON.parse(`[${row?.events ?? ''}]`);
}

/** Chains the events to `prevHash`, adds them and moves the head behind them. */
export async function appendEvents(
  tx: Tx,
  prevHash: string | null,
  events: readonly Omit<LedgerEvent, 'prevHash'>[],
): Promise<HashedEvent[]> {
  const chained: (HashedEvent & { readonly bytes: string })[] = [];
  for (const one of events) {
    const event = { ...one, prevHash: chained.at(-1)?.hash ?? prevHash };
    const bytes = eventBytes(event);
    chained.push({ event, bytes, hash: sha256(bytes) });
  }
  const rows = chained.map(({ event, bytes, hash }) => ({
    stream: event.stream,
    seq: event.seq,
    kind: event.kind,
    version: event.version,
    happened_on: calendarDay(event.on),
    recorded_at: event.recordedAt,
    by: event.by,
    organ: event.organ,
    act_id: event.act,
    act_part: event.part,
    bytes,
    prev_hash: event.prevHash === null ? null : Buffer.from(event.prevHash, 'hex'),
    hash: Buffer.from(hash, 'hex'),
  }));
  const last = rows.at(-1);
  if (!last) throw new RangeError('an act without events');
  await tx
    .with('added', (added) => added.insertInto('event').values(rows))
    .updateTable('stream_head')
    .set({ seq: last.seq, hash: last.hash })
    .where('stream', '=', last.stream)
    .execute();
  return chained.map(({ event, hash }) => ({ event, hash }));
}

export async function keepSnapshot(
  tx: Tx,
  snapshot: {
    readonly stream: string;
    readonly organ: string;
    readonly seq: number;
    readonly foldVersion: number;
    readonly hash: string;
    readonly state: unknown;
  },
): Promise<void> {
  const kept = {
    seq: snapshot.seq,
    fold_version: snapshot.foldVersion,
    hash: Buffer.from(snapshot.hash, 'hex'),
    state: JSON.stringify(snapshot.state),
  };
  await tx
    .insertInto('fold_snapshot')
    .values({ stream: snapshot.stream, organ: snapshot.organ, ...kept })
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(kept))
    .execute();
}

export async function dropSnapshots(db: Db): Promise<void> {
  await db.deleteFrom('fold_snapshot').execute();
}

/** The next streams of a kind behind one, in order. */
export async function streamsAfter(
  db: Db,
  kind: string,
  after: string,
  limit: number,
): Promise<{ readonly stream: string; readonly organ: string }[]> {
  return await db
    .selectFrom('stream_head')
    .where('kind', '=', kind)
    .where('seq', '>', 0)
    .where('stream', '>', after)
    .select(['stream', 'organ'])
    .orderBy('stream')
    .limit(limit)
    .execute();
}
