import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { termsMeet } from '@yigongkai/law/people/authority';
import { isAdministrator } from '@yigongkai/law/people/roles';
import { ownDeputyRefusal, separationRefusal } from '@yigongkai/law/people/separation';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { selectOwnAccount, selectRoles } from './accounts.store.ts';
import { requireOtherAdministrator } from './last-administrator.ts';
import { recordAct } from './record-act.ts';
import { refuseByRule } from './refuse-by-rule.ts';
import {
  type Days,
  insertDeputy,
  insertHandOver,
  insertLeave,
  markDeputyEnded,
  markLeaveEnded,
  markOwnLeaveEnded,
} from './staffing.store.ts';

/** @throws Problem `rule-refused` where the last administrator would be away. */
export async function recordLeave(
  tx: Tx,
  actor: Actor,
  { account, ...days }: Days & { readonly account: string },
  now: Date,
): Promise<string> {
  await requireColleague(tx, account);
  await requireOtherAdministrator(tx, { organ: actor.organ, account }, now, days);
  const id = await insertLeave(tx, actor.organ, account, days, actor.account);
  await recordAct(
    tx,
    actor,
    { kind: 'leave-recorded', object: account, details: { ...days } },
    now,
  );
  return id;
}

/** @throws Problem `not-found` where the organ has no such leave. */
export async function endLeave(
  tx: Tx,
  actor: Actor,
  leave: string,
  why: string,
  now: Date,
): Promise<void> {
  const ended = await markLeaveEnded(tx, leave, now);
  if (!ended) throw new Problem('not-found', '本机关没有这次请假，或者已经销假。');
  await recordAct(tx, actor, { kind: 'leave-ended', object: ended.account_id, why }, now);
}

/** Of the actor himself, in his organ, today. @throws Problem `conflict` where he is not away. */
export async function endOwnLeave(tx: Tx, actor: Actor, now: Date): Promise<void> {
  const { organ, account } = actor;
  if ((await markOwnLeaveEnded(tx, organ, account, civilDay(now), now)) === 0)
    throw new Problem('conflict', '您今天没有在本机关请假。');
  await recordAct(tx, actor, { kind: 'leave-ended', object: account }, now);
}

/**
 * Names who holds another's roles in the organ on the days given; an administrator's are never held so.
 *
 * @throws Problem `rule-refused` where the deputy holds a role that is kept apart from one of these.
 */
export async function nameDeputy(
  tx: Tx,
  actor: Actor,
  given: Days & { readonly account: string; readonly deputy: string },
  now: Date,
): Promise<string> {
  const { account, deputy, ...days } = given;
  if (account === deputy) throw new Problem('invalid', '代理人不能是本人。');
  refuseByRule(ownDeputyRefusal(actor.account, deputy));
  await requireColleague(tx, account);
  await requireColleague(tx, deputy);
  await setScope(tx, { organ: actor.organ, account: deputy });
  const grants = await selectRoles(tx);
  const held = grants.filter((grant) => grant.account === deputy);
  for (const grant of grants)
    if (grant.account === account && !isAdministrator(grant.role) && termsMeet(grant, days))
      refuseByRule(separationRefusal(held, { ...grant, ...days }));
  const id = await insertDeputy(tx, actor.organ, given, actor.account);
  const details = { deputy, ...days };
  await recordAct(tx, actor, { kind: 'deputy-named', object: account, details }, now);
  return id;
}

/** @throws Problem `not-found` where the organ has no such deputyship. */
export async function endDeputy(
  tx: Tx,
  actor: Actor,
  id: string,
  why: string,
  now: Date,
): Promise<void> {
  const ended = await markDeputyEnded(tx, id, now);
  if (!ended) throw new Problem('not-found', '本机关没有这项代理，或者已经终止。');
  const details = { deputy: ended.deputy_id };
  await recordAct(tx, actor, { kind: 'deputy-ended', object: ended.account_id, why, details }, now);
}

type HandOver = {
  readonly from: string;
  readonly to: string;
  readonly fromOn: CalendarDay;
  readonly why: string;
};

/** Writes down who takes over somebody's open work from a day on. */
export async function handOver(tx: Tx, actor: Actor, given: HandOver, now: Date): Promise<string> {
  if (given.from === given.to) throw new Problem('invalid', '交接的双方不能是同一人。');
  await requireColleague(tx, given.from);
  const taker = await requireColleague(tx, given.to);
  if (taker.disabled_at) throw new Problem('conflict', '接手人的账号已停用。');
  const id = await insertHandOver(tx, actor.organ, given, actor.account);
  const { from, to, fromOn, why } = given;
  const act = { kind: 'handed-over', object: from, why, details: { to, fromOn } } as const;
  await recordAct(tx, actor, act, now);
  return id;
}

/** @throws Problem `not-found` where the organ has no such account. */
async function requireColleague(tx: Tx, id: string) {
  const account = await selectOwnAccount(tx, id);
  if (!account) throw new Problem('not-found', '本机关没有这个账号。');
  return account;
}
