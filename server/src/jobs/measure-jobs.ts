import { ATTEMPT_ENDS, type AttemptEnd } from '@yigongkai/law/people/attempt-ends';
import { JOB_STATES, type JobState } from '@yigongkai/law/people/job-states';
import { Gauge, type Registry } from 'prom-client';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import type { Services } from '../services.ts';
import { countAttemptEnds, countStates, selectOldestDue } from './listed-jobs.store.ts';

/**
 * Counts the jobs that are kept whenever metrics are asked for; every process tells the same figures. While the
 * database is away, which /health/ready tells, these figures are left out and the process's own go on.
 */
export function measureJobs(registry: Registry, { appDb, now, log }: Services): void {
  const measure = (work: (tx: Tx) => Promise<void>) =>
    inScope(appDb, { worker: true }, work).catch((error: unknown) =>
      log.warn({ err: error }, 'jobs could not be counted'),
    );
  const registers = [registry];
  const jobs = new Gauge({
    name: 'jobs',
    help: 'Jobs by state',
    labelNames: ['state'],
    registers,
    collect: () => {
      jobs.reset();
      return measure(async (tx) => {
        const counts = await countStates(tx);
        for (const state of Object.keys(JOB_STATES) as JobState[])
          jobs.set({ state }, counts.get(state) ?? 0);
      });
    },
  });
  const attempts = new Gauge({
    name: 'job_attempts',
    help: 'Ended attempts at the jobs that are kept, by how they ended',
    labelNames: ['end'],
    registers,
    collect: () => {
      attempts.reset();
      return measure(async (tx) => {
        const counts = await countAttemptEnds(tx);
        for (const end of Object.keys(ATTEMPT_ENDS) as AttemptEnd[])
          attempts.set({ end }, counts.get(end) ?? 0);
      });
    },
  });
  const oldest = new Gauge({
    name: 'job_oldest_due_seconds',
    help: 'How long the job has been due that has waited longest',
    registers,
    collect: () => {
      oldest.remove();
      return measure(async (tx) => {
        const at = now();
        const dueAt = await selectOldestDue(tx, at);
        oldest.set(dueAt ? (at.getTime() - dueAt.getTime()) / 1000 : 0);
      });
    },
  });
}
