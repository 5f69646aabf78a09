import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { CaseActor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import type { Vault } from '../vault/open-vault.ts';
import { codeHash } from '../vault/system-secrets.ts';
import { findRequest } from './find-request.ts';
import { deleteVisits, insertAccess, selectAccess, updateAccess } from './request-access.store.ts';

/** Without the letters and figures that are taken for one another: 0 O, 1 I L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 12;

/** The case that somebody follows. */
export type FollowedCase = { readonly request: string; readonly organ: string };

/** A code of twelve characters, 59 bits, from at least 64 random bytes. */
export function requestCode(random: Buffer): string {
  const most = 256 - (256 % ALPHABET.length);
  const letters = [...random].filter((byte) => byte < most);
  return letters
    .slice(0, LENGTH)
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');
}

/** As it is read out and typed: in groups of four. */
export function spacedCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Lets whoever knows the code follow the case. Done twice, the first code stays. */
export async function giveCode(
  tx: Tx,
  vault: Vault,
  { request, organ, code }: FollowedCase & { readonly code: string },
  now: Date,
): Promise<void> {
  const hash = await codeHash(tx, vault, code, now);
  await insertAccess(tx, { request, organ, hash }, now);
}

/**
 * Another code for a case, whose earlier one opens nothing from here on; who renews it has seen who asks.
 *
 * @returns the code with the number, to be handed over once. @throws Problem `not-found` for another organ's case.
 */
export async function renewCode(
  tx: Tx,
  vault: Vault,
  actor: CaseActor,
  { request, why }: { readonly request: string; readonly why: string },
  now: Date,
): Promise<{ readonly number: string; readonly code: string }> {
  const { organ, account } = actor;
  const { number } = await findRequest(tx, { request, organ });
  if (number === null) throw new Problem('not-found', '没有这件申请，或者还没有登记编号。');
  const code = requestCode(randomBytes(64));
  const hash = await codeHash(tx, vault, code, now);
  await updateAccess(tx, { request, organ, hash, by: account }, now);
  await deleteVisits(tx, request);
  await recordAct(tx, actor, { kind: 'code-renewed', object: request, why }, now);
  return { number, code: spacedCode(code) };
}

/** The case of a number and its code; `null` where either is wrong: it cannot be told which. */
export async function caseOfCode(
  db: Db,
  vault: Vault,
  shown: { readonly number: string; readonly code: string },
  now: Date,
): Promise<FollowedCase | null> {
  return db.transaction().execute(async (tx) => {
    const hash = await codeHash(tx, vault, spelt(shown.code), now);
    const found = await selectAccess(tx, hash);
    if (!found || speltNumber(found.number) !== speltNumber(shown.number)) return null;
    return { request: found.request, organ: found.organ };
  });
}

function spelt(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

/** However its year was put in brackets. */
export function speltNumber(number: string): string {
  return spelt(number.slice(0, 300));
}
