import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../db/connect.ts';
import { folded, streamHistory } from './fold-stream.ts';
import { dropSnapshots, lockStream, streamsAfter } from './ledger.store.ts';
import type { StreamEvent, StreamKind } from './stream-kind.ts';

export type Rebuilt = {
  readonly kind: string;
  readonly streams: number;
  /** Streams whose row was missing or said something else than the ledger. */
  readonly changed: readonly string[];
  /** Rows behind which there was no stream. */
  readonly strays: number;
};

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
const PAGE = 500;

/**
 * Computes every row of the read models anew from the events, without the snapshots, and drops these. The office
 * may go on working: each stream is locked while it is folded.
 */
export async function rebuild(db: Db, kinds: readonly RebuildKind[]): Promise<Rebuilt[]> {
  await dropSnapshots(db);
  const rebuilt: Rebuilt[] = [];
  for (const rebuildKind of kinds) rebuilt.push(await rebuildKind(db));
  return rebuilt;
}

/** Rebuilds the rows of one kind of stream. */
export type RebuildKind = (db: Db) => Promise<Rebuilt>;

export function rebuildOf<State, Event extends StreamEvent>(
  kind: StreamKind<State, Event>,
): RebuildKind {
  return async (db) => {
    const changed: string[] = [];
    let streams = 0;
    let after = BEFORE_ALL;
    for (;;) {
      const page = await streamsAfter(db, kind.name, after, PAGE);
      for (const { stream, organ } of page) {
        if (await rebuildStream(db, kind, stream, organ)) changed.push(stream);
        streams += 1;
        after = stream;
      }
      if (page.length < PAGE) break;
    }
    return { kind: kind.name, streams, changed, strays: await kind.removeStrays(db) };
  };
}

/** @returns whether the row was missing or said something else. */
function rebuildStream<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  stream: string,
  organ: string,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockStream(tx, { stream, kind: kind.name, organ }, kind.foldVersion, null);
    const before = await kind.projected(tx, stream);
    const { seq, state } = folded(kind, await streamHistory(tx, kind, stream));
    await kind.project(tx, { stream, organ, seq }, state);
    return !isDeepStrictEqual(before, await kind.projected(tx, stream));
  });
}
