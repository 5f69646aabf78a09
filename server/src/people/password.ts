import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { inTurns } from './in-turns.ts';

const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const WAIT_AT_MOST = 500;

/** Each hash takes a core and 19 MiB: no crowd at the door may take all of them. */
const turn = inTurns(Math.min(availableParallelism(), 4), WAIT_AT_MOST);
const argon2id = promisify(argon2);
const derive = (parameters: Parameters<typeof argon2>[1]) =>
  turn(() => argon2id('argon2id', parameters));

let nobodys: Promise<string> | undefined;

/** Argon2id in PHC form, `$argon2id$v=19$m=…,t=…,p=…$salt$tag`; OWASP's cost: 19 MiB, two passes. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive({ message: normal(password), nonce: salt, ...COST });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${b64(salt)}$${b64(tag)}`;
}

/** @returns `false` for a wrong password and for a hash of another kind. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash);
  if (!parts) return false;
  const [, memory, passes, parallelism, salt = '', expected = ''] = parts;
  const tag = Buffer.from(expected, 'base64');
  const given = await derive({
    message: normal(password),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: tag.length,
  });
  return timingSafeEqual(given, tag);
}

/** Takes as long as `isPassword` and is never right: for a login that there is not. */
export async function isNobodysPassword(password: string): Promise<false> {
  nobodys ??= hashPassword(randomBytes(16).toString('hex'));
  await isPassword(password, await nobodys);
  return false;
}

function normal(password: string): string {
  return password.normalize('NFC');
}

function b64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
