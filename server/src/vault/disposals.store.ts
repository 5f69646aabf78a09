import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { DisposalGround } from '@yigongkai/law/requests/disposal';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type NewDisposal = {
  readonly organ: string;
  readonly stream: string;
  readonly ground: DisposalGround;
  readonly why: string;
  readonly earlyReason: string | null;
  readonly retentionEndsOn: CalendarDay | null;
  readonly proposedBy: string;
  readonly proposedName: string;
};

/** @returns its id; nothing where another one of the case is under way. */
export async function insertDisposal(
  tx: Tx,
  disposal: NewDisposal,
  now: Date,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('disposal')
    .values({
      organ_id: disposal.organ,
      stream: disposal.stream,
      ground: disposal.ground,
      why: disposal.why,
      early_reason: disposal.earlyReason,
      retention_ends_on: disposal.retentionEndsOn,
      proposed_by: disposal.proposedBy,
      proposed_name: disposal.proposedName,
      proposed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** One that is neither confirmed nor declined, locked until the transaction ends. */
export function lockDisposal(tx: Tx, id: string) {
  return tx.selectFrom('disposal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export function selectDisposal(tx: Tx, id: string) {
  return tx.selectFrom('disposal').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Newest first. */
export function selectDisposals(tx: Tx) {
  return tx.selectFrom('disposal').selectAll().orderBy('proposed_at', 'desc').execute();
}

/** The number of the certificate by which a case was disposed of. */
export async function selectCertificateNumber(tx: Tx, stream: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('disposal')
    .select(sql<string>`certificate::jsonb ->> 'number'`.as('number'))
    .where('stream', '=', stream)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row?.number;
}

/** The next number of the organ in scope in a year; nobody else takes one until the transaction ends. */
export async function nextOrdinal(tx: Tx, organ: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`disposal ${organ}`}, 0))`.execute(tx);
  const { last } = await tx
    .selectFrom('disposal')
    .select(({ fn }) => fn.max('ordinal').as('last'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function markConfirmed(
  tx: Tx,
  id: string,
  confirmed: {
    readonly confirmed_by: string;
    readonly confirmed_at: Date;
    readonly year: number;
    readonly ordinal: number;
    readonly certificate: string;
  },
): Promise<void> {
  await tx.updateTable('disposal').set(confirmed).where('id', '=', id).execute();
}

export async function markDeclined(
  tx: Tx,
  id: string,
  declined: {
    readonly declined_by: string;
    readonly declined_at: Date;
    readonly declined_why: string;
  },
): Promise<void> {
  await tx.updateTable('disposal').set(declined).where('id', '=', id).execute();
}
