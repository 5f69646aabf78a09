import { cite } from '@yigongkai/law/provisions/provision';
import { type Guide, guideFaults } from '@yigongkai/law/publications/guide';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { insertGuide } from './guides.store.ts';

/**
 * Publishes a version of the guide of the actor's organ, from today on.
 * @throws Problem `rule-refused` with every fault of the guide.
 */
export async function setGuide(
  tx: Tx,
  actor: Actor,
  { guide, why }: { readonly guide: Guide; readonly why: string },
  now: Date,
) {
  const [first, ...others] = guideFaults(guide);
  if (first)
    throw new Problem('rule-refused', [first, ...others].map((fault) => fault.why).join('；'), {
      provision: cite(first.provision),
    });
  const fromOn = civilDay(now);
  const version = await insertGuide(tx, { organ: actor.organ, on: fromOn, guide, now });
  await recordAct(tx, actor, { kind: 'guide-set', why, details: { version } }, now);
  return { version, fromOn };
}
