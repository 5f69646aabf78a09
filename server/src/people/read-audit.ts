import type { AuditKind } from '@yigongkai/law/people/audit-kinds';
import type { Tx } from '../db/connect.ts';
import type { Actor } from '../http/actor.ts';
import { type AuditFilter, selectAuditLines } from './audit.store.ts';
import { recordAct } from './record-act.ts';

/** One page of the audit of the organ in scope, newest first; the reading is its next line. */
export async function readAudit(tx: Tx, actor: Actor, filter: AuditFilter, now: Date) {
  // One more tells that there is a next page.
  const found = await selectAuditLines(tx, { ...filter, limit: filter.limit + 1 });
  const page = found.slice(0, filter.limit);
  await recordAct(tx, actor, { kind: 'audit-read', details: { ...filter } }, now);
  return {
    lines: page.map((line) => ({
      id: line.id,
      recordedAt: line.recorded_at.toISOString(),
      account: line.account_id,
      name: line.name,
      door: line.door,
      kind: line.kind as AuditKind,
      object: line.object,
      request: line.request,
      why: line.why,
      details: line.details as Record<string, unknown>,
    })),
    next: found.length > filter.limit ? (page.at(-1)?.id ?? null) : null,
  };
}
