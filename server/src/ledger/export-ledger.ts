import {
  EXPORT_FORMAT,
  HASHING,
  type HeadLine,
  NO_HEADS,
  withHead,
} from '@yigongkai/contract/ledger-export';
import type { Db } from '../db/connect.ts';
import { type EventRow, eventRows, headRows } from './export.store.ts';
import { sha256 } from './sha256.ts';

/**
 * The whole ledger as of one moment, line by line: a manifest, the events of each stream in order and behind them
 * where the stream ends, and a last line with counts. `yigongkai ledger verify` checks it without the office.
 *
 * @param now stands in the manifest.
 */
export async function* exportLedger(db: Db, now: Date): AsyncGenerator<string> {
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    yield* linesOf(snapshot, now);
  } finally {
    await snapshot.rollback().execute();
  }
}

async function* linesOf(db: Db, now: Date): AsyncGenerator<string> {
  yield lineOf({ ...EXPORT_FORMAT, exportedAt: now.toISOString(), hashing: HASHING });
  const events = eventRows(db);
  let next = await events.next();
  let [streams, count, heads] = [0, 0, NO_HEADS];
  for await (const { stream, seq, hash } of headRows(db)) {
    while (!next.done && next.value.stream <= stream) {
      yield eventLine(next.value);
      count += 1;
      next = await events.next();
    }
    const line: HeadLine = { head: { stream, seq, hash } };
    heads = withHead(heads, line, sha256);
    yield lineOf(line);
    streams += 1;
  }
  for (; !next.done; next = await events.next()) {
    yield eventLine(next.value);
    count += 1;
  }
  yield lineOf({ end: { streams, events: count, heads } });
}

/** The bytes stand in the line as they were hashed. */
function eventLine({ bytes, hash }: EventRow): string {
  return `{"event":${bytes},"hash":"${hash}"}\n`;
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
