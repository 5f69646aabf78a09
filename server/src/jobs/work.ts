import { randomUUID } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import type { Services } from '../services.ts';
import { enqueueJob } from './enqueue-job.ts';
import { type JobKind, JobPostponed, JobProblem, type JobResult } from './job-kind.ts';
import {
  type EndedAttempt,
  endAttempt,
  type HeldJob,
  holdLonger,
  isStillHeld,
  selectLostJobs,
  takeDueJob,
} from './jobs.store.ts';
import { retryDelayMs } from './retry-delay.ts';
import { lastDueMoment } from './schedule.ts';

/** A job that is not held for longer so long counts as that of a process that was killed. */
const HELD_MS = 60_000;

/** Tells whoever answers for the system that a job was given up, in the transaction that gives it up. */
export type Alarm = (tx: Tx, given: GivenUp, now: Date) => Promise<void>;

export type GivenUp = {
  readonly organ: string | null;
  readonly zh: string;
  readonly says: string;
};

/** One process as it works. */
export type Workshop = {
  readonly services: Services;
  readonly kinds: readonly JobKind[];
  readonly alarm: Alarm;
  readonly worker: string;
};

export function openWorkshop(
  services: Services,
  kinds: readonly JobKind[],
  alarm: Alarm,
): Workshop {
  return { services, kinds, alarm, worker: randomUUID() };
}

/** Enqueues what is due by its schedule, each moment once, and takes back what killed processes held. */
export async function keepTime({ services, kinds, alarm }: Workshop): Promise<void> {
  const now = services.now();
  await inScope(services.appDb, { worker: true }, async (tx) => {
    for (const kind of kinds) {
      if (!kind.schedule) continue;
      const due = lastDueMoment(kind.schedule, now);
      const job = { payload: {}, organ: null, key: due.toISOString(), runAt: due };
      await enqueueJob(tx, kind, job, now);
    }
  });
  await inScope(services.appDb, { worker: true }, async (tx) => {
    for (const job of await selectLostJobs(tx, now)) {
      const kind = kinds.find(({ name }) => name === job.kind);
      if (kind) await endIn(tx, { kind, alarm, now }, job, { aborted: 'lost' });
    }
  });
}

/** Holds for longer what this process works on. */
export function keepHeld({ services, worker }: Workshop): Promise<void> {
  const heldUntil = new Date(services.now().getTime() + HELD_MS);
  return inScope(services.appDb, { worker: true }, (tx) => holdLonger(tx, worker, heldUntil));
}

/**
 * Takes one job that is due and works on it to its end.
 *
 * @param stopped ends when the process cannot wait for the job any longer: it is given back.
 * @returns whether there was one.
 */
export async function workOnce(
  { services, kinds, alarm, worker }: Workshop,
  stopped: AbortSignal,
): Promise<boolean> {
  const begun = services.now();
  const heldUntil = new Date(begun.getTime() + HELD_MS);
  const names = kinds.map(({ name }) => name);
  const job = await inScope(services.appDb, { worker: true }, (tx) =>
    takeDueJob(tx, worker, names, begun, heldUntil),
  );
  const kind = kinds.find(({ name }) => name === job?.kind);
  if (!job || !kind) return false;
  const outcome = await attempt(services, kind, job, stopped);
  const now = services.now();
  const end = (how: Outcome) =>
    inScope(services.appDb, { worker: true }, (tx) => endIn(tx, { kind, alarm, now }, job, how));
  await end(outcome).catch(async (error: unknown) => {
    // What the job would have written was refused: none of it is there, and the attempt failed.
    services.log.error({ err: error, job: job.id, kind: kind.name }, 'a job could not be ended');
    await end({ error });
  });
  return true;
}

type Outcome =
  | { readonly done: JobResult }
  | { readonly error: unknown }
  | { readonly aborted: 'timed-out' | 'stopped' | 'lost' };

async function attempt(
  services: Services,
  kind: JobKind,
  job: HeldJob,
  stopped: AbortSignal,
): Promise<Outcome> {
  const late = AbortSignal.timeout(kind.timeoutSeconds * 1000);
  const signal = AbortSignal.any([stopped, late]);
  const aborted = new Promise<Outcome>((resolve) => {
    const end = () => resolve({ aborted: stopped.aborted ? 'stopped' : 'timed-out' });
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
  const work = async (): Promise<Outcome> => {
    const payload = kind.payload.parse(job.payload);
    return { done: await kind.run(services, { id: job.id, payload, signal }) };
  };
  const done = work().catch((error: unknown): Outcome => {
    const isTold = error instanceof JobProblem || error instanceof JobPostponed;
    if (!isTold && !signal.aborted)
      services.log.error({ err: error, job: job.id, kind: kind.name }, 'a job failed');
    return { error };
  });
  return Promise.race([aborted, done]);
}

type Ending = { readonly kind: JobKind; readonly alarm: Alarm; readonly now: Date };

/** Ends the attempt with all that hangs on it; an attempt that is no longer the job's does nothing. */
async function endIn(tx: Tx, ending: Ending, job: HeldJob, outcome: Outcome): Promise<void> {
  if (!(await isStillHeld(tx, job))) return;
  const { kind, alarm, now } = ending;
  const ended =
    'done' in outcome ? await finish(tx, outcome.done) : endedAs(outcome, kind, job, now);
  await endAttempt(tx, job, ended, now);
  if (ended.state !== 'given-up') return;
  const payload = kind.payload.safeParse(job.payload);
  if (kind.whenGivenUp && payload.success) await kind.whenGivenUp(tx, payload.data, now);
  else await alarm(tx, { organ: job.organ, zh: kind.zh, says: ended.says }, now);
}

async function finish(tx: Tx, done: JobResult): Promise<EndedAttempt> {
  const says = typeof done === 'string' ? done : await done(tx);
  await setScope(tx, { worker: true });
  return { end: 'done', state: 'done', says };
}

const CUT_SHORT = {
  'timed-out': '超过了规定的执行时间。',
  lost: '执行它的程序被中断，没有执行完。',
} as const;

function endedAs(
  outcome: Exclude<Outcome, { readonly done: JobResult }>,
  kind: JobKind,
  job: HeldJob,
  now: Date,
): EndedAttempt {
  if ('aborted' in outcome) {
    if (outcome.aborted !== 'stopped')
      return failed(kind, job, outcome.aborted, CUT_SHORT[outcome.aborted], now);
    const says = '程序停止，留待下次启动执行。';
    return { end: 'stopped', state: 'waiting', says, runAt: now, isFree: true };
  }
  const { error } = outcome;
  if (error instanceof JobPostponed) {
    const { until: runAt, message: says } = error;
    return { end: 'postponed', state: 'waiting', says, runAt, isFree: true };
  }
  if (!(error instanceof JobProblem))
    return failed(kind, job, 'failed', `程序出错（${nameOf(error)}），详情见服务器日志。`, now);
  const last = error.isFinal ? { ...job, attemptsLeft: 0 } : job;
  return failed(kind, last, 'failed', error.message, now);
}

/** The message of a fault may quote somebody's data: its name and code do not. */
function nameOf(error: unknown): string {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return [name, code]
    .filter((word) => typeof word === 'string' && /^\w{1,40}$/.test(word))
    .join(' ');
}

function failed(
  kind: JobKind,
  job: HeldJob,
  end: 'failed' | 'timed-out' | 'lost',
  says: string,
  now: Date,
): EndedAttempt {
  if (job.attemptsLeft === 0) return { end, says, state: 'given-up' };
  const runAt = new Date(now.getTime() + retryDelayMs(kind.attempts - job.attemptsLeft));
  return { end, says, state: 'waiting', runAt };
}
