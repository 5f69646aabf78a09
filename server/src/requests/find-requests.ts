import { isRequestState } from '@yigongkai/law/requests/request-state';
import type { Tx } from '../db/connect.ts';
import { selectFactsByNumber } from './requests.store.ts';

/** Cases of an organ by a part of their number. */
export async function findRequests(tx: Tx, organ: string, words: string, limit: number) {
  const facts = await selectFactsByNumber(tx, organ, words, limit);
  return facts.flatMap(({ stream, number, state, received_on: receivedOn }) =>
    number !== null && isRequestState(state) ? [{ id: stream, number, state, receivedOn }] : [],
  );
}
