import { describe, expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import { REQUESTS_FORMS, resultRows } from '../reports/requests-form.ts';
import {
  evidenceRequired,
  isOutcome,
  isReevaluated,
  OUTCOMES,
  type Outcome,
  provisionsToCite,
} from './outcome.ts';

const ALL = Object.keys(OUTCOMES).filter(isOutcome);

/** rules/requests.md 6, line by line. */
const TABLE: readonly [Outcome, string, string, string][] = [
  ['already-public', '条例第三十六条第（一）项', 'granted', 'free-choice'],
  ['granted', '条例第三十六条第（二）项', 'granted', 'free-choice'],
  ['partial', '条例第三十七条', 'partial', 'free-choice'],
  ['deny-state-secret', '条例第十四条', 'deny-state-secret', 'reconsideration-first'],
  ['deny-other-law', '条例第十四条', 'deny-other-law', 'reconsideration-first'],
  ['deny-three-securities', '条例第十四条', 'deny-three-securities', 'reconsideration-first'],
  ['deny-third-party', '条例第十五条、条例第三十二条', 'deny-third-party', 'reconsideration-first'],
  ['deny-internal-affairs', '条例第十六条第一款', 'deny-internal-affairs', 'reconsideration-first'],
  ['deny-process', '条例第十六条第二款', 'deny-process', 'reconsideration-first'],
  ['deny-enforcement-file', '条例第十六条第二款', 'deny-enforcement-file', 'reconsideration-first'],
  [
    'deny-administrative-query',
    '条例第三十六条第（七）项',
    'deny-administrative-query',
    'free-choice-suit-unlikely',
  ],
  ['unable-not-existing', '条例第三十六条第（四）项', 'unable-not-held', 'free-choice'],
  ['unable-not-held', '条例第三十六条第（五）项', 'unable-not-held', 'free-choice'],
  ['unable-needs-creation', '条例第三十八条', 'unable-needs-creation', 'free-choice-suit-unlikely'],
  ['unable-unclear', '条例第三十条', 'unable-unclear', 'free-choice'],
  ['skip-petition', '条例第三十九条第一款', 'skip-petition', 'free-choice-suit-unlikely'],
  ['skip-duplicate', '条例第三十六条第（六）项', 'skip-duplicate', 'free-choice-suit-unlikely'],
  ['skip-publication', '条例第三十九条第二款', 'skip-publication', 'free-choice-suit-unlikely'],
  ['skip-excessive', '条例第三十五条', 'skip-excessive', 'free-choice'],
  ['skip-reconfirm', '', 'skip-reconfirm', 'free-choice-suit-unlikely'],
  ['other-not-corrected', '条例第三十条', 'other-not-corrected', 'free-choice'],
  ['other-not-paid', '条例第四十二条第一款', 'other-not-paid', 'free-choice'],
  ['other-withdrawn', '', 'other-else', 'free-choice'],
  ['other-else', '', 'other-else', 'free-choice'],
];

test.each(TABLE)(
  '%s cites %s, is counted in %s and can be attacked by %s',
  (outcome, cites, row, remedy) => {
    const rule = OUTCOMES[outcome];
    expect([rule.cites.map(cite).join('、'), rule.row, rule.remedy]).toEqual([cites, row, remedy]);
  },
);

test('these are all outcomes, in the order of table three', () => {
  expect(ALL).toEqual(TABLE.map(([outcome]) => outcome));
  expect(isOutcome('toString')).toBe(false);
});

test('every row of the results of table three is reached, and no other', () => {
  const rows = ALL.map((outcome) => OUTCOMES[outcome].row);
  expect([...new Set(rows)]).toEqual(resultRows('2021'));
  expect(Object.keys(REQUESTS_FORMS)).toContain('2021');
});

test.each([
  [
    'no discretion under article 14',
    ['deny-state-secret', 'deny-other-law', 'deny-three-securities'],
    'no-discretion',
  ],
  [
    'consent or public interest open article 15',
    ['deny-third-party'],
    'unless-consent-or-public-interest',
  ],
  [
    'article 16 is discretion',
    ['deny-internal-affairs', 'deny-process', 'deny-enforcement-file'],
    'discretion',
  ],
])('%s', (_name, outcomes, strength) => {
  expect(ALL.filter((outcome) => OUTCOMES[outcome].strength === strength)).toEqual(outcomes);
});

test('discretion yields to a law, regulation or rule that demands disclosure, and leaves its reasons in the file', () => {
  for (const outcome of [
    'deny-internal-affairs',
    'deny-process',
    'deny-enforcement-file',
  ] as const) {
    expect(OUTCOMES[outcome].yieldsTo).toEqual([
      'law',
      'administrative-regulation',
      'local-regulation',
      'rule',
    ]);
    expect(OUTCOMES[outcome].evidence).toContain('discretion');
  }
});

describe('the file must hold, when the reply is signed,', () => {
  test.each([
    [
      'publication and that the way was told',
      { outcome: 'already-public' },
      ['publication', 'way-told'],
    ],
    ['the search, where nothing is found', { outcome: 'unable-not-existing' }, ['search']],
    ['the classification alone, of a secret', { outcome: 'deny-state-secret' }, ['classification']],
    [
      'of a partial disclosure what each withheld part needs',
      {
        outcome: 'partial',
        withheld: [{ outcome: 'deny-third-party' }, { outcome: 'not-information' }],
      },
      ['search', 'enclosures', 'severance', 'consultation', 'request-purport'],
    ],
  ] as const)('%s', (_name, item, evidence) => {
    expect(evidenceRequired(item)).toEqual([
      'receipt',
      'notices',
      'approvals',
      'service',
      ...evidence,
    ]);
  });
});

test.each([
  ['a refusal under article 16', { outcome: 'deny-process' }, true],
  [
    'what is withheld of a document',
    { outcome: 'partial', withheld: [{ outcome: 'deny-third-party' }] },
    true,
  ],
  [
    'what is no government information',
    { outcome: 'partial', withheld: [{ outcome: 'not-information' }] },
    false,
  ],
  ['a query matter', { outcome: 'deny-administrative-query' }, false],
  ['what does not exist', { outcome: 'unable-not-existing' }, false],
] as const)('is looked at again in time: %s', (_name, item, again) => {
  expect(isReevaluated(item)).toBe(again);
});

test.each([
  [
    'each withheld part beside article 37',
    {
      outcome: 'partial',
      withheld: [
        { outcome: 'deny-process' },
        { outcome: 'deny-process' },
        { outcome: 'not-information' },
      ],
    },
    '条例第三十七条、条例第十六条第二款、条例第二条',
  ],
  [
    'the ground, where it has no row of its own',
    { outcome: 'other-else', ground: 'in-archives' },
    '档案法第十五条第二款',
  ],
  ['nothing, where the ground is not listed', { outcome: 'other-else' }, ''],
] as const)('a reply cites %s', (_name, item, cites) => {
  expect(provisionsToCite(item).map(cite).join('、')).toBe(cites);
});

test('what is withheld counts of a partial disclosure alone', () => {
  const withheld = [{ outcome: 'deny-third-party' }] as const;
  expect(provisionsToCite({ outcome: 'granted', withheld })).toEqual(OUTCOMES.granted.cites);
});
