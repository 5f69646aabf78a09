import { createHmac } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import type { Vault } from './open-vault.ts';
import { derivedKey, seal, unseal } from './seal.ts';
import { findKey, findOrMakeKey } from './wrapped-keys.ts';

const USE = { purpose: 'system', organ: null, stream: null } as const;

/** What a secret is and whose. */
export type SecretPlace = readonly [kind: 'second-factor', account: string];

/** Seals a secret of the system itself with a key that the master key wraps. */
export async function sealSecret(
  tx: Tx,
  vault: Vault,
  place: SecretPlace,
  secret: string,
  now: Date,
): Promise<Buffer> {
  const key = await findOrMakeKey(tx, vault, USE, now);
  return seal(secretsKey(key), ['secret', ...place], Buffer.from(secret));
}

/** @throws Error where it was sealed for another place or has been changed. */
export async function openSecret(
  tx: Tx,
  vault: Vault,
  place: SecretPlace,
  sealed: Buffer,
): Promise<string> {
  const key = await findKey(tx, vault, USE);
  if (!key) throw new Error('vault: a secret is sealed, but its key is not there');
  return unseal(secretsKey(key), ['secret', ...place], sealed).toString();
}

/** HMAC-SHA-256 of a case's code under a key of the system: a copied database alone does not tell the code. */
export async function codeHash(tx: Tx, vault: Vault, code: string, now: Date): Promise<Buffer> {
  const key = await findOrMakeKey(tx, vault, USE, now);
  return createHmac('sha256', derivedKey(key, 'codes of requests')).update(code).digest();
}

function secretsKey(key: Buffer): Buffer {
  return derivedKey(key, 'secrets of the system');
}
