import type { AttemptEnd } from '@yigongkai/law/people/attempt-ends';
import type { JobState } from '@yigongkai/law/people/job-states';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type InsertedJob = {
  readonly id: string;
  readonly organ: string | null;
  readonly kind: string;
  readonly key: string;
  readonly payload: string;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly runAt: Date;
};

/** @returns whether there was none of its key. */
export async function insertJob(tx: Tx, job: InsertedJob): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('job')
    .values({
      id: job.id,
      organ_id: job.organ,
      kind: job.kind,
      key: job.key,
      payload: job.payload,
      attempts_left: job.attempts,
      created_at: job.createdAt,
      run_at: job.runAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A job as a process holds it: what it does counts as long as no later attempt was begun. */
export type HeldJob = {
  readonly id: string;
  readonly organ: string | null;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempt: number;
  readonly attemptsLeft: number;
};

const HELD = ['id', 'organ_id', 'kind', 'payload', 'attempts', 'attempts_left'] as const;

type HeldRow = {
  readonly id: string;
  readonly organ_id: string | null;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly attempts_left: number;
};

function heldJob(row: HeldRow): HeldJob {
  return {
    id: row.id,
    organ: row.organ_id,
    kind: row.kind,
    payload: row.payload,
    attempt: row.attempts,
    attemptsLeft: row.attempts_left,
  };
}

/** Takes the job that is due and has waited longest, but for those that another process is taking. */
export async function takeDueJob(
  tx: Tx,
  worker: string,
  kinds: readonly string[],
  now: Date,
  heldUntil: Date,
): Promise<HeldJob | undefined> {
  const due = tx
    .selectFrom('job')
    .select('id')
    .where('state', '=', 'waiting')
    .where('run_at', '<=', now)
    .where('kind', 'in', kinds)
    .orderBy('run_at')
    .orderBy('position')
    .limit(1)
    .forUpdate()
    .skipLocked();
  const row = await tx
    .updateTable('job')
    .set({
      state: 'running',
      worker,
      held_until: heldUntil,
      attempts: sql`attempts + 1`,
      attempts_left: sql`attempts_left - 1`,
    })
    .where('id', '=', due)
    .returning(HELD)
    .executeTakeFirst();
  if (!row) return undefined;
  await tx
    .insertInto('job_attempt')
    .values({ job_id: row.id, attempt: row.attempts, worker, began_at: now })
    .execute();
  return heldJob(row);
}

export async function holdLonger(tx: Tx, worker: string, heldUntil: Date): Promise<void> {
  await tx
    .updateTable('job')
    .set({ held_until: heldUntil })
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .execute();
}

/** Jobs whose process has not held them longer: they were killed. Each is told to one process. */
export async function selectLostJobs(tx: Tx, now: Date): Promise<HeldJob[]> {
  const rows = await tx
    .selectFrom('job')
    .select(HELD)
    .where('state', '=', 'running')
    .where('held_until', '<', now)
    .orderBy('held_until')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(heldJob);
}

/** Locks the job until the transaction ends. @returns whether this attempt is still the job's. */
export async function isStillHeld(
  tx: Tx,
  { id, attempt }: Pick<HeldJob, 'id' | 'attempt'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('job')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('attempts', '=', attempt)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export type EndedAttempt = {
  readonly end: AttemptEnd;
  readonly says: string;
  readonly state: Exclude<JobState, 'running' | 'cancelled'>;
  /** Of one that waits again. */
  readonly runAt?: Date | undefined;
  /** It does not count as an attempt. */
  readonly isFree?: boolean;
};

export async function endAttempt(
  tx: Tx,
  { id, attempt }: Pick<HeldJob, 'id' | 'attempt'>,
  { end, says, state, runAt, isFree }: EndedAttempt,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('job')
    .set({
      state,
      says,
      worker: null,
      held_until: null,
      ended_at: state === 'waiting' ? null : now,
      ...(runAt && { run_at: runAt }),
      ...(isFree && { attempts_left: sql`attempts_left + 1` }),
    })
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('job_attempt')
    .set({ ended_at: now, ended_as: end, says })
    .where('job_id', '=', id)
    .where('attempt', '=', attempt)
    .execute();
}

/** @returns whether it waited, was given up or was cancelled. */
export async function setDueNow(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({
      state: 'waiting',
      run_at: now,
      ended_at: null,
      attempts_left: sql`greatest(attempts_left, 1)`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'given-up', 'cancelled'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns its kind and payload; `undefined` where it does not wait. */
export function setCancelled(tx: Tx, id: string, now: Date) {
  return tx
    .updateTable('job')
    .set({ state: 'cancelled', ended_at: now })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning(['kind', 'payload'])
    .executeTakeFirst();
}

/** @returns how many had ended before. */
export async function deleteEndedJobs(tx: Tx, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('job')
    .where('ended_at', '<', endedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
