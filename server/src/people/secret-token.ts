import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits, to be shown once. */
export function secretToken(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret: too long to be guessed, so that no slow hash is needed. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
