import type { MaskedParty } from '@yigongkai/contract/identities';
import type { RequestContent } from '@yigongkai/law/requests/request-content';
import type { Tx } from '../db/connect.ts';
import { caseContent } from './case-content.ts';
import { maskParty } from './mask-party.ts';
import type { Vault } from './open-vault.ts';
import { certificateOf } from './refuse-disposed.ts';
import { openParties } from './sealed-entries.ts';
import { findKey } from './wrapped-keys.ts';

/** What of the vault whoever works on a case may see. */
export type CaseAsShown = {
  readonly parties: readonly MaskedParty[];
  readonly content: RequestContent | null;
  /** The number of the certificate, where the personal data were destroyed. */
  readonly destroyed: string | null;
};

/**
 * Who the parties of a case are, masked, and what it asks.
 *
 * @param content the id of what is asked as it stands now; `null` where no event names one.
 */
export async function caseAsShown(
  tx: Tx,
  vault: Vault,
  { organ, stream }: { readonly organ: string; readonly stream: string },
  content: string | null,
): Promise<CaseAsShown> {
  const destroyed = await certificateOf(tx, stream);
  const key = destroyed ? null : await findKey(tx, vault, { purpose: 'case', organ, stream });
  if (!key) return { parties: [], content: null, destroyed };
  return {
    parties: (await openParties(tx, key, stream)).map(maskParty),
    content: content === null ? null : await caseContent(tx, vault, { organ, stream }, content),
    destroyed: null,
  };
}
