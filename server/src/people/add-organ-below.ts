import type { addOrganBelow as door } from '@yigongkai/contract/organs';
import { PRESENCES } from '@yigongkai/contract/people';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { addOrgan } from './add-organ.ts';
import { selectOrganOf } from './organs.store.ts';
import { recordAct } from './record-act.ts';

const Presence = z.enum(PRESENCES);

/** Adds an organ right below the actor's; made up where that is. @throws Problem `conflict` */
export async function addOrganBelow(
  tx: Tx,
  actor: Actor,
  given: z.output<typeof door.body>,
  now: Date,
): Promise<string> {
  const above = await selectOrganOf(tx, actor.organ);
  const presence = Presence.parse(above.presence);
  const id = await addOrgan(tx, { ...given, parentSlug: above.slug, presence });
  const details = { slug: given.slug, name: given.name };
  await recordAct(tx, actor, { kind: 'organ-added', object: id, details }, now);
  return id;
}
