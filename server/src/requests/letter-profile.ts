import { type LetterProfile, letterProfile } from '@yigongkai/contract/letter-profile';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { insertLetterProfile, selectLetterProfile } from './letter-profiles.store.ts';

/** What an organ has set for its letters; `null` before it has. */
export async function letterProfileOf(tx: Tx, organ: string) {
  const row = await selectLetterProfile(tx, organ);
  if (!row) return null;
  return {
    version: row.version,
    profile: letterProfile.parse(row.body),
    setBy: row.setter,
    setAt: row.set_at.toISOString(),
    why: row.why,
  };
}

/** Sets it anew for the actor's organ; letters that were made keep what they say. */
export async function changeLetterProfile(
  tx: Tx,
  actor: Actor,
  { profile, why }: { readonly profile: LetterProfile; readonly why: string },
  now: Date,
) {
  const { account: by, organ } = actor;
  const version = await insertLetterProfile(tx, { organ, profile, by, why, now });
  await recordAct(tx, actor, { kind: 'letter-profile-set', why, details: { version } }, now);
  return { version };
}
