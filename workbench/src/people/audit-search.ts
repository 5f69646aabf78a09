import { readAudit } from '@yigongkai/contract/staff';
import type { z } from 'zod';

/** The filters of the audit as they stand in an address; what cannot be read there is left out. */
export type AuditSearch = Partial<z.input<typeof readAudit.query>>;

export function auditSearch(given: Record<string, unknown>): AuditSearch {
  const { account, kind, object, fromOn, untilOn, before } = readAudit.query.shape;
  const shape = { account, kind, object, fromOn, untilOn, before };
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const read = schema.safeParse(given[name]);
      return read.success && read.data !== undefined ? [[name, read.data]] : [];
    }),
  );
}
