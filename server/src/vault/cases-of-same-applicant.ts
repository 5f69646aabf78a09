import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Tx } from '../db/connect.ts';
import { selectCasesOfSame } from './identities.store.ts';

/**
 * The other cases of the organ in scope whose applicants are those of a case, as far as their keyed hashes are still
 * kept: nobody's name or number is opened for it.
 *
 * @param applicants how many the case has: where one of them gave no number, none is found.
 */
export function casesOfSameApplicant(
  tx: Tx,
  stream: string,
  applicants: number,
  today: CalendarDay,
): Promise<readonly string[]> {
  return selectCasesOfSame(tx, stream, applicants, today);
}
