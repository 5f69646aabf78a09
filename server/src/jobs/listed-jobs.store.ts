import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { AttemptEnd } from '@yigongkai/law/people/attempt-ends';
import type { JobState } from '@yigongkai/law/people/job-states';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type JobFilter = {
  readonly state?: JobState | undefined;
  readonly kind?: string | undefined;
  readonly sinceOn?: CalendarDay | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
};

const LISTED = [
  'id',
  'position',
  'kind',
  'state',
  'created_at',
  'run_at',
  'ended_at',
  'attempts',
  'attempts_left',
  'says',
] as const;

/** Newest first; one more than the limit tells that there is a next page. */
export function selectJobs(tx: Tx, { state, kind, sinceOn, before, limit }: JobFilter) {
  const day = sql<CalendarDay>`(created_at at time zone 'Asia/Shanghai')::date`;
  return tx
    .selectFrom('job')
    .select(LISTED)
    .where((is) =>
      is.and([
        ...(state ? [is('state', '=', state)] : []),
        ...(kind !== undefined ? [is('kind', '=', kind)] : []),
        ...(sinceOn ? [is(day, '>=', sinceOn)] : []),
        ...(before !== undefined ? [is('position', '<', before)] : []),
      ]),
    )
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute();
}

export function selectJob(tx: Tx, id: string) {
  return tx.selectFrom('job').select(LISTED).where('id', '=', id).executeTakeFirst();
}

export async function selectAttempts(tx: Tx, job: string) {
  const rows = await tx
    .selectFrom('job_attempt')
    .select(['attempt', 'began_at', 'ended_at', 'ended_as', 'says'])
    .where('job_id', '=', job)
    .orderBy('attempt')
    .execute();
  return rows.map((row) => ({ ...row, ended_as: row.ended_as as AttemptEnd | null }));
}

/** How many jobs are in each state that any is in. */
export async function countStates(tx: Tx): Promise<Map<JobState, number>> {
  const rows = await tx
    .selectFrom('job')
    .select(['state', ({ fn }) => fn.countAll<number>().as('jobs')])
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, jobs }) => [state as JobState, jobs]));
}

/** How many attempts ended in each way. */
export async function countAttemptEnds(tx: Tx): Promise<Map<AttemptEnd, number>> {
  const rows = await tx
    .selectFrom('job_attempt')
    .select(['ended_as', ({ fn }) => fn.countAll<number>().as('attempts')])
    .where('ended_as', 'is not', null)
    .groupBy('ended_as')
    .execute();
  return new Map(rows.map(({ ended_as, attempts }) => [ended_as as AttemptEnd, attempts]));
}

/** Since when the job is due that has waited longest. */
export async function selectOldestDue(tx: Tx, now: Date): Promise<Date | null> {
  const { at } = await tx
    .selectFrom('job')
    .select(({ fn }) => fn.min('run_at').as('at'))
    .where('state', '=', 'waiting')
    .where('run_at', '<=', now)
    .executeTakeFirstOrThrow();
  return at;
}
