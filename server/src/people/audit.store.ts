import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { AuditKind } from '@yigongkai/law/people/audit-kinds';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type AuditLine = {
  readonly organ: string;
  /** `null` where nobody knows who it was. */
  readonly account: string | null;
  readonly door: 'session' | 'token' | 'sign-in' | 'link' | 'operator';
  readonly kind: AuditKind;
  readonly object?: string | null | undefined;
  readonly why?: string | undefined;
  /** Never a secret, never an applicant's data. */
  readonly details?: Readonly<Record<string, unknown>>;
};

export async function insertAuditLine(tx: Tx, line: AuditLine, now: Date): Promise<void> {
  await tx
    .insertInto('audit_line')
    .values({
      recorded_at: now,
      organ_id: line.organ,
      account_id: line.account,
      door: line.door,
      kind: line.kind,
      object: line.object ?? null,
      why: line.why ?? null,
      details: JSON.stringify(line.details ?? {}),
    })
    .execute();
}

export type AuditFilter = {
  readonly account?: string | undefined;
  readonly kind?: string | undefined;
  readonly object?: string | undefined;
  readonly fromOn?: CalendarDay | undefined;
  readonly untilOn?: CalendarDay | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
};

/** Newest first; one line more than the limit tells that there is a next page. */
export function selectAuditLines(tx: Tx, filter: AuditFilter) {
  const day = sql<CalendarDay>`(audit_line.recorded_at at time zone 'Asia/Shanghai')::date`;
  return tx
    .selectFrom('audit_line')
    .leftJoin('account', 'account.id', 'audit_line.account_id')
    .select([
      'audit_line.id',
      'audit_line.recorded_at',
      'audit_line.account_id',
      'account.name',
      'audit_line.door',
      'audit_line.kind',
      'audit_line.object',
      'audit_line.why',
      'audit_line.details',
    ])
    .$if(filter.account !== undefined, (query) =>
      query.where('audit_line.account_id', '=', filter.account ?? ''),
    )
    .$if(filter.kind !== undefined, (query) =>
      query.where('audit_line.kind', '=', filter.kind ?? ''),
    )
    .$if(filter.object !== undefined, (query) =>
      query.where('audit_line.object', '=', filter.object ?? ''),
    )
    .$if(filter.before !== undefined, (query) =>
      query.where('audit_line.id', '<', filter.before ?? 0),
    )
    .where((is) =>
      is.and([
        ...(filter.fromOn ? [is(day, '>=', filter.fromOn)] : []),
        ...(filter.untilOn ? [is(day, '<=', filter.untilOn)] : []),
      ]),
    )
    .orderBy('audit_line.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
}
