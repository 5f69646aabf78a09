import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { insertReading, selectCasesByHash } from './identities.store.ts';
import { identityHash, type SoughtIdentity } from './identity-hash.ts';
import type { Vault } from './open-vault.ts';
import { findKey } from './wrapped-keys.ts';

/**
 * The cases of the actor's organ in which somebody applied lately: REG 35, 36(6). Every look is written down,
 * without whom it was for.
 */
export async function seekIdentity(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  { why, ...sought }: SoughtIdentity & { readonly why: string },
  now: Date,
): Promise<readonly string[]> {
  const { organ, account } = actor;
  const key = await findKey(tx, vault, { purpose: 'index', organ, stream: null });
  const streams = key ? await selectCasesByHash(tx, identityHash(key, sought), civilDay(now)) : [];
  await insertReading(tx, { organ, account, kind: 'search', why, streams, entries: [] }, now);
  await recordAct(tx, actor, { kind: 'identity-sought', why, details: { requests: streams } }, now);
  return streams;
}
