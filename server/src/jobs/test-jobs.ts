import { z } from 'zod';
import { inScope } from '../db/scope.ts';
import type { TestApp } from '../http/test-app.ts';
import { alarmAdministrators } from '../mail/alarm-administrators.ts';
import { enqueueJob } from './enqueue-job.ts';
import type { JobKind } from './job-kind.ts';
import { keepTime, openWorkshop, type Workshop, workOnce } from './work.ts';

/** A kind of job for one test. */
export function exampleKind(
  run: JobKind<{ n: number }>['run'],
  rest: Partial<JobKind<{ n: number }>> = {},
): JobKind<{ n: number }> {
  const payload = z.object({ n: z.int() });
  return {
    name: 'example',
    zh: '示例任务',
    payload,
    attempts: 3,
    timeoutSeconds: 30,
    run,
    ...rest,
  };
}

export function exampleWorkshop({ services }: TestApp, ...kinds: readonly JobKind[]): Workshop {
  return openWorkshop(services, kinds, alarmAdministrators);
}

/** Works on what is due at this moment until nothing is. @returns how many jobs it began. */
export async function workOff(shop: Workshop): Promise<number> {
  const { signal: stopped } = new AbortController();
  await keepTime(shop);
  let begun = 0;
  while (await workOnce(shop, stopped)) begun += 1;
  return begun;
}

/** Enqueues the n-th job of the platform. */
export function enqueue(
  { db, services }: TestApp,
  kind: JobKind<{ n: number }>,
  n: number,
  rest: { key?: string; runAt?: Date } = {},
) {
  return inScope(db.app, { worker: true }, (tx) =>
    enqueueJob(tx, kind, { payload: { n }, organ: null, ...rest }, services.now()),
  );
}

/** The jobs as they stand, in order. */
export async function jobs({ db }: TestApp) {
  const rows = await db.owner
    .selectFrom('job')
    .select(['kind', 'state', 'attempts', 'attempts_left', 'says', 'run_at'])
    .orderBy('position')
    .execute();
  return rows;
}

/** How each attempt ended, in order. */
export async function ends({ db }: TestApp): Promise<(string | null)[]> {
  const rows = await db.owner
    .selectFrom('job_attempt')
    .select('ended_as')
    .orderBy('attempt')
    .execute();
  return rows.map(({ ended_as }) => ended_as);
}
