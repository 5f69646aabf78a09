import { JOB_STATES, type JobState } from '@yigongkai/law/people/job-states';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { JobKind } from './job-kind.ts';
import {
  countStates,
  type JobFilter,
  selectAttempts,
  selectJob,
  selectJobs,
  selectOldestDue,
} from './listed-jobs.store.ts';
import { scheduleInChinese } from './schedule.ts';

/** The jobs of the organ in scope that a filter lets through, a page at a time, and how all stand. */
export async function readJobs(tx: Tx, kinds: readonly JobKind[], filter: JobFilter, now: Date) {
  const rows = await selectJobs(tx, filter);
  const page = rows.slice(0, filter.limit);
  const counts = await countStates(tx);
  const states = Object.keys(JOB_STATES) as JobState[];
  return {
    kinds: kinds.map(({ name, zh, schedule }) => ({
      kind: name,
      zh,
      schedule: schedule ? scheduleInChinese(schedule) : null,
    })),
    counts: Object.fromEntries(states.map((state) => [state, counts.get(state) ?? 0])) as Record<
      JobState,
      number
    >,
    oldestDueAt: (await selectOldestDue(tx, now))?.toISOString() ?? null,
    jobs: page.map((row) => listed(row, kinds)),
    next: rows.length > page.length ? (page.at(-1)?.position ?? null) : null,
  };
}

/** @throws Problem `not-found` */
export async function readJob(tx: Tx, kinds: readonly JobKind[], id: string) {
  const row = await selectJob(tx, id);
  if (!row) throw new Problem('not-found', '本机关没有这项后台任务。');
  const attempts = await selectAttempts(tx, id);
  return {
    job: listed(row, kinds),
    attempts: attempts.map(({ attempt, began_at, ended_at, ended_as, says }) => ({
      attempt,
      beganAt: began_at.toISOString(),
      endedAt: ended_at?.toISOString() ?? null,
      end: ended_as,
      says,
    })),
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof selectJob>>>;

function listed(row: Row, kinds: readonly JobKind[]) {
  const state = row.state as JobState;
  return {
    id: row.id,
    kind: row.kind,
    zh: kinds.find(({ name }) => name === row.kind)?.zh ?? row.kind,
    state,
    createdAt: row.created_at.toISOString(),
    runAt: row.run_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    attempts: row.attempts,
    attemptsLeft: row.attempts_left,
    says: row.says,
    mayRetry: state === 'waiting' || state === 'given-up' || state === 'cancelled',
    mayCancel: state === 'waiting',
  };
}
