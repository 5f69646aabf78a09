import { AUDIT_KINDS, type AuditKind } from '@yigongkai/law/people/audit-kinds';
import type { Db } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import type { Actor } from '../http/actor.ts';
import { type AuditFilter, DOORS, selectAuditLines } from './audit.store.ts';
import { recordAct } from './record-act.ts';

const HEAD = ['编号', '时间', '人员', '账号标识', '途径', '事项', '对象', '原因', '详情'];
const PAGE = 1000;

/** Spreadsheets know by it that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The audit of the actor's organ as CSV, newest first, every line that the filter lets pass. The export is the
 * next line, written first: it is there even where the reader goes away.
 */
export async function* exportAudit(
  db: Db,
  actor: Actor,
  filter: Omit<AuditFilter, 'limit' | 'before'>,
  now: Date,
): AsyncGenerator<string, undefined> {
  const { organ } = actor;
  await inScope(db, { organ }, (tx) =>
    recordAct(tx, actor, { kind: 'audit-exported', details: { ...filter } }, now),
  );
  yield `${BYTE_ORDER_MARK}${HEAD.map(cell).join(',')}\r\n`;
  let before: number | undefined;
  for (;;) {
    const next = { ...filter, before, limit: PAGE };
    const page = await inScope(db, { organ }, (tx) => selectAuditLines(tx, next));
    yield page.map((line) => `${lineOf(line)}\r\n`).join('');
    before = page.at(-1)?.id;
    if (page.length < PAGE) return;
  }
}

function lineOf(line: Awaited<ReturnType<typeof selectAuditLines>>[number]): string {
  return [
    String(line.id),
    line.recorded_at.toISOString(),
    line.name ?? '',
    line.account_id ?? '',
    DOORS[line.door as keyof typeof DOORS],
    AUDIT_KINDS[line.kind as AuditKind],
    line.object ?? '',
    line.why ?? '',
    JSON.stringify(line.details),
  ]
    .map(cell)
    .join(',');
}

/** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
