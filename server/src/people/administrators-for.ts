import { isInForce } from '@yigongkai/law/people/authority';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { selectRoles } from './accounts.store.ts';
import { selectOrgansAbove } from './authority.store.ts';
import { selectRootOrgan } from './sign-in.store.ts';

/**
 * Today's system administrators of an organ, else of the nearest above it that has any. The scope is that of the
 * last organ looked at afterwards.
 *
 * @param organ `null` for the platform: the organ at the root.
 */
export async function administratorsFor(
  tx: Tx,
  organ: string | null,
  now: Date,
): Promise<{ readonly organ: string; readonly accounts: readonly string[] } | null> {
  const first = organ ?? (await selectRootOrgan(tx));
  if (!first) return null;
  for (const one of [first, ...(await selectOrgansAbove(tx, first))]) {
    await setScope(tx, { organ: one });
    const accounts = (await selectRoles(tx))
      .filter((grant) => grant.organ === one && grant.role === 'system-admin')
      .filter((grant) => isInForce(grant, civilDay(now)))
      .map(({ account }) => account);
    if (accounts.length > 0) return { organ: one, accounts: [...new Set(accounts)] };
  }
  return null;
}
