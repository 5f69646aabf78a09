import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { AuditKind } from '@yigongkai/law/people/audit-kinds';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

/** By what somebody came. */
export const DOORS = {
  session: '登录后',
  token: '接口令牌',
  'sign-in': '登录时',
  link: '一次性链接',
  operator: '服务器上',
  applicant: '申请人本人',
  system: '系统自动',
} as const satisfies Record<string, string>;

export type AuditLine = {
  readonly organ: string;
  /** `null` where nobody knows who it was. */
  readonly account: string | null;
  readonly door: keyof typeof DOORS;
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

/** Newest first, up to the limit. */
export function selectAuditLines(tx: Tx, filter: AuditFilter) {
  const midnight = (day: CalendarDay, after: number) =>
    sql<Date>`(${day}::date + ${after}::integer)::timestamp at time zone 'Asia/Shanghai'`;
  return tx
    .selectFrom('audit_line')
    .leftJoin('account', 'account.id', 'audit_line.account_id')
    .leftJoin('request_fact', (join) =>
      join.on(sql`request_fact.stream::text`, '=', sql.ref('audit_line.object')),
    )
    .select([
      'audit_line.id',
      'audit_line.recorded_at',
      'audit_line.account_id',
      'account.name',
      'audit_line.door',
      'audit_line.kind',
      'audit_line.object',
      'request_fact.number as request',
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
        ...(filter.fromOn ? [is('recorded_at', '>=', midnight(filter.fromOn, 0))] : []),
        ...(filter.untilOn ? [is('recorded_at', '<', midnight(filter.untilOn, 1))] : []),
      ]),
    )
    .orderBy('audit_line.id', 'desc')
    .limit(filter.limit)
    .execute();
}
