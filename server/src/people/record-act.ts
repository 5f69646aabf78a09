import type { AuditKind } from '@yigongkai/law/people/audit-kinds';
import type { Tx } from '../db/connect.ts';
import type { CaseActor } from '../http/actor.ts';
import { insertAuditLine } from './audit.store.ts';

export type Act = {
  readonly kind: AuditKind;
  /** The id of what it was done to. */
  readonly object?: string | undefined;
  readonly why?: string | undefined;
  /** Never a secret, never an applicant's data. */
  readonly details?: Readonly<Record<string, unknown>>;
};

/** Adds a line to the audit of the actor's organ, in the transaction of what was done or read. */
export async function recordAct(
  tx: Tx,
  actor: Pick<CaseActor, 'organ' | 'account' | 'door' | 'authority'>,
  act: Act,
  now: Date,
): Promise<void> {
  const { organ, account, door } = actor;
  const insteadOf = actor.authority.flatMap((one) => (one.insteadOf ? [one.insteadOf] : []));
  const details = { ...act.details, ...(insteadOf.length > 0 && { insteadOf }) };
  await insertAuditLine(tx, { ...act, organ, account, door, details }, now);
}

/** The same of somebody without an account: an applicant in his own case, or the machine at its work. */
export async function recordActWithoutAccount(
  tx: Tx,
  who: { readonly organ: string; readonly door: 'applicant' | 'system' },
  act: Act,
  now: Date,
): Promise<void> {
  await insertAuditLine(tx, { ...act, ...who, account: null }, now);
}
