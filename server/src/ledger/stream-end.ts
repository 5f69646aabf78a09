import type { Db } from '../db/connect.ts';
import { type StreamHead, selectHead } from './ledger.store.ts';

/** Where a stream ends and whose it is; `null` before its first event. */
export async function streamEnd(db: Db, stream: string): Promise<StreamHead | null> {
  const head = await selectHead(db, stream);
  return head && head.seq > 0 ? head : null;
}
