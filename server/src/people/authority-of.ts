import {
  type Authority,
  authorityIn,
  authorityOn,
  isAway,
  isInForce,
} from '@yigongkai/law/people/authority';
import { organSettingsOn } from '@yigongkai/law/people/organ-settings';
import { permissionsDespite } from '@yigongkai/law/people/role-permissions';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import type { Actor } from '../http/actor.ts';
import { type Standing, selectStanding } from './authority.store.ts';

/** What an account may do in an organ today. The transaction's scope is that of the two afterwards. */
export async function authorityOf(
  tx: Tx,
  account: string,
  organ: string,
  now: Date,
): Promise<readonly Authority[]> {
  await setScope(tx, { organ, account });
  return authorityFrom(await selectStanding(tx, account, organ), account, organ, now);
}

export function authorityFrom(
  { grants, deputyships, above }: Standing,
  account: string,
  organ: string,
  now: Date,
): readonly Authority[] {
  return authorityIn(organ, above, authorityOn(civilDay(now), account, grants, deputyships));
}

/** What the law makes of all this today. */
export function actorStanding(
  standing: Standing,
  account: string,
  organ: string,
  now: Date,
): Pick<Actor, 'authority' | 'permissions' | 'isAway' | 'mustSetSecondFactor' | 'settings'> {
  const day = civilDay(now);
  const authority = authorityFrom(standing, account, organ, now);
  const roles = authority.map(({ role }) => role);
  const { settings, hasSecondFactor, leave } = standing;
  const asked = hasSecondFactor ? [] : organSettingsOn(day, settings).secondFactorFor;
  const hindrance = { isAway: isAway(day, account, organ, leave), rolesWithoutFactor: asked };
  return {
    authority,
    permissions: permissionsDespite(hindrance, roles),
    isAway: hindrance.isAway,
    mustSetSecondFactor: roles.some((role) => asked.includes(role)),
    settings,
  };
}

/** The organs in which an account has a role of its own today, or stands in for somebody. */
export function organsFrom({ grants, deputyships }: Standing, account: string, now: Date) {
  const day = civilDay(now);
  const own = authorityOn(day, account, grants, []);
  const asDeputy = deputyships.filter((deputyship) => isInForce(deputyship, day));
  return [...new Set([...own, ...asDeputy].map(({ organ }) => organ))];
}
