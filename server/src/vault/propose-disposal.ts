import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { cite } from '@yigongkai/law/provisions/provision';
import type { Refusal } from '@yigongkai/law/provisions/refusal';
import {
  type DisposalGround,
  disposalRefusal,
  isBeforeRetentionEnd,
  retentionEndsOn,
} from '@yigongkai/law/requests/disposal';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { recordAct } from '../people/record-act.ts';
import { findRequest } from '../requests/find-request.ts';
import { settingsOfCase } from '../requests/request-stream.ts';
import { insertDisposal, selectDisposals } from './disposals.store.ts';
import { selectKey } from './keys.store.ts';
import { refuseDisposed } from './refuse-disposed.ts';

export type WantedDisposal = {
  readonly request: string;
  readonly ground: DisposalGround;
  readonly why: string;
  readonly earlyReason: string | null;
};

/**
 * Proposes to destroy the personal data of a case, which another person confirms.
 *
 * @returns the proposal's id.
 * @throws Problem `rule-refused` where the case still needs them, or ends its retention later and no reason is given;
 * `not-found`, `gone`; `conflict` where one is under way.
 */
export async function proposeDisposal(
  tx: Tx,
  actor: Actor,
  wanted: WantedDisposal,
  now: Date,
): Promise<string> {
  const { organ, account } = actor;
  const { request: stream, ground, why, earlyReason } = wanted;
  await refuseDisposed(tx, stream);
  if (!(await selectKey(tx, { purpose: 'case', organ, stream })))
    throw new Problem('not-found', '这件申请没有存入身份信息，或者不属于本机关。');
  const endsOn = await refuseNeeded(tx, actor, wanted, now);
  const id = await insertDisposal(
    tx,
    {
      ...{ organ, stream, ground, why, earlyReason },
      retentionEndsOn: endsOn,
      proposedBy: account,
      proposedName: actor.name,
    },
    now,
  );
  if (!id) throw new Problem('conflict', '这件申请的销毁已经提出，正等待另一人确认。');
  const details = { disposal: id, ground, earlyReason };
  await recordAct(tx, actor, { kind: 'disposal-proposed', object: stream, why, details }, now);
  return id;
}

/**
 * Asks the law on a day whether a case can do without its personal data.
 *
 * @returns the last day of their retention; `null` while none is known.
 * @throws Problem `rule-refused`.
 */
export async function refuseNeeded(
  tx: Tx,
  { organ, settings: changes }: Actor,
  { request, ground, earlyReason }: Omit<WantedDisposal, 'why'>,
  now: Date,
): Promise<CalendarDay | null> {
  const state = await findRequest(tx, { request, organ });
  refuseByLaw(disposalRefusal(state, ground));
  const { request: settings } = settingsOfCase(state, changes);
  const endsOn = retentionEndsOn(state, settings);
  if (earlyReason === null && isBeforeRetentionEnd(state, settings, civilDay(now)))
    throw new Problem(
      'rule-refused',
      `保管期限到 ${endsOn} 才届满。确需提前销毁的，请另行写明提前的理由。`,
      { provision: '个人信息保护法第十九条', retentionEndsOn: endsOn },
    );
  return endsOn;
}

/** @throws Problem `rule-refused` with the provision. */
export function refuseByLaw(refusal: Refusal | null): void {
  if (refusal)
    throw new Problem('rule-refused', refusal.why, { provision: cite(refusal.provision) });
}

/** The disposals of the organ in scope, newest first. */
export async function disposalsOfOrgan(tx: Tx) {
  const rows = await selectDisposals(tx);
  return rows.map((row) => ({
    id: row.id,
    request: row.stream,
    ground: row.ground as DisposalGround,
    why: row.why,
    earlyReason: row.early_reason,
    retentionEndsOn: row.retention_ends_on,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at.toISOString(),
    state: stateOf(row),
    declinedWhy: row.declined_why,
    number: row.certificate === null ? null : (JSON.parse(row.certificate).number as string),
  }));
}

function stateOf(row: { readonly confirmed_at: Date | null; readonly declined_at: Date | null }) {
  if (row.confirmed_at) return 'confirmed' as const;
  return row.declined_at ? ('declined' as const) : ('proposed' as const);
}
