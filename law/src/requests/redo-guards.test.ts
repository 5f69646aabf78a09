import { expect, test } from 'vitest';
import { provision, reg } from '../provisions/provision.ts';
import { CASE_ACTS } from './case-acts.ts';
import {
  type ControlCase,
  controlOf,
  controlSays,
  decided,
  exampleItem,
  refusals,
  replied,
} from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { WithheldGround } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const PROCESS = exampleItem('deny-process');
const PARTIAL = (outcome: WithheldGround) =>
  exampleItem('partial', { withheld: [{ part: '第三页', outcome, reason: '含讨论意见' }] });

/** Event 3 was annulled on 2025-06-03. */
const annulled = (
  item: DecidedItem,
  onProcedure = false,
  against: 3 | null = 3,
): ExampleEvent[] => [
  ...exampleReceived('2025-03-03'),
  decided('2025-03-20', item),
  ['2025-04-21', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against }],
  [
    '2025-06-03',
    'remedy-closed',
    { remedy: 'A', result: 'annulled', redo: { workdays: 20, onProcedure } },
  ],
];
const again = (item: DecidedItem) => decided('2025-06-20', item);
const SAME = [
  'block 第 1 项与被撤销的 示公开〔2025〕1号-告 结果和依据相同；因程序违法被撤销的除外',
];

test.each<ControlCase>([
  [
    'control 34: the same result on the same ground is not given again',
    [...annulled(PROCESS), again(PROCESS)],
    {},
    SAME,
  ],
  [
    'control 34: in another order the citations are the same',
    [
      ...annulled(exampleItem('deny-third-party')),
      again(exampleItem('deny-third-party', { citations: [reg(32), reg(15)] })),
    ],
    {},
    SAME,
  ],
  [
    'control 34: the same part withheld on the same ground neither',
    [...annulled(PARTIAL('deny-process')), again(PARTIAL('deny-process'))],
    {},
    SAME,
  ],
  [
    'control 34: on another ground it may be',
    [...annulled(PARTIAL('deny-process')), again(PARTIAL('deny-third-party'))],
    {},
    [],
  ],
  [
    'control 34: another result may be',
    [...annulled(PROCESS), again(exampleItem('granted'))],
    {},
    [],
  ],
  [
    'control 34: another provision is another ground',
    [
      ...annulled(PROCESS),
      again(exampleItem('deny-process', { citations: [provision('REG', 16, 2), reg(37)] })),
    ],
    {},
    [],
  ],
  [
    'control 34: annulled for procedure alone it may be repeated',
    [...annulled(PROCESS, true), again(PROCESS)],
    {},
    [],
  ],
  [
    'control 34: after silence there is nothing to repeat',
    [...annulled(PROCESS, false, null), again(PROCESS)],
    {},
    [],
  ],
  [
    'control 34: a first reply repeats nothing',
    [...exampleReceived('2025-03-03'), again(PROCESS)],
    {},
    [],
  ],
  [
    'control 34: of several items the one that is the same is named',
    [
      ...annulled(PROCESS).map(
        (event): ExampleEvent =>
          event[1] === 'decided'
            ? decided('2025-03-20', exampleItem('granted', { item: '2' }), PROCESS)
            : event,
      ),
      again(PROCESS),
    ],
    {},
    SAME,
  ],
  [
    'control 34: a part withheld on another ground of the same paragraph may be',
    [...annulled(PARTIAL('deny-process')), again(PARTIAL('deny-enforcement-file'))],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});

test('control 37: once a reply is given no evidence is made for it', () => {
  const afterReply = [
    'decided',
    'served',
    'closed',
    'in-reconsideration',
    'in-first-instance',
    'in-second-instance',
    'in-retrial',
  ] as const;
  const evidence = ['examined', 'searched', 'conferred', 'redacted', 'consulted'];
  const made = afterReply.flatMap((state) =>
    CASE_ACTS[state].filter((act) => evidence.includes(act)),
  );
  expect(made).toEqual([]);
  expect(CASE_ACTS.redo).toContain('searched');
});

test('control 37: a review after the reply is of the further reply alone', () => {
  const [draft, legal, secrecy, leader, reply] = replied('2025-03-20', exampleItem('granted'));
  const given = [draft, legal, secrecy, leader, reply].filter((act) => act !== undefined);
  const late: ExampleEvent = ['2025-03-24', 'approved', { step: 'legal' }];
  const before = [...exampleReceived('2025-03-03'), ...given];
  expect(refusals([...before, late])).toEqual(['没有送审的拟稿，请先拟稿']);
  expect(refusals([...before, ['2025-03-24', 'drafted', { items: [] }], late])).toEqual([]);
});
