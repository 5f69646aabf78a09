import { expect, test } from 'vitest';
import { exampleReport } from '../example-report.ts';
import type { StatementSubject } from '../narrative/statement-patterns.ts';
import { growthReadings } from './growth-readings.ts';

const requests = (...rows: string[]) => rows.map((row) => `requests.${row}.total`);

test.each<[StatementSubject, string[][]]>([
  ['received', [requests('new'), requests('new', 'carried-in'), requests('total')]],
  ['done', [requests('total')]],
  ['granted', [requests('granted')]],
  ['partial', [requests('partial')]],
  ['granted-and-partial', [requests('granted', 'partial')]],
  [
    'denied',
    [
      requests(
        ...['deny-state-secret', 'deny-other-law', 'deny-three-securities', 'deny-third-party'],
        ...['deny-internal-affairs', 'deny-process', 'deny-enforcement-file'],
        'deny-administrative-query',
      ),
    ],
  ],
  ['unable', [requests('unable-not-held', 'unable-needs-creation', 'unable-unclear')]],
  [
    'skipped',
    [
      requests(
        ...['skip-petition', 'skip-duplicate', 'skip-publication', 'skip-excessive'],
        'skip-reconfirm',
      ),
    ],
  ],
  ['other-handling', [requests('other-not-corrected', 'other-not-paid', 'other-else')]],
  ['reconsideration', [['remedies.reconsideration.total']]],
  ['suit', [['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total']]],
  ['documents-made', [['proactive.normative-documents.made']]],
  ['licences', [['proactive.licences.decisions']]],
  ['penalties', [['proactive.penalties.decisions']]],
  ['compulsion', [['proactive.compulsion.decisions']]],
  ['carried-in', []],
  ['natural', []],
  ['documents', []],
])('a figure told of %s is compared with its cells', (about, readings) => {
  expect(growthReadings(about, exampleReport())).toEqual(readings);
});

test('the rows are those of the report’s own form', () => {
  const of = (tables: '2019' | null) =>
    growthReadings(
      'other-handling',
      exampleReport({}, { tables: { proactive: null, requests: tables, remedies: null } }),
    );
  expect(of('2019')).toEqual([requests('other')]);
  expect(of(null)).toEqual([requests('other-not-corrected', 'other-not-paid', 'other-else')]);
});
