import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { openedBytes, sealedBytes } from './chunked-seal.ts';
import type { Vault } from './open-vault.ts';
import { holdCase, refuseDisposed } from './refuse-disposed.ts';
import { derivedKey } from './seal.ts';
import { findKey, findOrMakeKey } from './wrapped-keys.ts';

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Encrypts files with the key of their case, so that they cannot be read any more once it is destroyed. */
export type CaseCipher = {
  sealBytes(plain: Bytes): AsyncGenerator<Buffer>;
  /**
   * Throws where the bytes were changed or cut off: what was read until then is not to be used. Which content of the
   * case it is, its SHA-256 tells: the same content of a case is kept once, for however many files.
   */
  openBytes(sealed: Bytes): AsyncGenerator<Buffer>;
};

type CaseOfOrgan = { readonly organ: string; readonly stream: string };

/**
 * The cipher of a case, whose key is made where there is none. It works on after the transaction has ended.
 *
 * @throws Problem `gone` where the case's personal data were destroyed, `not-found` where it is another organ's.
 */
export async function caseCipher(
  tx: Tx,
  vault: Vault,
  { organ, stream }: CaseOfOrgan,
  now: Date,
): Promise<CaseCipher> {
  await holdCase(tx, stream);
  return cipherOf(await findOrMakeKey(tx, vault, { purpose: 'case', organ, stream }, now), stream);
}

/** The cipher of a case that has sealed files. @throws Problem `gone`, `not-found` */
export async function cipherToOpen(
  tx: Tx,
  vault: Vault,
  { organ, stream }: CaseOfOrgan,
): Promise<CaseCipher> {
  await refuseDisposed(tx, stream);
  const key = await findKey(tx, vault, { purpose: 'case', organ, stream });
  if (!key) throw new Problem('not-found', '这件申请没有加密的文件，或者不属于本机关。');
  return cipherOf(key, stream);
}

function cipherOf(caseKey: Buffer, stream: string): CaseCipher {
  const key = derivedKey(caseKey, 'files of a case');
  return {
    sealBytes: (plain) => sealedBytes(key, ['file', stream], plain),
    openBytes: (sealed) => openedBytes(key, ['file', stream], sealed),
  };
}
