import { createHmac } from 'node:crypto';
import type { Identity } from '@yigongkai/contract/identities';
import { canonicalJson } from '@yigongkai/contract/ledger';

/** Name and number as they are sought: whoever knows both finds the cases, nobody by one of them. */
export type SoughtIdentity = { readonly name: string; readonly number: string };

/** `null` where no number was given: a name alone is no identity. */
export function soughtIdentity(identity: Identity): SoughtIdentity | null {
  const number =
    identity.kind === 'person' ? (identity.document?.number ?? null) : identity.creditCode;
  return number === null ? null : { name: identity.name, number };
}

/** HMAC-SHA-256 under a key of the organ: the same person has another hash in another organ. */
export function identityHash(indexKey: Buffer, { name, number }: SoughtIdentity): Buffer {
  const text = canonicalJson([spelt(name), spelt(number)]);
  return createHmac('sha256', indexKey).update(text).digest();
}

/** However it was typed: full or half width, small or capital, with blanks, dots or hyphens. */
function spelt(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}
