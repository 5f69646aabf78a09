import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { canonicalJson } from '@yigongkai/contract/ledger';

/** AES-256-GCM: NIST SP 800-38D. */
const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Of the layout: version, nonce, ciphertext, tag. */
const VERSION = 1;

/** What a sealed text is and where it stands: it opens nowhere else. */
export type SealPlace = readonly string[];

/** A key of 256 bits. */
export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** A key for one use, derived from another (HKDF-SHA-256, RFC 5869). */
export function derivedKey(key: Buffer, use: string, salt: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `yigongkai vault 1: ${use}`, KEY_BYTES));
}

export function seal(key: Buffer, place: SealPlace, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(canonicalJson(place)));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, sealed, cipher.getAuthTag()]);
}

/** @throws Error where it was sealed with another key or for another place, or has been changed. */
export function unseal(key: Buffer, place: SealPlace, sealed: Buffer): Buffer {
  const broken = () => new Error(`vault: what is sealed does not open as ${place.join(' ')}`);
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE_BYTES + TAG_BYTES) throw broken();
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(canonicalJson(place)));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const plain = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw broken();
  }
}
