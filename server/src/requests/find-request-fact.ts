import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { selectReceiptFact } from './requests.store.ts';

/** A case as its receipt shows it. @throws Problem `not-found` where the organ in scope has no such case. */
export async function findRequestFact(tx: Tx, request: string) {
  const fact = await selectReceiptFact(tx, request);
  if (!fact) throw new Problem('not-found', '没有这件申请。');
  return fact;
}
