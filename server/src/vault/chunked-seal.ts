import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '@yigongkai/contract/ledger';
import { derivedKey, type SealPlace } from './seal.ts';

/**
 * Bytes of any length, sealed piece by piece (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár):
 * version, salt, then pieces of 64 KiB with their tags. Each stream has a key of its own, derived with the salt;
 * a piece's nonce is its number and whether it is the last, so that none can be left out, moved or cut off.
 */
const CIPHER = 'aes-256-gcm';
const VERSION = Buffer.of(1);
const SALT_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PIECE_BYTES = 65_536;

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

export async function* sealedBytes(
  key: Buffer,
  place: SealPlace,
  plain: Bytes,
): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  yield Buffer.concat([VERSION, salt]);
  const streamKey = derivedKey(key, 'bytes', salt);
  for await (const { number, isLast, piece } of pieces(plain, PIECE_BYTES)) {
    const nonce = nonceOf(number, isLast);
    const cipher = createCipheriv(CIPHER, streamKey, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(canonicalJson(place)));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * Each piece is checked before it is given; that nothing was cut off is known once the end is reached.
 *
 * @throws Error at the first piece that was changed, moved, or sealed for another place or with another key.
 */
export async function* openedBytes(
  key: Buffer,
  place: SealPlace,
  sealed: Bytes,
): AsyncGenerator<Buffer> {
  const broken = () => new Error(`vault: sealed bytes do not open as ${place.join(' ')}`);
  const { head, rest } = await splitHead(sealed, VERSION.length + SALT_BYTES);
  if (head.length < VERSION.length + SALT_BYTES || head[0] !== VERSION[0]) throw broken();
  const streamKey = derivedKey(key, 'bytes', head.subarray(VERSION.length));
  for await (const { number, isLast, piece } of pieces(rest, PIECE_BYTES + TAG_BYTES)) {
    if (piece.length < TAG_BYTES) throw broken();
    const nonce = nonceOf(number, isLast);
    const decipher = createDecipheriv(CIPHER, streamKey, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(canonicalJson(place)));
    decipher.setAuthTag(piece.subarray(-TAG_BYTES));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(piece.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      throw broken();
    }
    yield plain;
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeBigUInt64BE(BigInt(number));
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return nonce;
}

/** Pieces of one length, of which the last may be shorter: there always is a last one, be it empty. */
async function* pieces(bytes: Bytes, length: number) {
  let held = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of bytes) {
    held = Buffer.concat([held, chunk]);
    while (held.length > length) {
      yield { number, isLast: false, piece: held.subarray(0, length) };
      held = held.subarray(length);
      number += 1;
    }
  }
  yield { number, isLast: true, piece: held };
}

async function splitHead(bytes: Bytes, length: number): Promise<{ head: Buffer; rest: Bytes }> {
  const chunks = chunksOf(bytes);
  let held = Buffer.alloc(0);
  while (held.length < length) {
    const next = await chunks.next();
    if (next.done) break;
    held = Buffer.concat([held, next.value]);
  }
  const rest = async function* () {
    yield held.subarray(length);
    yield* chunks;
  };
  return { head: held.subarray(0, length), rest: rest() };
}

async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield* bytes;
}
