import { EXPORT_FORMAT, HASHING, NO_HEADS, withHead } from '@yigongkai/contract/ledger-export';
import { verifyLedger } from '@yigongkai/contract/verify-ledger';
import type { Db } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { type CheckableStream, hashedEvents, keepChecked, nextUnchecked } from './checks.store.ts';
import { sha256 } from './sha256.ts';

export type LedgerCheck = {
  readonly streams: number;
  readonly events: number;
  /** What does not hold, in Chinese, by stream. */
  readonly faults: readonly { readonly stream: string; readonly why: string }[];
};

/**
 * Verifies the chain of every stream that has grown since it was last found whole, and that what was whole then has
 * not been written anew: its hash at that place is the one of then. A stream with a fault is verified each time.
 */
export async function checkLedger(db: Db, now: Date, signal?: AbortSignal): Promise<LedgerCheck> {
  let [streams, events, after] = [0, 0, ''];
  const faults: { stream: string; why: string }[] = [];
  for (;;) {
    signal?.throwIfAborted();
    const next = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        await setScope(tx, { worker: true });
        const stream = await nextUnchecked(tx, after);
        if (!stream) return null;
        const found = await checkStream(tx, stream, now);
        if (!found.why) await keepChecked(tx, stream, now);
        return { ...found, stream: stream.stream };
      });
    if (!next) return { streams, events, faults };
    after = next.stream;
    streams += 1;
    events += next.events;
    if (next.why) faults.push({ stream: next.stream, why: next.why });
  }
}

async function checkStream(
  db: Db,
  { stream, seq, hash, checked }: CheckableStream,
  now: Date,
): Promise<{ readonly events: number; readonly why: string | null }> {
  const rows = await hashedEvents(db, stream);
  const line = { head: { stream, seq, hash } };
  const end = { streams: 1, events: rows.length, heads: withHead(NO_HEADS, line, sha256) };
  const { fault } = await verifyLedger(
    [
      JSON.stringify({ ...EXPORT_FORMAT, exportedAt: now.toISOString(), hashing: HASHING }),
      ...rows.map((row) => `{"event":${row.bytes},"hash":"${row.hash}"}`),
      JSON.stringify(line),
      JSON.stringify({ end }),
    ],
    sha256,
  );
  if (fault) {
    const place = fault.seq === undefined ? '' : `第 ${fault.seq} 条：`;
    return { events: rows.length, why: `${place}${fault.why}` };
  }
  const rewritten = checked && rows[checked.seq - 1]?.hash !== checked.hash;
  return {
    events: rows.length,
    why: rewritten ? `前 ${checked.seq} 条在上次核对之后被整体改写过` : null,
  };
}
