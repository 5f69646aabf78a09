import { randomUUID } from 'node:crypto';
import type { Contact } from '@yigongkai/contract/identities';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor, CaseActor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { caseInVault } from './case-parties.ts';
import { insertEntry } from './identities.store.ts';
import { lockCase } from './keys.store.ts';
import type { Vault } from './open-vault.ts';
import { sealContact } from './sealed-entries.ts';

type ContactOfParty = {
  readonly stream: string;
  readonly party: string;
  readonly contact: Contact;
};

/**
 * Keeps another contact of a party, which counts from here on; the earlier ones stay in the file.
 *
 * @throws Problem `not-found` where the case has no such party, `gone` where it was destroyed.
 */
export async function keepContact(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  given: ContactOfParty & { readonly why: string },
  now: Date,
): Promise<void> {
  const { stream, party, why } = given;
  await lockCase(tx, stream);
  const { caseKey, parties } = await caseInVault(tx, vault, actor, stream);
  if (!parties.some(({ id }) => id === party))
    throw new Problem('not-found', '这件申请没有这一方。');
  await keepContactOf(tx, caseKey, actor, given, now);
  await recordAct(
    tx,
    actor,
    { kind: 'contact-kept', object: stream, why, details: { party } },
    now,
  );
}

/** The same for a party that is known to be of the case. */
export async function keepContactOf(
  tx: Tx,
  caseKey: Buffer,
  { organ, account }: CaseActor,
  { stream, party, contact }: ContactOfParty,
  now: Date,
): Promise<void> {
  const entry = { id: randomUUID(), organ_id: organ, stream, kind: 'contact', party_id: party };
  await insertEntry(tx, sealContact(caseKey, entry, contact), account, now);
}
