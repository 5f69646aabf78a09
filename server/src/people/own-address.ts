import { randomInt } from 'node:crypto';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { writeMessage } from '../mail/write-message.ts';
import type { Services } from '../services.ts';
import {
  confirmUnconfirmed,
  countCodeFailure,
  deleteAddress,
  selectAddress,
  upsertUnconfirmed,
} from './addresses.store.ts';
import { recordAct } from './record-act.ts';
import { tokenHash } from './secret-token.ts';

const CODE_MINUTES = 30;
const CODE_DIGITS = 8;
const MOST_FAILURES = 5;

/** One's own address for notices; the scope must be that of the account. */
export async function readOwnAddress(tx: Tx, actor: Actor, now: Date) {
  const row = await selectAddress(tx, actor.account);
  const isOpen = row?.code_expires_at && row.code_expires_at > now;
  return { address: row?.address ?? null, unconfirmed: isOpen ? row.unconfirmed : null };
}

/** Sends a code to an address, which counts once the code has been entered. The scope: account and organ. */
export async function setOwnAddress(
  tx: Tx,
  { account, organ }: Actor,
  address: string,
  now: Date,
): Promise<void> {
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await upsertUnconfirmed(tx, account, { address, codeHash: codeHash(account, code), expiresAt });
  const variables = { code, minutes: CODE_MINUTES };
  const to = { kind: 'unconfirmed-account', id: account } as const;
  await writeMessage(tx, { template: 'address-confirmation', variables, to, organ }, now);
}

/** @throws Problem `invalid` for a wrong code or one too late: five wrong ones end it. */
export async function confirmOwnAddress(
  { appDb, now }: Services,
  actor: Actor,
  code: string,
): Promise<void> {
  const { account, organ } = actor;
  const isGood = await inScope(appDb, { account, organ }, async (tx) => {
    const hash = codeHash(account, code);
    if (await confirmUnconfirmed(tx, account, hash, now(), MOST_FAILURES)) {
      await recordAct(tx, actor, { kind: 'address-confirmed', object: account }, now());
      return true;
    }
    await countCodeFailure(tx, account);
    return false;
  });
  if (!isGood) throw new Problem('invalid', '确认码不对或者已经过期。请核对，或者重新登记邮箱。');
}

export async function removeOwnAddress(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await deleteAddress(tx, actor.account);
  await recordAct(tx, actor, { kind: 'address-removed', object: actor.account }, now);
}

function codeHash(account: string, code: string): Buffer {
  return tokenHash(`${account} ${code}`);
}
