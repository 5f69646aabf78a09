import { expect, test } from 'vitest';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { consulted, delivered } from './example-clock.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem, Opinion } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
/** Asked on 03-10, letter there on 03-12: the term ends on 2025-04-02. */
const ASKED = [...RECEIVED, consulted('2025-03-10', 'third-party'), delivered('2025-03-12', 3)];
const CO_MAKER = [...RECEIVED, consulted('2025-03-10', 'co-maker'), delivered('2025-03-12', 3)];
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

/** Event 6 decides to release over an objection; what follows sends it. */
const released = (objected: readonly ExampleEvent[]) => [
  ...objected,
  decide('2025-03-24', 'granted', INTEREST),
];
const told = (on: string): ExampleEvent => [
  on,
  'notified',
  { instrument: 'F09', party: 'third-party', consultation: 'A' },
];
const posted: ExampleEvent = ['2025-03-28', 'dispatched', { letter: 6, method: 'post' }];
const handed: ExampleEvent = [
  '2025-03-28',
  'served',
  { letter: 6, method: 'direct', proof: '回证' },
];
const NOT_TOLD = '第三方不同意公开而决定公开的，应当先将公开的内容和理由书面告知第三方';

test.each<ControlCase>([
  [
    'control 19: the term of a co-maker is waited for',
    [...CO_MAKER, decide('2025-04-02', 'granted')],
    {},
    ['block 第 1 项：共同制作机关意见的期限未满，还不能决定'],
  ],
  [
    'control 19: its silence is consent, which a refusal has to answer',
    [...CO_MAKER, decide('2025-04-03', 'deny-process')],
    {},
    ['warn 第 1 项：共同制作机关逾期未提出意见，视为同意公开，请说明不予公开的其他理由'],
  ],
  [
    'control 19: a release after its silence is silent',
    [...CO_MAKER, decide('2025-04-03', 'granted')],
    {},
    [],
  ],
  [
    'control 19: its objection is weighed',
    [...CO_MAKER, opinion('objects'), decide('2025-03-21', 'deny-process')],
    {},
    [],
  ],
  [
    'control 19: what does not exist waits for nobody',
    [...CO_MAKER, decide('2025-03-21', 'unable-not-existing')],
    {},
    [],
  ],
  [
    'control 20: a release over a founded objection names the public interest',
    [...OBJECTED, decide('2025-03-24', 'granted')],
    {},
    [
      'block 第 1 项：第三方有合理理由不同意公开，决定公开的应当写明不公开会对公共利益造成重大影响的理由',
    ],
  ],
  ['control 20: named it may be decided', released(OBJECTED), {}, []],
  [
    'control 20: over an unfounded one it need not be',
    [...UNFOUNDED, decide('2025-03-24', 'granted')],
    {},
    [],
  ],
  [
    'control 20: a part withheld for the third party’s sake is no release',
    [...OBJECTED, decide('2025-03-24', 'partial', withheldPart)],
    {},
    [],
  ],
  [
    'control 20: nothing is posted before the third party is told',
    [...released(OBJECTED), posted],
    {},
    [`block ${NOT_TOLD}`],
  ],
  ['control 20: nor handed over', [...released(OBJECTED), handed], {}, [`block ${NOT_TOLD}`]],
  [
    'control 20: over an unfounded objection a reason may stand for it',
    [...released(UNFOUNDED), posted],
    {},
    [`warn ${NOT_TOLD}`],
  ],
  [
    'control 20: told on the day of release there is no time to go to court',
    [...released(OBJECTED), told('2025-03-28'), posted],
    {},
    ['warn 2025-03-28 当日告知第三方、当日公开，没有给第三方留出申请停止公开的时间'],
  ],
  [
    'control 20: told before it is silent',
    [...released(OBJECTED), told('2025-03-25'), posted],
    {},
    [],
  ],
  [
    'control 20: other letters release nothing',
    [...released(OBJECTED), ['2025-03-28', 'dispatched', { letter: 3, method: 'post' }]],
    {},
    [],
  ],
  [
    'control 20: beside what is released a refused item needs no telling',
    [
      ...OBJECTED,
      decide('2025-03-24', 'deny-third-party'),
      ['2025-03-28', 'dispatched', { letter: 6, method: 'post' }],
    ],
    {},
    [],
  ],
  [
    'control 20: who consented need not be told',
    [
      ...ASKED,
      opinion('consents'),
      decide('2025-03-24', 'granted'),
      ['2025-03-28', 'dispatched', { letter: 6, method: 'post' }],
    ],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
