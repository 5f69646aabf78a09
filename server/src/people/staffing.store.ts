import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Tx } from '../db/connect.ts';

export type Days = { readonly fromOn: CalendarDay; readonly untilOn: CalendarDay };

export async function insertLeave(
  tx: Tx,
  organ: string,
  account: string,
  { fromOn, untilOn }: Days,
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('leave')
    .values({
      organ_id: organ,
      account_id: account,
      from_on: fromOn,
      until_on: untilOn,
      recorded_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertDeputy(
  tx: Tx,
  organ: string,
  {
    account,
    deputy,
    fromOn,
    untilOn,
  }: Days & { readonly account: string; readonly deputy: string },
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('deputy')
    .values({
      organ_id: organ,
      account_id: account,
      deputy_id: deputy,
      from_on: fromOn,
      until_on: untilOn,
      named_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whose deputyship it was; `undefined` where there is none to end. */
export function markDeputyEnded(tx: Tx, id: string, now: Date) {
  return tx
    .updateTable('deputy')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning(['account_id', 'deputy_id'])
    .executeTakeFirst();
}

export function selectDeputies(tx: Tx) {
  return tx
    .selectFrom('deputy')
    .select(['id', 'account_id', 'deputy_id', 'from_on', 'until_on'])
    .where('ended_at', 'is', null)
    .orderBy('from_on')
    .execute();
}

export function selectLeave(tx: Tx) {
  return tx
    .selectFrom('leave')
    .select(['id', 'account_id', 'from_on', 'until_on'])
    .where('ended_at', 'is', null)
    .orderBy('from_on')
    .execute();
}

/** @returns whose leave it was; `undefined` where there is none to end. */
export function markLeaveEnded(tx: Tx, id: string, now: Date) {
  return tx
    .updateTable('leave')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
}

/** @returns how many that hold on the day were ended. */
export async function markOwnLeaveEnded(
  tx: Tx,
  organ: string,
  account: string,
  day: CalendarDay,
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('leave')
    .set({ ended_at: now })
    .where('organ_id', '=', organ)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .where('from_on', '<=', day)
    .where('until_on', '>=', day)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function insertHandOver(
  tx: Tx,
  organ: string,
  given: {
    readonly from: string;
    readonly to: string;
    readonly fromOn: CalendarDay;
    readonly why: string;
  },
  by: string,
): Promise<string> {
  const { id } = await tx
    .insertInto('hand_over')
    .values({
      organ_id: organ,
      from_account: given.from,
      to_account: given.to,
      from_on: given.fromOn,
      why: given.why,
      recorded_by: by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export function selectHandOvers(tx: Tx) {
  return tx
    .selectFrom('hand_over')
    .select(['id', 'from_account', 'to_account', 'from_on', 'why'])
    .orderBy('recorded_at', 'desc')
    .execute();
}
