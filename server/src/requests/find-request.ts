import { NO_CASE, type RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import type { Db, Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { foldStream, streamHistory } from '../ledger/fold-stream.ts';
import { streamEnd } from '../ledger/stream-end.ts';
import { requestStream } from './request-stream.ts';

/** Without a calendar a request is read, and no row of it written. */
const READ_ONLY = requestStream(() => Promise.reject(new Error('here a request is only read')));

/**
 * A request of an organ as the ledger tells it; without anything where nothing is recorded yet.
 *
 * @throws Problem `not-found` where the id is another organ's, or of something else.
 */
export async function findRequest(
  db: Db,
  { request, organ }: { readonly request: string; readonly organ: string },
): Promise<RequestCase> {
  const end = await streamEnd(db, request);
  if (!end) return NO_CASE;
  if (end.organ !== organ || end.kind !== READ_ONLY.name)
    throw new Problem('not-found', '没有这一件，或者不属于本机关。');
  return (await foldStream(db, READ_ONLY, request)).state;
}

/** The same with what happened, the oldest first, without what was recorded by mistake. */
export async function findHistory(
  tx: Tx,
  given: { readonly request: string; readonly organ: string },
): Promise<{ readonly state: RequestCase; readonly events: readonly RequestEvent[] }> {
  const state = await findRequest(tx, given);
  const all = await streamHistory(tx, READ_ONLY, given.request);
  const annulled = new Set(all.flatMap((event) => (event.kind === 'annulled' ? event.event : [])));
  const events = all.filter(({ kind, seq }) => kind !== 'annulled' && !annulled.has(seq));
  return { state, events };
}
