import {
  type Authority,
  authorityIn,
  authorityOn,
  isInForce,
} from '@yigongkai/law/people/authority';
import { chinaDay } from '../china-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { selectDeputyships, selectGrants, selectOrgansAbove } from './authority.store.ts';

/** What an account may do in an organ today. The transaction's scope is that of the two afterwards. */
export async function authorityOf(
  tx: Tx,
  account: string,
  organ: string,
  now: Date,
): Promise<readonly Authority[]> {
  await setScope(tx, { organ, account });
  const authority = authorityOn(
    chinaDay(now),
    account,
    await selectGrants(tx, account),
    await selectDeputyships(tx, account),
  );
  return authorityIn(organ, await selectOrgansAbove(tx, organ), authority);
}

/** The organs in which an account has a role of its own today, or stands in for somebody. */
export async function organsOf(tx: Tx, account: string, now: Date): Promise<string[]> {
  const day = chinaDay(now);
  const own = authorityOn(day, account, await selectGrants(tx, account), []);
  const deputyships = await selectDeputyships(tx, account);
  const asDeputy = deputyships.filter((deputyship) => isInForce(deputyship, day));
  return [...new Set([...own, ...asDeputy].map(({ organ }) => organ))];
}
