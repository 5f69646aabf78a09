import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';

export type CheckableStream = {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
  /** Where it was last found whole. */
  readonly checked: { readonly seq: number; readonly hash: string } | null;
};

/** The next stream behind one, in order, that does not end where it was last found whole. */
export async function nextUnchecked(tx: Tx, after: string): Promise<CheckableStream | undefined> {
  const row = await tx
    .selectFrom('stream_head as head')
    .leftJoin('checked_stream as checked', 'checked.stream', 'head.stream')
    .select([
      'head.stream',
      'head.seq',
      sql<string>`encode(head.hash, 'hex')`.as('hash'),
      'checked.seq as checked_seq',
      sql<string | null>`encode(checked.hash, 'hex')`.as('checked_hash'),
    ])
    .where('head.seq', '>', 0)
    .$if(after !== '', (query) => query.where('head.stream', '>', after))
    .where(sql<boolean>`(head.seq, head.hash) is distinct from (checked.seq, checked.hash)`)
    .orderBy('head.stream')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { stream, seq, hash, checked_seq, checked_hash } = row;
  const checked = checked_seq && checked_hash ? { seq: checked_seq, hash: checked_hash } : null;
  return { stream, seq, hash, checked };
}

/** The events of a stream as they were hashed, in order. */
export function hashedEvents(db: Db, stream: string) {
  return db
    .selectFrom('event')
    .select(['bytes', sql<string>`encode(hash, 'hex')`.as('hash')])
    .where('stream', '=', stream)
    .orderBy('seq')
    .execute();
}

export async function keepChecked(
  tx: Tx,
  { stream, seq, hash }: CheckableStream,
  now: Date,
): Promise<void> {
  const kept = { seq, hash: Buffer.from(hash, 'hex'), checked_at: now };
  await tx
    .insertInto('checked_stream')
    .values({ stream, ...kept })
    .onConflict((conflict) => conflict.column('stream').doUpdateSet(kept))
    .execute();
}
