import { createHash } from 'node:crypto';
import {
  COUNTED_TOGETHER,
  type CountedTogether,
  HOURS_COUNTED,
  signInDelay,
} from '@yigongkai/law/people/sign-in-delay';
import type { Db, Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import {
  closeUntil,
  countAttempts,
  forgetFailures,
  selectClosedUntil,
  uncountAttempt,
  withoutWaiting,
} from './sign-in.store.ts';

export type Attempt = { readonly counted: CountedTogether; readonly key: Buffer };

/** @param device the hash of a device from which this login has signed in before. */
export function attemptsOf(login: string, address: string, device: Buffer | null): Attempt[] {
  if (device) return [attempt('device', login, device.toString('hex'))];
  return [attempt('place', login, address), attempt('account', login), attempt('address', address)];
}

function attempt(counted: CountedTogether, ...parts: string[]): Attempt {
  const text = JSON.stringify([counted, ...parts]);
  return { counted, key: createHash('sha256').update(text).digest() };
}

/**
 * Counts an attempt as failed before anything is checked, so that many at one moment do not all go free.
 *
 * @throws Problem `too-many` while whoever is counted here has to wait; such an attempt is not counted.
 */
export async function beginAttempt(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  await withoutWaiting(db, async (tx) => {
    const keys = attempts.map(({ key }) => key);
    const [closedUntil] = await Promise.all([
      selectClosedUntil(tx, keys),
      count(tx, attempts.filter(isFromTheStart), now),
    ]);
    if (closedUntil && closedUntil > now) throw tooMany(closedUntil, now);
  });
}

/** The attempt has failed. */
export async function failAttempt(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  const rest = attempts.filter((one) => !isFromTheStart(one));
  if (rest.length > 0) await withoutWaiting(db, (tx) => count(tx, rest, now));
}

/** The attempt was no failure: it is not counted. After a success the failures of this very place are forgotten. */
export async function clearAttempt(
  tx: Tx,
  attempts: readonly Attempt[],
  isSuccess: boolean,
): Promise<void> {
  await Promise.all(
    inOrder(attempts.filter(isFromTheStart)).map(({ counted, key }) =>
      isSuccess && counted !== 'account' ? forgetFailures(tx, key) : uncountAttempt(tx, key),
    ),
  );
}

async function count(tx: Tx, attempts: readonly Attempt[], now: Date): Promise<void> {
  const forgotten = new Date(now.getTime() - HOURS_COUNTED * 3_600_000);
  const ordered = inOrder(attempts);
  const counts = await countAttempts(
    tx,
    ordered.map(({ key }) => key),
    now,
    forgotten,
  );
  for (const [at, { counted, key }] of ordered.entries()) {
    const { failures = 0, closed_until: closedUntil = null } = counts[at] ?? {};
    if (COUNTED_TOGETHER[counted].fromTheStart && closedUntil && closedUntil > now)
      throw tooMany(closedUntil, now);
    const delay = signInDelay(counted, failures);
    if (delay > 0) await closeUntil(tx, key, new Date(now.getTime() + delay * 1000));
  }
}

function isFromTheStart({ counted }: Attempt): boolean {
  return COUNTED_TOGETHER[counted].fromTheStart;
}

/** One order for all, so that none waits for another that waits for it. */
function inOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted((a, b) => Buffer.compare(a.key, b.key));
}

function tooMany(until: Date, now: Date): Problem {
  const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
  const wait = seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
  return new Problem('too-many', `登录失败次数过多，请 ${wait}后再试。`, { seconds });
}
