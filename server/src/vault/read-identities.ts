import type { Party } from '@yigongkai/contract/identities';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { caseInVault } from './case-parties.ts';
import { insertReading, selectReadings } from './identities.store.ts';
import type { Vault } from './open-vault.ts';

/**
 * Who the parties of a case are, in full. That they were read, by whom and why is written down in the same
 * transaction: nothing is shown that is not written down.
 *
 * @throws Problem as `caseInVault`.
 */
export async function readIdentities(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  { stream, why }: { readonly stream: string; readonly why: string },
  now: Date,
): Promise<readonly Party[]> {
  const { parties } = await caseInVault(tx, vault, actor, stream);
  const entries = parties.map(({ id }) => id);
  const { organ, account } = actor;
  await insertReading(
    tx,
    { organ, account, kind: 'identity', why, streams: [stream], entries },
    now,
  );
  await recordAct(
    tx,
    actor,
    { kind: 'identity-read', object: stream, why, details: { parties: entries } },
    now,
  );
  return parties.map(({ commitment: _, ...party }) => party);
}

/** Who read the identities of a case or found it by one, newest first. */
export async function readingsOf(tx: Tx, stream: string) {
  const rows = await selectReadings(tx, stream);
  return rows.map(({ account_id, name, read_at, kind, why }) => ({
    account: account_id,
    name,
    readAt: read_at.toISOString(),
    kind: kind as 'identity' | 'search',
    why,
  }));
}
