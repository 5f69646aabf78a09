import type { AuditKind } from '@yigongkai/law/people/audit-kinds';
import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { insertAuditLine } from './audit.store.ts';
import { selectRootOrgan } from './sign-in.store.ts';

/** Adds what the operator did on the server to the audit of the root organ, once there is one. */
export async function recordOperatorAct(
  tx: Tx,
  act: { readonly kind: AuditKind; readonly details: Readonly<Record<string, unknown>> },
  now: Date,
): Promise<void> {
  const organ = await selectRootOrgan(tx);
  if (!organ) return;
  await setScope(tx, { organ });
  await insertAuditLine(tx, { ...act, organ, account: null, door: 'operator' }, now);
}
