import { randomUUID } from 'node:crypto';
import type { RequestContent } from '@yigongkai/law/requests/request-content';
import type { ContentMark } from '@yigongkai/law/requests/request-facts';
import type { Tx } from '../db/connect.ts';
import { insertEntry } from './identities.store.ts';
import type { Vault } from './open-vault.ts';
import { holdCase } from './refuse-disposed.ts';
import { sealContent } from './sealed-entries.ts';
import { findOrMakeKey } from './wrapped-keys.ts';

/**
 * Keeps what a request asks, sealed with the key of its case; what was kept before stays in the file.
 *
 * @param by the account that keeps it; `null` where the applicant does himself.
 * @returns what the event says of it. @throws Problem `gone` where the case's personal data were destroyed.
 */
export async function keepContent(
  tx: Tx,
  vault: Vault,
  { organ, stream, by }: { organ: string; stream: string; by: string | null },
  content: RequestContent,
  now: Date,
): Promise<ContentMark> {
  await holdCase(tx, stream);
  const caseKey = await findOrMakeKey(tx, vault, { purpose: 'case', organ, stream }, now);
  const entry = { id: randomUUID(), organ_id: organ, stream, kind: 'content', party_id: null };
  const { row, commitment } = sealContent(caseKey, entry, content);
  await insertEntry(tx, row, by, now);
  return { id: entry.id, commitment };
}
