import type { RequestContent } from '@yigongkai/law/requests/request-content';
import type { Tx } from '../db/connect.ts';
import { selectEntries } from './identities.store.ts';
import type { Vault } from './open-vault.ts';
import { openContent } from './sealed-entries.ts';
import { findKey } from './wrapped-keys.ts';

/** What a request asks, as an event names it: the question, not the person; `null` where the vault holds none such. */
export async function caseContent(
  tx: Tx,
  vault: Vault,
  { organ, stream }: { readonly organ: string; readonly stream: string },
  id: string,
): Promise<RequestContent | null> {
  const key = await findKey(tx, vault, { purpose: 'case', organ, stream });
  if (!key) return null;
  const row = (await selectEntries(tx, stream)).find((entry) => entry.id === id);
  return row?.kind === 'content' ? openContent(key, row) : null;
}
