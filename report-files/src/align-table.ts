import { alignProactive } from './align-proactive.ts';
import { alignRemedies } from './align-remedies.ts';
import { alignRequests } from './align-requests.ts';
import { asItIs } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import type { PlacedRow } from './placed-row.ts';

const ALIGNERS = [alignProactive, alignRequests, alignRemedies];

/**
 * The rows of a table, which may be several official tables in one, with the figures of each form under
 * the columns that its header names. Rows of other tables come as they are.
 */
export function alignTable(rows: readonly PlacedRow[]): RowLine[] {
  const lines: RowLine[] = [];
  let at = 0;
  for (let row = rows[at]; row; row = rows[at]) {
    const start = at;
    const aligned = ALIGNERS.map((align) => align(rows, start)).find((each) => each !== null);
    lines.push(...(aligned ?? [asItIs(row)]));
    at += aligned?.length ?? 1;
  }
  return lines;
}
