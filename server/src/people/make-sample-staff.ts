import { permissionsOf } from '@yigongkai/law/people/role-permissions';
import type { Role } from '@yigongkai/law/people/roles';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import type { Actor } from '../http/actor.ts';
import { insertAccount } from './accounts.store.ts';
import { selectOrganBySlug } from './authority.store.ts';
import { giveRole } from './grant-role.ts';
import { recordAct } from './record-act.ts';

export type SampleColleague = {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly [Role, ...Role[]];
};

/**
 * Gives a made-up organ its people, who are told by the sample's own data; the first of them is its system
 * administrator and stands behind the others in the audit.
 *
 * @returns who they are, in the same order.
 */
export async function makeSampleStaff(
  tx: Tx,
  slug: string,
  colleagues: readonly [SampleColleague, ...SampleColleague[]],
  passwordHash: string,
  now: Date,
): Promise<readonly Actor[]> {
  const organ = (await selectOrganBySlug(tx, slug))?.id;
  if (!organ) throw new Error(`there is no organ ${slug}`);
  const made: Actor[] = [];
  for (const { login, name, roles } of colleagues) {
    await setScope(tx, { organ });
    const account = await insertAccount(tx, { login, name, organ, passwordHash });
    if (!account) throw new Error(`${login} is taken`);
    const person = actorOf({ account, login, name, organ, role: roles[0] });
    const by = made[0] ?? person;
    made.push(person);
    await recordAct(tx, by, { kind: 'account-made', object: account }, now);
    for (const role of roles) {
      const term = { section: null, fromOn: civilDay(now), untilOn: null };
      await giveRole(tx, by, { account, role, ...term }, now);
    }
  }
  return made;
}

function actorOf(
  given: Pick<Actor, 'account' | 'login' | 'name' | 'organ'> & { role: Role },
): Actor {
  const { role, ...person } = given;
  return {
    ...person,
    authority: [{ organ: person.organ, role, insteadOf: null }],
    permissions: permissionsOf([role]),
    isAway: false,
    mustSetSecondFactor: false,
    settings: [],
    door: 'session',
    secret: Buffer.alloc(0),
  };
}
