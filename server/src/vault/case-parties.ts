import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import type { Vault } from './open-vault.ts';
import { refuseDisposed } from './refuse-disposed.ts';
import { type CaseParty, openParties } from './sealed-entries.ts';
import { findKey } from './wrapped-keys.ts';

export type CaseInVault = { readonly caseKey: Buffer; readonly parties: readonly CaseParty[] };

/**
 * The parties of a case of the actor's organ, opened: who calls writes the reading down or masks them.
 *
 * @throws Problem `gone` where they were destroyed, `not-found` where there are none in this organ.
 */
export async function caseInVault(
  tx: Tx,
  vault: Vault,
  { organ }: Pick<Actor, 'organ'>,
  stream: string,
): Promise<CaseInVault> {
  await refuseDisposed(tx, stream);
  const caseKey = await findKey(tx, vault, { purpose: 'case', organ, stream });
  if (!caseKey) throw new Problem('not-found', '这件申请没有存入身份信息，或者不属于本机关。');
  return { caseKey, parties: await openParties(tx, caseKey, stream) };
}
