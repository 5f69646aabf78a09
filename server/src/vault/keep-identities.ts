import type { KeptParty } from '@yigongkai/contract/identities';
import { canonicalJson } from '@yigongkai/contract/ledger';
import { addMonths } from '@yigongkai/law/calendar/add-months';
import { organSettingsOn } from '@yigongkai/law/people/organ-settings';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { CaseActor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { findRequest } from '../requests/find-request.ts';
import { insertEntry, insertHash } from './identities.store.ts';
import { identityFault } from './identity-fault.ts';
import { identityHash, soughtIdentity } from './identity-hash.ts';
import { keepContactOf } from './keep-contact.ts';
import type { Vault } from './open-vault.ts';
import { holdCase } from './refuse-disposed.ts';
import { type CaseParty, openParties, sealParty } from './sealed-entries.ts';
import { findOrMakeKey } from './wrapped-keys.ts';

/** What the intake of a request brings: its event of receipt then names each by id and commitment. */
export type IdentitiesOfCase = {
  readonly request: string;
  readonly parties: readonly KeptParty[];
};

export type KeptCommitment = Pick<CaseParty, 'id' | 'kind' | 'commitment'>;

/**
 * Keeps who the parties of a case are, sealed with the key of the case, in the transaction of whoever receives the
 * request. Sent twice, it is done once and answered alike.
 *
 * @throws Problem `invalid` for a number that is probably mistyped, `conflict` for an id that is another's,
 * `gone` where the case's personal data were destroyed, `not-found` where the case is another organ's.
 */
export async function keepIdentities(
  tx: Tx,
  { vault }: { readonly vault: Vault },
  actor: CaseActor,
  { request: stream, parties }: IdentitiesOfCase,
  now: Date,
): Promise<readonly KeptCommitment[]> {
  const { organ } = actor;
  await holdCase(tx, stream);
  await findRequest(tx, { request: stream, organ });
  refuseFaults(parties, now);
  const caseKey = await findOrMakeKey(tx, vault, { purpose: 'case', organ, stream }, now);
  const known = await openParties(tx, caseKey, stream);
  refuseStrangeAgents(parties, known);
  const kept: KeptCommitment[] = [];
  for (const party of parties) {
    const { id, kind } = party;
    const same = known.find((one) => one.id === id);
    if (same && !isSame(same, party)) throw takenId();
    const commitment = same?.commitment ?? (await keep(tx, caseKey, actor, stream, party, now));
    kept.push({ id, kind, commitment });
    if (!same && kind === 'applicant') await keepHash(tx, vault, actor, stream, party, now);
  }
  if (parties.some(({ id }) => known.every((one) => one.id !== id)))
    await recordAct(
      tx,
      actor,
      { kind: 'identity-kept', object: stream, details: { parties: kept.map(({ id }) => id) } },
      now,
    );
  return kept;
}

function refuseFaults(parties: readonly KeptParty[], now: Date): void {
  if (new Set(parties.map(({ id }) => id)).size < parties.length) throw takenId();
  for (const [at, { identity, isAsShown, id }] of parties.entries()) {
    const fault = isAsShown ? null : identityFault(identity, civilDay(now));
    if (fault)
      throw new Problem(
        'invalid',
        `第 ${at + 1} 方：${fault}。请核对；证件上确实这样写的，请注明“与证件一致”再保存。`,
        { party: id },
      );
  }
}

/** An agent acts for applicants of this case. */
function refuseStrangeAgents(parties: readonly KeptParty[], known: readonly CaseParty[]): void {
  const applicants = [...parties, ...known].filter(({ kind }) => kind === 'applicant');
  for (const { kind, actsFor } of parties) {
    const isStrange = actsFor.some((id) => applicants.every((one) => one.id !== id));
    if (isStrange || (kind !== 'agent' && actsFor.length > 0))
      throw new Problem('invalid', '只有代理人可以写明代理谁，所代理的应当是本件的申请人。');
  }
}

async function keep(
  tx: Tx,
  caseKey: Buffer,
  actor: CaseActor,
  stream: string,
  { id, kind, identity, actsFor, contact }: KeptParty,
  now: Date,
): Promise<string> {
  const entry = { id, organ_id: actor.organ, stream, kind, party_id: null };
  const { row, commitment } = sealParty(caseKey, entry, { identity, actsFor });
  if (!(await insertEntry(tx, row, actor.account, now))) throw takenId();
  if (contact) await keepContactOf(tx, caseKey, actor, { stream, party: id, contact }, now);
  return commitment;
}

async function keepHash(
  tx: Tx,
  vault: Vault,
  { organ, settings }: CaseActor,
  stream: string,
  { id, identity }: KeptParty,
  now: Date,
): Promise<void> {
  const sought = soughtIdentity(identity);
  if (!sought) return;
  const key = await findOrMakeKey(tx, vault, { purpose: 'index', organ, stream: null }, now);
  const today = civilDay(now);
  const { identityHashMonths } = organSettingsOn(today, settings).request;
  await insertHash(tx, {
    party_id: id,
    organ_id: organ,
    stream,
    hash: identityHash(key, sought),
    expires_on: addMonths(today, identityHashMonths),
  });
}

function isSame(known: CaseParty, { kind, identity, actsFor }: KeptParty): boolean {
  const of = (party: Pick<CaseParty, 'kind' | 'identity' | 'actsFor'>) =>
    canonicalJson([party.kind, party.identity, party.actsFor]);
  return of(known) === of({ kind, identity, actsFor });
}

function takenId(): Problem {
  return new Problem('conflict', '这一方的编号已经用过，请刷新后重新提交。');
}
