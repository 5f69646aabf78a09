import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openedBytes, sealedBytes } from './chunked-seal.ts';
import { derivedKey, newKey, seal, unseal } from './seal.ts';

const PLACE = ['entry', '一行', '一件', 'applicant'];
const KEY = newKey();
const PLAIN = Buffer.from('110101190001010001');

test('what was sealed opens in its place', () => {
  expect(unseal(KEY, PLACE, seal(KEY, PLACE, PLAIN))).toEqual(PLAIN);
});

test('sealed twice it looks different, and nothing of it shows', () => {
  const [one, other] = [seal(KEY, PLACE, PLAIN), seal(KEY, PLACE, PLAIN)];
  expect(one).not.toEqual(other);
  expect(one.includes(PLAIN)).toBe(false);
});

test.each([
  ['another row', ['entry', '二行', '一件', 'applicant']],
  ['another case', ['entry', '一行', '二件', 'applicant']],
  ['another kind', ['entry', '一行', '一件', 'contact']],
  ['a place whose words run together', ['entry', '一行一件', '', 'applicant']],
])('moved to %s it does not open, and the message does not quote it', (_name, place) => {
  const sealed = seal(KEY, PLACE, PLAIN);
  expect(() => unseal(KEY, place, sealed)).toThrow(/does not open/);
  expect(() => unseal(KEY, place, sealed)).not.toThrow(/1101/);
});

test('with another key, or one derived for another use, it does not open', () => {
  const sealed = seal(derivedKey(KEY, 'one'), PLACE, PLAIN);
  for (const key of [newKey(), KEY, derivedKey(KEY, 'other')])
    expect(() => unseal(key, PLACE, sealed)).toThrow(/does not open/);
});

test('a single changed bit anywhere is noticed, and so is every cut', () => {
  const sealed = seal(KEY, PLACE, PLAIN);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal(KEY, PLACE, changed)).toThrow(/does not open/);
    expect(() => unseal(KEY, PLACE, sealed.subarray(0, at))).toThrow(/does not open/);
  }
});

const PIECE = 65_536;
const SEALED_PIECE = PIECE + 16;
const HEAD = 33;

test.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 1_000_003])(
  'a file of %i bytes comes back, however it is cut while it travels',
  async (length) => {
    const plain = randomBytes(length);
    const sealed = await collect(sealedBytes(KEY, PLACE, cutBy(plain, 10_007)));
    expect(await collect(openedBytes(KEY, PLACE, cutBy(sealed, 777)))).toEqual(plain);
    expect(await collect(openedBytes(KEY, PLACE, [sealed]))).toEqual(plain);
  },
);

test('a file is sealed while it streams: its first piece is out before its last has come', async () => {
  let given = 0;
  const slow = function* () {
    for (; given < 10; given += 1) yield randomBytes(PIECE);
  };
  const sealed = sealedBytes(KEY, PLACE, slow());
  await sealed.next();
  await sealed.next();
  expect(given).toBeLessThan(3);
});

test.each([
  ['a changed bit', (bytes: Buffer) => flipped(bytes, HEAD + SEALED_PIECE + 5)],
  ['a changed salt', (bytes: Buffer) => flipped(bytes, 7)],
  ['another version', (bytes: Buffer) => flipped(bytes, 0)],
  ['the last piece cut off', (bytes: Buffer) => bytes.subarray(0, HEAD + 2 * SEALED_PIECE)],
  ['its end cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['all cut off but the head', (bytes: Buffer) => bytes.subarray(0, HEAD)],
  ['even the head cut off', (bytes: Buffer) => bytes.subarray(0, 5)],
  ['a piece left out', (bytes: Buffer) => withPieces(bytes, [0, 2])],
  ['two pieces exchanged', (bytes: Buffer) => withPieces(bytes, [1, 0, 2])],
  ['a piece twice', (bytes: Buffer) => withPieces(bytes, [0, 1, 1, 2])],
  ['something behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(20)])],
])('a sealed file with %s does not open', async (_name, spoil) => {
  const sealed = await collect(sealedBytes(KEY, PLACE, [randomBytes(2 * PIECE + 100)]));
  await expect(collect(openedBytes(KEY, PLACE, [spoil(sealed)]))).rejects.toThrow(/do not open/);
});

test('a sealed file does not open as another file', async () => {
  const sealed = await collect(sealedBytes(KEY, ['file', '一', '一件'], [PLAIN]));
  await expect(collect(openedBytes(KEY, ['file', '二', '一件'], [sealed]))).rejects.toThrow();
  await expect(collect(openedBytes(newKey(), ['file', '一', '一件'], [sealed]))).rejects.toThrow();
});

async function collect(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function cutBy(bytes: Buffer, length: number): Buffer[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * length, (at + 1) * length));
}

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

function withPieces(bytes: Buffer, order: readonly number[]): Buffer {
  const piece = (at: number) =>
    bytes.subarray(HEAD + at * SEALED_PIECE, HEAD + (at + 1) * SEALED_PIECE);
  return Buffer.concat([bytes.subarray(0, HEAD), ...order.map(piece)]);
}
