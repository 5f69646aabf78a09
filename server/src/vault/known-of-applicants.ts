import type { Tx } from '../db/connect.ts';
import type { Vault } from './open-vault.ts';
import { certificateOf } from './refuse-disposed.ts';
import { openParties } from './sealed-entries.ts';
import { findKey } from './wrapped-keys.ts';

/** What the applicants of a case and their agents gave of themselves, for a program that looks for others' data. */
export async function knownOfApplicants(
  tx: Tx,
  vault: Vault,
  { organ, stream }: { readonly organ: string; readonly stream: string },
): Promise<readonly string[]> {
  if (await certificateOf(tx, stream)) return [];
  const key = await findKey(tx, vault, { purpose: 'case', organ, stream });
  const parties = key ? await openParties(tx, key, stream) : [];
  return parties
    .filter(({ kind }) => kind !== 'third-party')
    .flatMap(({ identity, contact }) => [
      identity.name,
      identity.kind === 'person' ? identity.document?.number : identity.creditCode,
      contact?.phone,
      contact?.email,
      contact?.address,
    ])
    .filter((value) => typeof value === 'string');
}
