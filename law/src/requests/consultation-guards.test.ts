import { expect, test } from 'vitest';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { consulted, delivered } from './example-clock.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem, Opinion } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
/** Asked on 03-10, letter there on 03-12: the term ends on 2025-04-02. */
const ASKED = [...RECEIVED, consulted('2025-03-10', 'third-party'), delivered('2025-03-12', 3)];
const opinion = (says: Opinion, isReasonable?: boolean): ExampleEvent => [
  '2025-03-20',
  'opinion-received',
  { consultation: 'A', opinion: says, ...(isReasonable !== undefined && { isReasonable }) },
];
const decide = (on: string, outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent =>
  decided(on, exampleItem(outcome, rest));
const OBJECTED = [...ASKED, opinion('objects', true)];
const UNFOUNDED = [...ASKED, opinion('objects', false)];
const withheldPart = {
  withheld: [{ part: '附件', outcome: 'deny-third-party', reason: '含商业秘密' }],
} as const;
const INTEREST = { publicInterest: '涉及饮用水安全' };

test.each<ControlCase>([
  [
    'control 18: nothing is refused for the sake of a third party that was not asked',
    [...RECEIVED, decide('2025-03-20', 'deny-third-party')],
    {},
    ['block 第 1 项：以保护第三方合法权益为由不予公开，应当先书面征求第三方意见'],
  ],
  [
    'control 18: nor is a part of it withheld',
    [...RECEIVED, decide('2025-03-20', 'partial', withheldPart)],
    {},
    ['block 第 1 项：以保护第三方合法权益为由不予公开，应当先书面征求第三方意见'],
  ],
  [
    'control 18: asking about another item is not asking about this',
    [
      ...RECEIVED,
      [
        '2025-03-10',
        'consulted',
        { consultation: 'A', party: 'third-party', partyId: '乙', items: ['2'], question: '可否' },
      ],
      [
        '2025-03-20',
        'opinion-received',
        { consultation: 'A', opinion: 'objects', isReasonable: true },
      ],
      decide('2025-03-21', 'deny-third-party'),
    ],
    {},
    ['block 第 1 项：以保护第三方合法权益为由不予公开，应当先书面征求第三方意见'],
  ],
  [
    'control 18: the last day of the term is waited for',
    [...ASKED, decide('2025-04-02', 'deny-third-party')],
    {},
    ['block 第 1 项：第三方意见的期限未满，还不能据此决定'],
  ],
  [
    'control 18: before a release as well',
    [...ASKED, decide('2025-04-02', 'granted')],
    {},
    ['block 第 1 项：第三方意见的期限未满，还不能决定公开'],
  ],
  [
    'control 18: after it the organ decides, this way',
    [...ASKED, decide('2025-04-03', 'deny-third-party')],
    {},
    [],
  ],
  ['control 18: or that', [...ASKED, decide('2025-04-03', 'granted')], {}, []],
  [
    'control 18: a letter not proved delivered begins no term',
    [...RECEIVED, consulted('2025-03-10', 'third-party'), decide('2025-06-03', 'deny-third-party')],
    {},
    ['block 第 1 项：第三方意见的期限未满，还不能据此决定'],
  ],
  [
    'control 18: silence is not called a refusal',
    [...ASKED, decide('2025-04-03', 'deny-third-party', { reasons: '逾期未答复，视为不同意公开' })],
    {},
    ['block 第 1 项：第三方逾期未提出意见，既不是同意也不是不同意，理由中不能写“视为不同意”'],
  ],
  [
    'control 18: nor consent',
    [...ASKED, decide('2025-04-03', 'granted', { reasons: '逾期未答复，视为第三方同意公开' })],
    {},
    ['block 第 1 项：第三方逾期未提出意见，既不是同意也不是不同意，理由中不能写“视为第三方同意”'],
  ],
  [
    'control 18: whose consent is known is not protected against himself',
    [...ASKED, opinion('consents'), decide('2025-03-21', 'deny-third-party')],
    {},
    ['block 第 1 项：第三方同意公开，不能再以保护第三方合法权益为由不予公开'],
  ],
  [
    'control 18: an objection is judged first',
    [...ASKED, opinion('objects'), decide('2025-03-21', 'deny-third-party')],
    {},
    ['block 第 1 项：第三方不同意公开，应当先认定其理由是否合理'],
  ],
  [
    'control 18: an unfounded objection asks for another reason',
    [...UNFOUNDED, decide('2025-03-21', 'deny-third-party')],
    {},
    ['warn 第 1 项：第三方的理由认定为不合理，请说明为什么仍不予公开'],
  ],
  [
    'control 18: a founded one is silent',
    [...OBJECTED, decide('2025-03-21', 'deny-third-party')],
    {},
    [],
  ],
  [
    'control 18: what concerns nobody else is silent',
    [...RECEIVED, decide('2025-03-20', 'granted')],
    {},
    [],
  ],
  [
    'control 18: another ground does not wait for the third party',
    [...ASKED, decide('2025-04-02', 'deny-process')],
    {},
    [],
  ],
  [
    'control 18: of two third parties one founded objection is enough',
    [
      ...OBJECTED,
      consulted('2025-03-21', 'third-party', 'B'),
      [
        '2025-03-24',
        'opinion-received',
        { consultation: 'B', opinion: 'objects', isReasonable: false },
      ],
      decide('2025-03-25', 'deny-third-party'),
    ],
    {},
    [],
  ],
  [
    'control 18: an unfounded objection beside a consent asks for another reason',
    [
      ...UNFOUNDED,
      consulted('2025-03-21', 'third-party', 'B'),
      ['2025-03-24', 'opinion-received', { consultation: 'B', opinion: 'no-position' }],
      decide('2025-03-25', 'deny-third-party'),
    ],
    {},
    ['warn 第 1 项：第三方的理由认定为不合理，请说明为什么仍不予公开'],
  ],
  [
    'control 18: of two the silent one is not called willing',
    [
      ...ASKED,
      consulted('2025-03-21', 'third-party', 'B'),
      [
        '2025-03-24',
        'opinion-received',
        { consultation: 'B', opinion: 'objects', isReasonable: true },
      ],
      decide('2025-04-03', 'partial', {
        withheld: [{ part: '附件', outcome: 'deny-third-party', reason: '甲公司视为不同意' }],
      }),
    ],
    {},
    ['block 第 1 项：第三方逾期未提出意见，既不是同意也不是不同意，理由中不能写“视为不同意”'],
  ],
  [
    'control 18: who answered is not silent, whatever the reasons say of others',
    [...OBJECTED, decide('2025-04-03', 'deny-third-party', { reasons: '共同制作机关视为同意' })],
    {},
    [],
  ],
  [
    'control 18: in the public interest a founded objection does not bind',
    [...OBJECTED, decide('2025-03-21', 'deny-third-party', INTEREST)],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
