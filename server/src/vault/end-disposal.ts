import { type Certificate, certificate as certificateShape } from '@yigongkai/contract/disposals';
import { canonicalJson } from '@yigongkai/contract/ledger';
import { yearOf } from '@yigongkai/law/calendar/calendar-day';
import { confirmationRefusal, type DisposalGround } from '@yigongkai/law/requests/disposal';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { type DisposedFiles, disposeFiles } from '../files/dispose-files.ts';
import type { Actor } from '../http/actor.ts';
import { streamEnd } from '../ledger/stream-end.ts';
import { organName } from '../people/organ-name.ts';
import { recordAct } from '../people/record-act.ts';
import { findRequest } from '../requests/find-request.ts';
import {
  lockDisposal,
  markConfirmed,
  markDeclined,
  nextOrdinal,
  selectDisposal,
} from './disposals.store.ts';
import { deleteEntries, selectEntries } from './identities.store.ts';
import { deleteCaseKey, lockCase, selectKey } from './keys.store.ts';
import { refuseByLaw, refuseNeeded } from './propose-disposal.ts';

type Disposal = NonNullable<Awaited<ReturnType<typeof lockDisposal>>>;

/**
 * Destroys the key of a case with all that it sealed, as another person proposed. The case's events stay as they
 * are; that they spoke of anybody can no longer be proven.
 *
 * @returns the certificate, and the content of the case's files, which is taken away once the transaction has ended.
 * @throws Problem `rule-refused` where the same person proposed it or the case needs them again, `not-found`.
 */
export async function confirmDisposal(
  tx: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ readonly certificate: Certificate; readonly content: DisposedFiles['content'] }> {
  const disposal = await underWay(tx, id);
  const { stream, organ_id: organ } = disposal;
  refuseByLaw(confirmationRefusal(disposal.proposed_by, actor.account));
  await lockCase(tx, stream);
  const ground = disposal.ground as DisposalGround;
  const earlyReason = disposal.early_reason;
  await refuseNeeded(tx, actor, { request: stream, ground, earlyReason }, now);
  const year = yearOf(civilDay(now));
  const ordinal = await nextOrdinal(tx, organ, year);
  const { count: files, content } = await disposeFiles(tx, stream);
  const certificate = await certify(tx, actor, disposal, { year, ordinal, files, now });
  await markConfirmed(tx, id, {
    ...{ confirmed_by: actor.account, confirmed_at: now, year, ordinal },
    certificate: canonicalJson(certificate),
  });
  // Only now do the database's own rules let anything be destroyed.
  const destroyed = await deleteEntries(tx, stream);
  const key = await deleteCaseKey(tx, stream);
  if (key !== certificate.key || destroyed.length !== certificate.destroyed.length)
    throw new Error(`vault: of ${stream} something else was destroyed than is certified`);
  const details = { disposal: id, certificate: certificate.number, files };
  await recordAct(tx, actor, { kind: 'identity-disposed', object: stream, details }, now);
  return { certificate, content };
}

/** Ends a proposal; nothing is destroyed. @throws Problem `not-found` */
export async function declineDisposal(
  tx: Tx,
  actor: Actor,
  { id, why }: { readonly id: string; readonly why: string },
  now: Date,
): Promise<void> {
  const { stream } = await underWay(tx, id);
  await markDeclined(tx, id, { declined_by: actor.account, declined_at: now, declined_why: why });
  const details = { disposal: id };
  await recordAct(tx, actor, { kind: 'disposal-declined', object: stream, why, details }, now);
}

/** @throws Problem `not-found` where there is none of the organ in scope, or it was not confirmed. */
export async function certificateOf(tx: Tx, id: string): Promise<Certificate> {
  const kept = (await selectDisposal(tx, id))?.certificate;
  if (!kept) throw new Problem('not-found', '本机关没有这份销毁证明。');
  return certificateShape.parse(JSON.parse(kept));
}

async function underWay(tx: Tx, id: string): Promise<Disposal> {
  const disposal = await lockDisposal(tx, id);
  if (!disposal) throw new Problem('not-found', '本机关没有这项待确认的销毁，或者已经办结。');
  return disposal;
}

type Certified = {
  readonly year: number;
  readonly ordinal: number;
  readonly files: number;
  readonly now: Date;
};

async function certify(
  tx: Tx,
  actor: Actor,
  disposal: Disposal,
  { year, ordinal, files, now }: Certified,
): Promise<Certificate> {
  const { stream, organ_id: organ } = disposal;
  const key = await selectKey(tx, { purpose: 'case', organ, stream });
  if (!key) throw new Problem('not-found', '这件申请的密钥已经不在。');
  const end = await streamEnd(tx, stream);
  const { number } = await findRequest(tx, { request: stream, organ });
  const entries = await selectEntries(tx, stream);
  return certificateShape.parse({
    number: `销毁证〔${year}〕${ordinal}号`,
    organ: await organName(tx, organ),
    request: stream,
    requestNumber: number,
    ground: disposal.ground,
    why: disposal.why,
    retentionEndsOn: disposal.retention_ends_on,
    earlyReason: disposal.early_reason,
    key: key.id,
    destroyed: entries.map(({ id, kind }) => ({ id, kind })),
    files,
    proposed: signer(disposal.proposed_by, disposal.proposed_name, disposal.proposed_at),
    confirmed: signer(actor.account, actor.name, now),
    ledger: end && { seq: end.seq, hash: end.hash },
  });
}

function signer(account: string, name: string, at: Date) {
  return { account, name, at: at.toISOString() };
}
