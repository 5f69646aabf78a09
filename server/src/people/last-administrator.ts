import { isAway, isInForce, type Term, termsMeet } from '@yigongkai/law/people/authority';
import { lastAdministratorRefusal } from '@yigongkai/law/people/separation';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { selectAccounts, selectRoles } from './accounts.store.ts';
import { lockRootOrgan } from './authority.store.ts';
import { refuseByRule } from './refuse-by-rule.ts';
import { selectLeave } from './staffing.store.ts';

/**
 * Call before somebody loses a role in an organ, is disabled or goes on leave. Of two such acts at one moment the
 * second waits for the first. The organ is in scope afterwards.
 *
 * @param during the days on which he will not act; from today on where it is left out.
 * @throws Problem `rule-refused` where nobody else in the root organ could act as an administrator who must be there.
 */
export async function requireOtherAdministrator(
  tx: Tx,
  { organ, account }: { readonly organ: string; readonly account: string },
  now: Date,
  during?: Term,
): Promise<void> {
  const root = await lockRootOrgan(tx);
  if (!root || root !== organ) return;
  await setScope(tx, { organ });
  const today = civilDay(now);
  const grants = (await selectRoles(tx)).filter((grant) => isInForce(grant, today));
  const enabled = (await selectAccounts(tx)).filter(({ disabled_at }) => disabled_at === null);
  const leave = (await selectLeave(tx)).map((row) => ({
    account: row.account_id,
    organ,
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
  const canAct = (other: string) =>
    enabled.some(({ id }) => id === other) &&
    !isAway(today, other, organ, leave) &&
    !(during && leave.some((one) => one.account === other && termsMeet(one, during)));
  const rolesOf = (whose: (other: string) => boolean) =>
    grants.filter((grant) => whose(grant.account)).map(({ role }) => role);
  refuseByRule(
    lastAdministratorRefusal(
      rolesOf((other) => other === account),
      rolesOf((other) => other !== account && canAct(other)),
    ),
  );
}
