import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';

const PAGE = 1000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export type EventRow = {
  readonly stream: string;
  readonly seq: number;
  readonly bytes: string;
  readonly hash: string;
};

/** All events by stream and `seq`, a page at a time. */
export async function* eventRows(db: Db): AsyncGenerator<EventRow, undefined> {
  let [stream, seq] = [BEFORE_ALL, 0];
  for (;;) {
    const page = await db
      .selectFrom('event')
      .where(sql<boolean>`(stream, seq) > (${stream}::uuid, ${seq})`)
      .select(['stream', 'seq', 'bytes', sql<string>`encode(hash, 'hex')`.as('hash')])
      .orderBy('stream')
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    [stream, seq] = [last.stream, last.seq];
  }
}

/** Where each stream ends, in order. */
export async function* headRows(
  db: Db,
): AsyncGenerator<{ readonly stream: string; readonly seq: number; readonly hash: string }> {
  let stream = BEFORE_ALL;
  for (;;) {
    const page = await db
      .selectFrom('stream_head')
      .where('seq', '>', 0)
      .where('stream', '>', stream)
      .select(['stream', 'seq', sql<string>`encode(hash, 'hex')`.as('hash')])
      .orderBy('stream')
      .limit(PAGE)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    stream = last.stream;
  }
}
