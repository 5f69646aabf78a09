import type { AnnualReport, CellKey } from '../annual-report.ts';
import type { StatementSubject } from '../narrative/statement-patterns.ts';
import { resultRows } from '../requests-form.ts';

type Reading = readonly CellKey[];

/** What a figure in the text may be in a report's tables, each reading a sum of cells; none for other subjects. */
export function growthReadings(
  about: StatementSubject,
  { tables }: AnnualReport,
): readonly Reading[] {
  const rows = resultRows(tables.requests ?? '2021');
  const group = (start: string): Reading =>
    rows.filter((row) => row.startsWith(start)).map((row): CellKey => `requests.${row}.total`);
  const readings: Partial<Readonly<Record<StatementSubject, readonly Reading[]>>> = {
    received: [
      ['requests.new.total'],
      ['requests.new.total', 'requests.carried-in.total'],
      ['requests.total.total'],
    ],
    done: [['requests.total.total']],
    granted: [['requests.granted.total']],
    partial: [['requests.partial.total']],
    'granted-and-partial': [['requests.granted.total', 'requests.partial.total']],
    denied: [group('deny-')],
    unable: [group('unable-')],
    skipped: [group('skip-')],
    'other-handling': [group('other')],
    reconsideration: [['remedies.reconsideration.total']],
    suit: [['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total']],
    'documents-made': [['proactive.normative-documents.made']],
    licences: [['proactive.licences.decisions']],
    penalties: [['proactive.penalties.decisions']],
    compulsion: [['proactive.compulsion.decisions']],
  };
  return readings[about] ?? [];
}
