import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { decideFinding } from './release.store.ts';

/**
 * A named person answers for it that what was found in a file may leave the house.
 *
 * @throws Problem `not-found` where nothing of this case waits for a decision under the id.
 */
export async function decideRelease(
  tx: Tx,
  actor: Actor,
  { request, finding, why }: { request: string; finding: number; why: string },
  now: Date,
): Promise<void> {
  const decided = { stream: request, finding, by: actor.account, why };
  if (!(await decideFinding(tx, decided, now)))
    throw new Problem('not-found', '没有这一处发现，或者已经有人决定过，请刷新后查看。');
  const act = { kind: 'release-decided', object: request, why, details: { finding } } as const;
  await recordAct(tx, actor, act, now);
}
