import { alignProactive } from './align-proactive.ts';
import { alignRemedies } from './align-remedies.ts';
import { alignRequests } from './align-requests.ts';
import { asItIs } from './aligned-line.ts';
import type { RowLine } from './document-line.ts';
import type { PlacedRow } from './placed-row.ts';

/**
 * The rows of a table, which may be several official tables in one, with the figures of each form under
 * the columns that its header names. Rows of other tables come as they are.
 */
export function alignTable(rows: readonly PlacedRow[]): RowLine[] {
  const lines: RowLine[] = [];
  let at = 0;
  for (let row = rows[at]; row; row = rows[at]) {
    const aligned = alignProactive(rows, at) ?? alignRequests(rows, at) ?? alignRemedies(rows, at);
    for (const line of aligned ?? [asItIs(row)]) lines.push(line);
    at += aligned?.length ?? 1;
  }
  return lines;
}
