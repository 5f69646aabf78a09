import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import type { JobKind } from './job-kind.ts';
import { setCancelled, setDueNow } from './jobs.store.ts';
import { readJob } from './read-jobs.ts';

/** @throws Problem `not-found`; `conflict` while it runs or once it is done. */
export async function retryJob(
  tx: Tx,
  actor: Actor,
  { id, why }: { readonly id: string; readonly why: string },
  kinds: readonly JobKind[],
  now: Date,
): Promise<void> {
  if (!(await setDueNow(tx, id, now))) {
    await readJob(tx, kinds, id);
    throw new Problem('conflict', '这项任务正在执行或者已经完成，不能重新执行。');
  }
  await recordAct(tx, actor, { kind: 'job-retried', object: id, why }, now);
}

/** @throws Problem `not-found`; `conflict` where it does not wait. */
export async function cancelJob(
  tx: Tx,
  actor: Actor,
  { id, why }: { readonly id: string; readonly why: string },
  kinds: readonly JobKind[],
  now: Date,
): Promise<void> {
  const job = await setCancelled(tx, id, now);
  if (!job) {
    await readJob(tx, kinds, id);
    throw new Problem('conflict', '只能取消等待中的任务；正在执行的请等它结束。');
  }
  const kind = kinds.find(({ name }) => name === job.kind);
  const payload = kind?.payload.safeParse(job.payload);
  if (payload?.success) await kind?.whenGivenUp?.(tx, payload.data, now);
  await recordAct(tx, actor, { kind: 'job-cancelled', object: id, why }, now);
}
