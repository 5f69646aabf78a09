import type { Tx } from '../db/connect.ts';
import { deleteEndedVisits } from './request-access.store.ts';

/** Forgets the browsers whose time to follow a case is over, of all organs. @returns how many. */
export function sweepVisits(tx: Tx, now: Date): Promise<number> {
  return deleteEndedVisits(tx, now);
}
