import { createHmac, randomUUID } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import { tokenHash } from '../people/secret-token.ts';
import { requestCode } from '../requests/request-code.ts';
import { derivedKey, seal, unseal } from '../vault/seal.ts';
import { Draft } from './draft.ts';
import { saveDraft, selectDraft } from './drafts.store.ts';

export const DRAFT_HOURS = 24;

const PLACE = ['draft of a request'];

/** The secret of a visitor's cookie: what he writes opens with it alone. */
export type DraftToken = string;

export function newDraft(): Draft {
  const written = { title: '', details: '', form: '', way: '' } as const;
  return { request: randomUUID(), act: randomUUID(), ...written, offered: null, sent: null };
}

/** What was kept under a token within the last day; `null` where there is nothing. */
export async function keptDraft(tx: Tx, token: DraftToken, now: Date): Promise<Draft | null> {
  const row = await selectDraft(tx, tokenHash(token), now);
  return row ? Draft.parse(JSON.parse(unseal(keyOf(token), PLACE, row.sealed).toString())) : null;
}

/** Keeps it for a day from now. */
export async function keepDraft(
  tx: Tx,
  { organ, token, draft }: { organ: string; token: DraftToken; draft: Draft },
  now: Date,
): Promise<void> {
  const sealed = seal(keyOf(token), PLACE, Buffer.from(JSON.stringify(draft)));
  const expiresAt = new Date(now.getTime() + DRAFT_HOURS * 3_600_000);
  await saveDraft(tx, { tokenHash: tokenHash(token), organ, sealed, expiresAt });
}

/** The code of the case that the draft becomes: from the cookie, so that the receipt can be shown again to it alone. */
export function codeOfDraft(token: DraftToken, { request }: Draft): string {
  const key = derivedKey(Buffer.from(token), 'code of a request');
  return requestCode(createHmac('sha512', key).update(request).digest());
}

function keyOf(token: DraftToken): Buffer {
  return derivedKey(Buffer.from(token), 'draft of a request');
}
