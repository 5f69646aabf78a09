import type { listCases as door } from '@yigongkai/contract/cases';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../db/connect.ts';

export type CaseFilter = Omit<z.output<typeof door.query>, 'after' | 'limit'>;

export type Listed = {
  readonly organ: string;
  readonly today: CalendarDay;
  readonly filter: CaseFilter;
};

type CaseRow = {
  readonly stream: string;
  readonly number: string | null;
  readonly state: string;
  readonly unit: string | null;
  readonly received_on: CalendarDay | null;
  readonly due_on: CalendarDay | null;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly outcomes: readonly string[];
};

/** The key of the list: whatever has no due day stands last. */
const KEY = sql`coalesce(due_on, 'infinity'), stream`;

/** A case in which an opinion is awaited is folded as of a day on which none is. */
const stateOn = (today: CalendarDay) =>
  sql`case when consulting_until >= ${today} then 'consulting' else state end`;

/** Not answered yet, or to be answered anew. */
const overdueOn = (today: CalendarDay) =>
  sql`coalesce(due_on < ${today} and state <> 'closed'
    and (result_row is null or state in ('redo', 'in-review')), false)`;

/** Cases by due day from behind a mark on. */
export async function selectCases(
  tx: Tx,
  of: Listed,
  after: { readonly due: string; readonly stream: string } | null,
  limit: number,
): Promise<readonly CaseRow[]> {
  const behind = after
    ? sql`(${KEY}) > (${after.due}::date, ${after.stream}::uuid)`
    : sql<boolean>`true`;
  const { rows } = await sql<CaseRow>`
    select stream, number, ${stateOn(of.today)} as state, unit, received_on, due_on, provisional,
      ${overdueOn(of.today)} as overdue, outcomes
    from request_fact where ${matching(of)} and ${behind} order by ${KEY} limit ${limit}`.execute(
    tx,
  );
  return rows;
}

/** How many there are, up to `most`. */
export async function countCases(tx: Tx, of: Listed, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
    from (select from request_fact where ${matching(of)} limit ${most}) found`.execute(tx);
  return rows[0]?.count ?? 0;
}

function matching({ organ, today, filter }: Listed): RawBuilder<unknown> {
  const { state, dueBefore, overdue, unit, number, receivedFrom, receivedTo } = filter;
  const conditions = [
    sql`organ = ${organ}`,
    state && sql`${stateOn(today)} = any(${state})`,
    dueBefore && sql`due_on < ${dueBefore}`,
    overdue !== undefined && sql`${overdueOn(today)} = ${overdue}`,
    unit && sql`unit = ${unit}`,
    number && sql`position(lower(${number}) in lower(number)) > 0`,
    receivedFrom && sql`received_on >= ${receivedFrom}`,
    receivedTo && sql`received_on <= ${receivedTo}`,
  ];
  return sql.join(
    conditions.filter((condition) => typeof condition === 'object'),
    sql` and `,
  );
}
