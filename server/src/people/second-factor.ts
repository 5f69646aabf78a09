import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import type { Vault } from '../vault/open-vault.ts';
import { openSecret, sealSecret } from '../vault/system-secrets.ts';
import { attemptsOf, beginAttempt, clearAttempt } from './attempts.ts';
import { recordAct } from './record-act.ts';
import {
  deleteRecoveryCodes,
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
export async function beginSecondFactor(tx: Tx, vault: Vault, actor: Actor, now: Date) {
  const secret = new Secret({ size: 20 }).base32;
  const sealed = await sealSecret(tx, vault, ['second-factor', actor.account], secret, now);
  if (!(await insertSecondFactor(tx, actor.account, sealed)))
    throw new Problem('conflict', '动态码已经启用。要更换设备，请先停用。');
  return { secret, address: authenticator(secret, actor.login).toString() };
}

/** @returns the recovery codes, shown this once. @throws Problem `invalid` for a wrong code. */
export async function confirmSecondFactor(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  code: string,
  now: Date,
): Promise<string[]> {
  const factor = await selectSecondFactor(tx, actor.account);
  if (!factor || factor.confirmed_at)
    throw new Problem('conflict', '没有等待确认的动态码，请重新开始。');
  if (!(await isGoodCode(tx, vault, actor.account, factor, code, now)))
    throw new Problem('invalid', '动态码不对，请核对手机的时间后再试。');
  await setConfirmed(tx, actor.account, now);
  const codes = await newRecoveryCodes(tx, actor.account);
  await recordAct(tx, actor, { kind: 'second-factor-set', object: actor.account }, now);
  return codes;
}

/**
 * New recovery codes in place of the old, which are good no more.
 *
 * @returns the codes, shown this once. @throws Problem `invalid` for a wrong code, `too-many` after several,
 * `conflict` where there is no second factor.
 */
export async function renewRecoveryCodes(
  { appDb: db, vault, now: clock }: Services,
  actor: Actor,
  code: string,
): Promise<string[]> {
  const { account, organ } = actor;
  const now = clock();
  const attempts = attemptsOf(actor.login, 'signed in', actor.secret);
  await beginAttempt(db, attempts, now);
  return inScope(db, { organ, account }, async (tx) => {
    const factor = await selectSecondFactor(tx, account);
    if (!factor?.confirmed_at) throw new Problem('conflict', '还没有启用动态码，没有恢复码可换。');
    if (!(await isGoodCode(tx, vault, account, factor, code, now)))
      throw new Problem('invalid', '动态码不对，请核对手机的时间后再试。');
    await clearAttempt(tx, attempts, true);
    const codes = await newRecoveryCodes(tx, account);
    await recordAct(tx, actor, { kind: 'recovery-codes-renewed', object: account }, now);
    return codes;
  });
}

/** Where a role asks for one, nothing can be done afterwards but to set up another. */
export async function removeSecondFactor(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await deleteSecondFactor(tx, actor.account);
  await recordAct(tx, actor, { kind: 'second-factor-removed', object: actor.account }, now);
}

/** What the account's second factor says to a sign-in; the transaction's scope is that of the account. */
export async function checkSecondFactor(
  tx: Tx,
  vault: Vault,
  account: string,
  code: string | undefined,
  now: Date,
): Promise<'not-set' | 'missing' | 'wrong' | 'totp' | 'recovery-code'> {
  const factor = await selectSecondFactor(tx, account);
  if (!factor?.confirmed_at) return 'not-set';
  if (!code) return 'missing';
  if (await isGoodCode(tx, vault, account, factor, code, now)) return 'totp';
  if (await useRecoveryCode(tx, account, recoveryHash(code))) return 'recovery-code';
  return 'wrong';
}

async function newRecoveryCodes(tx: Tx, account: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
  await deleteRecoveryCodes(tx, account);
  await insertRecoveryCodes(tx, account, codes.map(recoveryHash));
  return codes;
}

/** A code counts once: its time step is used up. */
async function isGoodCode(
  tx: Tx,
  vault: Vault,
  account: string,
  { sealed }: { readonly sealed: Buffer | null },
  code: string,
  now: Date,
): Promise<boolean> {
  if (!sealed) throw new Error('a second factor of an older version: the start seals it');
  const totp = authenticator(await openSecret(tx, vault, ['second-factor', account], sealed));
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
