import type { Tx } from '../db/connect.ts';
import { selectIsRequestOf } from './requests.store.ts';

/** Whether the organ has such a request. */
export function isRequestOf(tx: Tx, organ: string, request: string): Promise<boolean> {
  return selectIsRequestOf(tx, organ, request);
}
