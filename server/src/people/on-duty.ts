import { type Deputyship, isAway, isInForce, type Leave } from '@yigongkai/law/people/authority';
import type { Role } from '@yigongkai/law/people/roles';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { selectAccounts, selectRoles } from './accounts.store.ts';
import { selectDeputies, selectLeave } from './staffing.store.ts';

/**
 * Who answers today for what belongs to one of the roles in the organ in scope: those who hold it, and for whoever is
 * on leave his deputies.
 */
export async function onDuty(
  tx: Tx,
  organ: string,
  roles: readonly Role[],
  now: Date,
): Promise<readonly string[]> {
  const day = civilDay(now);
  const grants = (await selectRoles(tx)).filter((grant) => isInForce(grant, day));
  const deputies: Deputyship[] = (await selectDeputies(tx)).map((row) => ({
    ...{ organ, account: row.account_id, deputy: row.deputy_id },
    ...{ fromOn: row.from_on, untilOn: row.until_on },
  }));
  const leave: Leave[] = (await selectLeave(tx)).map((row) => ({
    ...{ organ, account: row.account_id, fromOn: row.from_on, untilOn: row.until_on },
  }));
  const isAtWork = (account: string) => !isAway(day, account, organ, leave);
  const deputiesOf = (account: string) =>
    deputies
      .filter((one) => one.account === account && isInForce(one, day))
      .map(({ deputy }) => deputy)
      .filter(isAtWork);
  const found = grants
    .filter((grant) => grant.organ === organ && roles.includes(grant.role))
    .flatMap(({ account }) => (isAtWork(account) ? [account] : deputiesOf(account)));
  const enabled = (await selectAccounts(tx)).filter(({ disabled_at: at }) => at === null);
  return enabled.map(({ id }) => id).filter((id) => found.includes(id));
}
