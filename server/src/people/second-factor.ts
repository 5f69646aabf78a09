import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from './record-act.ts';
import {
  deleteSecondFactor,
  insertRecoveryCodes,
  insertSecondFactor,
  selectSecondFactor,
  setConfirmed,
  useRecoveryCode,
  useStep,
} from './second-factor.store.ts';
import { tokenHash } from './secret-token.ts';

const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** RFC 6238 as every authenticator has it: SHA-1, six digits, thirty seconds; one step of tolerance each way. */
function authenticator(secret: string, login = ''): TOTP {
  return new TOTP({ issuer: '易公开', label: login, secret: Secret.fromBase32(secret) });
}

/** @returns a new secret and the address that an authenticator reads as a QR code. @throws Problem `conflict` */
export async function beginSecondFactor(tx: Tx, actor: Actor) {
  const secret = new Secret({ size: 20 }).base32;
  if (!(await insertSecondFactor(tx, actor.account, secret)))
    throw new Problem('conflict', '动态码已经启用。要更换设备，请先停用。');
  return { secret, address: authenticator(secret, actor.login).toString() };
}

/** @returns the recovery codes, shown this once. @throws Problem `invalid` for a wrong code. */
export async function confirmSecondFactor(
  tx: Tx,
  actor: Actor,
  code: string,
  now: Date,
): Promise<string[]> {
  const factor = await selectSecondFactor(tx, actor.account);
  if (!factor || factor.confirmed_at)
    throw new Problem('conflict', '没有等待确认的动态码，请重新开始。');
  if (!(await isGoodCode(tx, actor.account, factor.secret, code, now)))
    throw new Problem('invalid', '动态码不对，请核对手机的时间后再试。');
  await setConfirmed(tx, actor.account, now);
  const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
  await insertRecoveryCodes(tx, actor.account, codes.map(recoveryHash));
  await recordAct(tx, actor, { kind: 'second-factor-set', object: actor.account }, now);
  return codes;
}

export async function removeSecondFactor(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await deleteSecondFactor(tx, actor.account);
  await recordAct(tx, actor, { kind: 'second-factor-removed', object: actor.account }, now);
}

/** What the account's second factor says to a sign-in; the transaction's scope is that of the account. */
export async function checkSecondFactor(
  tx: Tx,
  account: string,
  code: string | undefined,
  now: Date,
): Promise<'not-set' | 'missing' | 'wrong' | 'totp' | 'recovery-code'> {
  const factor = await selectSecondFactor(tx, account);
  if (!factor?.confirmed_at) return 'not-set';
  if (!code) return 'missing';
  if (await isGoodCode(tx, account, factor.secret, code, now)) return 'totp';
  if (await useRecoveryCode(tx, account, recoveryHash(code))) return 'recovery-code';
  return 'wrong';
}

/** A code counts once: its time step is used up. */
async function isGoodCode(tx: Tx, account: string, secret: string, code: string, now: Date) {
  const totp = authenticator(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code.replaceAll(' ', ''), timestamp, window: 1 });
  return delta !== null && useStep(tx, account, totp.counter({ timestamp }) + delta);
}

/** Eighty bits in four groups, as `ABCD-EFGH-IJKL-MNOP`. */
function recoveryCode(): string {
  const letters = new Secret({ buffer: new Uint8Array(randomBytes(RECOVERY_BYTES)).buffer }).base32;
  return letters.replace(/(.{4})(?!$)/g, '$1-');
}

function recoveryHash(code: string): Buffer {
  return tokenHash(code.toUpperCase().replaceAll(/[^A-Z2-7]/g, ''));
}
