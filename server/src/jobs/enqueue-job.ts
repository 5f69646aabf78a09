import { randomUUID } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import type { JobKind } from './job-kind.ts';
import { insertJob } from './jobs.store.ts';

type NewJob<Payload> = {
  readonly payload: Payload;
  /** `null`: the platform's. */
  readonly organ: string | null;
  /** Of two of a kind with the same key there is one. */
  readonly key?: string;
  readonly runAt?: Date;
};

/**
 * A job that there is exactly when the transaction commits.
 *
 * @returns its id; `null` where there is one of this key.
 */
export async function enqueueJob<Payload>(
  tx: Tx,
  kind: Pick<JobKind<Payload>, 'name' | 'payload' | 'attempts'>,
  { payload, organ, key, runAt }: NewJob<Payload>,
  now: Date,
): Promise<string | null> {
  const id = randomUUID();
  const isNew = await insertJob(tx, {
    id,
    organ,
    kind: kind.name,
    key: key ?? id,
    payload: JSON.stringify(kind.payload.parse(payload)),
    attempts: kind.attempts,
    createdAt: now,
    runAt: runAt ?? now,
  });
  return isNew ? id : null;
}
