import type { RuleId } from '@yigongkai/law/reports/report-rules';

/** A rule, the year of the report in which it finds something, and the cells, or the place in the text. */
type PlantedFinding = readonly [rule: RuleId, year: number, ...at: readonly string[]];

type PlantedError = {
  /** The year of the report that was tampered with. */
  readonly in: number;
  readonly error: string;
  readonly found: readonly PlantedFinding[];
  /** The restatement of that report repairs it. */
  readonly isRepaired?: true;
};

const DENIALS = [
  'requests.deny-state-secret.total',
  'requests.deny-other-law.total',
  'requests.deny-three-securities.total',
  'requests.deny-third-party.total',
  'requests.deny-internal-affairs.total',
  'requests.deny-process.total',
  'requests.deny-enforcement-file.total',
  'requests.deny-administrative-query.total',
];

const balanceOf = (column: 'natural' | 'total') =>
  ['new', 'carried-in', 'total', 'carried-out'].map((row) => `requests.${row}.${column}`);

/** Every mistake in the sample reports and what finds it: this, and nothing else. 2020 and 2023 have none. */
export const PLANTED_ERRORS: readonly PlantedError[] = [
  {
    in: 2019,
    error: 'one case is counted in the total of the row below its own',
    found: [
      ['T3-ROW', 2019, 'requests.unable-not-held.total'],
      ['T3-ROW', 2019, 'requests.unable-needs-creation.total'],
    ],
  },
  {
    in: 2019,
    error: 'the change and the decisions of 行政强制 stand in each other’s column',
    found: [['INT', 2019, 'proactive.compulsion.decisions']],
  },
  {
    in: 2019,
    error: 'an amount without its unit, where the form prints none',
    found: [['PROC-UNIT', 2019, 'proactive.procurement.amount']],
  },
  {
    in: 2019,
    error: 'a normative document is entered as a rule',
    found: [
      [
        'T2-RULE',
        2019,
        'proactive.rules.made',
        'proactive.rules.newly-disclosed',
        'proactive.rules.disclosed-total',
      ],
    ],
  },
  {
    in: 2019,
    error: '69 received is written 96',
    found: [['N-NEW', 2019, 'requests.new.total']],
  },
  {
    in: 2019,
    error: 'no suit, says the text; table four counts one',
    found: [
      ['N-ZERO', 2019, 'remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total'],
    ],
  },
  {
    in: 2019,
    error: 'five parts are announced, reviews and suits forgotten',
    found: [['LIST-6', 2019, '正文之前']],
  },
  {
    in: 2019,
    error: 'published three days after 31 March',
    found: [['DATE', 2019, '公布日期']],
  },
  {
    in: 2019,
    error: 'a document number in square brackets',
    found: [['DOCNO', 2019, '第一部分（三）']],
  },
  {
    in: 2019,
    error: 'the number of items was to be filled in later',
    found: [['EMPTY-NUM', 2019, '第一部分（一）']],
  },
  {
    in: 2021,
    error: 'the form of 2019 for table three',
    found: [['FORMAT', 2021, '表三']],
  },
  {
    in: 2021,
    error: 'fees in 元 under a heading in 万元',
    found: [['FEE-UNIT', 2021, 'proactive.fees.amount']],
  },
  {
    in: 2021,
    error: 'documents made and in force stand in each other’s column',
    found: [
      [
        'T2-MADE',
        2021,
        'proactive.normative-documents.made',
        'proactive.normative-documents.repealed',
        'proactive.normative-documents.in-force',
      ],
      ['XY-STOCK', 2022, 'proactive.normative-documents.in-force'],
    ],
  },
  {
    in: 2021,
    error: 'a case carried in counts for another class of applicant than it was carried out',
    found: [
      ['XY-CARRY', 2021, 'requests.carried-in.natural'],
      ['XY-CARRY', 2021, 'requests.carried-in.business'],
    ],
  },
  {
    in: 2021,
    error: 'parts one and five copied from 2020, with its year and its period',
    found: [
      ['PERIOD', 2021, '正文之前'],
      ['N-YEAR', 2021, '第一部分'],
      ['DUP', 2021, '第一部分、第五部分'],
    ],
  },
  {
    in: 2021,
    error: 'nothing on the processing fee',
    found: [['S6-FEE', 2021, '第六部分']],
  },
  {
    in: 2021,
    error: 'appraisal, public review and accountability left out',
    found: [['GOV-50-4', 2021, '第一部分、第五部分']],
  },
  {
    in: 2021,
    error: '参差不齐 is written 残差不齐',
    found: [['WORDING', 2021, '第五部分']],
  },
  {
    in: 2022,
    error: 'one natural person too many received',
    found: [
      ['T3-BAL', 2022, ...balanceOf('natural')],
      ['T3-BAL', 2022, ...balanceOf('total')],
      ['N-NEW', 2022, 'requests.new.total'],
    ],
    isRepaired: true,
  },
  {
    in: 2022,
    error: 'the request of a business left out of its row',
    found: [
      ['T3-ROW', 2022, 'requests.deny-process.total'],
      ['T3-COL', 2022, 'requests.total.business'],
    ],
    isRepaired: true,
  },
  {
    in: 2022,
    error: 'one review left out of the total',
    found: [['T4-SUM', 2022, 'remedies.reconsideration.total']],
    isRepaired: true,
  },
  {
    in: 2022,
    error: 'a hundred items left out of the total',
    found: [['N-SUM', 2022, '第一部分（一）']],
    isRepaired: true,
  },
  {
    in: 2022,
    error: 'requests settled include those that are carried out',
    found: [['N-DONE', 2022, 'requests.total.total']],
  },
  {
    in: 2022,
    error: '四是 behind 二是',
    found: [['LIST-NUM', 2022, '第五部分']],
  },
  {
    in: 2024,
    error: '30 refused is written 32',
    found: [['N-KIND', 2024, ...DENIALS]],
  },
  {
    in: 2024,
    error: '8 reviews are written 9',
    found: [['N-RV', 2024, 'remedies.reconsideration.total']],
  },
  {
    in: 2024,
    error: '6 documents are written 7',
    found: [['T2-NAR', 2024, 'proactive.normative-documents.made']],
  },
  {
    in: 2024,
    error: '81.1% is written 81.8%',
    found: [['N-PCT', 2024, '第一部分（二）']],
  },
  {
    in: 2024,
    error: 'the growth is reckoned from this year’s figure',
    found: [['N-GROWTH', 2024, '第一部分（二）']],
  },
  {
    in: 2024,
    error: 'all suits won, says the text; one was corrected and one is pending',
    found: [
      ['N-CLAIM', 2024, 'remedies.direct-suit.corrected'],
      ['N-CLAIM', 2024, 'remedies.direct-suit.pending'],
    ],
  },
  {
    in: 2024,
    error: 'more direct suits than the year before, and one pending that 2025 does not know',
    found: [
      ['RVFIRST', 2024, 'remedies.direct-suit.total'],
      ['XY-PEND', 2025, 'remedies.direct-suit.total'],
    ],
  },
  {
    in: 2024,
    error: 'part one is longer than 1 000 characters',
    found: [['LENGTH', 2024, '第一部分']],
  },
  {
    in: 2024,
    error: 'no fee notice, says part six; two requests lapsed for want of payment',
    found: [['S6-LAPSE', 2024, 'requests.other-not-paid.total']],
  },
  {
    in: 2024,
    error: '解读 stands twice',
    found: [['DOUBLED', 2024, '第一部分（一）']],
  },
  {
    in: 2025,
    error: '132 is written 123 in the total',
    found: [
      ['T3-ROW', 2025, 'requests.total.total'],
      ['T3-COL', 2025, 'requests.total.natural'],
      ['T3-BAL', 2025, ...balanceOf('natural')],
    ],
  },
  {
    in: 2025,
    error: 'one review too many in the total',
    found: [['T4-SUM', 2025, 'remedies.reconsideration.total']],
  },
  {
    in: 2025,
    error: 'fees smaller than a fen',
    found: [['FEE-DEC', 2025, 'proactive.fees.amount']],
  },
  {
    in: 2025,
    error: '4 carried out is written 6',
    found: [['N-CARRY', 2025, 'requests.carried-out.total']],
  },
  {
    in: 2025,
    error: 'the channels make up two requests less than were received',
    found: [
      ['N-SUM', 2025, '第一部分（二）'],
      ['N-CH', 2025, '第一部分（二）'],
    ],
  },
  {
    in: 2025,
    error: 'two drafts, two totals of items disclosed',
    found: [['N-REPEAT', 2025, '第一部分（五）']],
  },
  {
    in: 2025,
    error: 'part six without a title',
    found: [['SEC-TITLE', 2025, '第六部分']],
  },
  {
    in: 2025,
    error: 'part five names no problem',
    found: [['S5-EMPTY', 2025, '第五部分']],
  },
  {
    in: 2025,
    error: 'measures of another city are cited',
    found: [['OTHER-PLACE', 2025, '第一部分（三）']],
  },
];
