import type { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import type { Services } from '../services.ts';
import type { Schedule } from './schedule.ts';

/** A kind of the system's own work. Every kind is named once in `job-kinds.ts`. */
export type JobKind<Payload = unknown> = {
  readonly name: string;
  readonly zh: string;
  /** Ids and figures, never anybody's data. */
  readonly payload: z.ZodType<Payload>;
  /** So often it is begun at most before it is given up. */
  readonly attempts: number;
  readonly timeoutSeconds: number;
  /** Begun by itself, with an empty payload: once for each due moment, whatever processes there are. */
  readonly schedule?: Schedule;
  /**
   * Does the work. It may be begun again after its process was killed: what changes the database belongs into
   * the function that it gives back, what goes out bears the job's id.
   *
   * @throws JobProblem, JobPostponed; anything else is a fault, told by its name alone.
   */
  run(services: Services, given: GivenJob<Payload>): Promise<JobResult>;
  /** In the transaction that gives the job up or cancels it; without it the administrators are told. */
  whenGivenUp?(tx: Tx, payload: Payload, now: Date): Promise<void>;
};

export type GivenJob<Payload> = {
  readonly id: string;
  readonly payload: Payload;
  /** Ends with the time of its kind, and when the process stops. */
  readonly signal: AbortSignal;
};

/**
 * What was done, for the page, in Chinese; or what does it and says so in the transaction that marks the job as
 * done: both are there, or neither.
 */
export type JobResult = string | ((tx: Tx) => Promise<string>);

/** An attempt failed, for a reason that may be shown: Chinese, with what to do, and nobody's data. */
export class JobProblem extends Error {
  override readonly name = 'JobProblem';
  /** A further attempt would fail as well. */
  readonly isFinal: boolean;

  constructor(says: string, { isFinal = false } = {}) {
    super(says);
    this.isFinal = isFinal;
  }
}

/** Not now: the job is begun again then, and this was no attempt. */
export class JobPostponed extends Error {
  override readonly name = 'JobPostponed';
  readonly until: Date;

  constructor(until: Date, says: string) {
    super(says);
    this.until = until;
  }
}
