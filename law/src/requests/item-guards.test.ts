import { expect, test } from 'vitest';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
const TWO: ExampleEvent[] = [...RECEIVED, ['2025-03-04', 'split', { items: ['1', '2'] }]];
const decide = (outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent[] => [
  ...RECEIVED,
  decided('2025-03-20', exampleItem(outcome, rest)),
];
const first = exampleItem('granted');
const second = exampleItem('deny-process', { item: '2' });
const BUDGET = { facts: { asked: { 1: '申请公开《演示区2024年预算》和演政发〔2024〕3号文件' } } };
const where = { title: '预算', address: '演示区图书馆' };
const closed: ExampleEvent = ['2025-04-30', 'closed', {}];

test.each<ControlCase>([
  [
    'control 7: a reply that leaves out an item is not given',
    [...TWO, decided('2025-03-20', first)],
    {},
    ['block 还有 1 项没有处理结果：第 2 项'],
  ],
  [
    'control 7: with every item answered it is silent',
    [...TWO, decided('2025-03-20', first, second)],
    {},
    [],
  ],
  [
    'control 7: an item has one outcome',
    [...RECEIVED, decided('2025-03-20', first, exampleItem('deny-process'))],
    {},
    ['block 同一事项只能有一个处理结果'],
  ],
  [
    'control 7: what was not asked is not answered',
    [...RECEIVED, decided('2025-03-20', first, second)],
    {},
    ['block 申请中没有第 2 项'],
  ],
  [
    'control 7: a supplement may speak of one item alone',
    [
      ...TWO,
      decided('2025-03-20', first, second),
      ['2025-03-24', 'supplemented', { number: '补', mode: 'corrects', items: [second] }],
    ],
    {},
    [],
  ],
  [
    'control 7: a case without a reply is not closed',
    [...RECEIVED, closed],
    {},
    ['block 没有答复，也没有撤回或者视为放弃，不能办结'],
  ],
  [
    'control 7: one that was withdrawn is',
    [...RECEIVED, ['2025-03-05', 'withdrawn', { proof: '撤回申请书' }], closed],
    {},
    [],
  ],
  [
    'control 7: one given up is',
    [
      ...RECEIVED,
      ['2025-03-05', 'correction-asked', { points: ['名称'], workdays: 10 }],
      ['2025-04-05', 'correction-lapsed', {}],
      closed,
    ],
    {},
    [],
  ],
  ['control 7: one that was answered is', [...decide('granted'), closed], {}, []],
  [
    'control 8: given means that something is supplied or told',
    decide('granted', { enclosures: [] }),
    {},
    ['block 第 1 项：予以公开的，应当提供该信息，或者告知获取的方式、途径和时间'],
  ],
  [
    'control 8: who is told where is told when',
    decide('granted', { enclosures: [], whereToFind: where }),
    {},
    ['block 第 1 项：没有提供附件的，还应当告知获取的时间'],
  ],
  [
    'control 8: a document asked for by its number and not enclosed is noticed',
    decide('granted', { enclosures: ['演示区2024年预算（表）'] }),
    BUDGET,
    ['warn 第 1 项：申请写明〔2024〕3号，附件清单中没有'],
  ],
  [
    'control 8: a part of a document is looked at as well',
    decide('partial', { enclosures: ['甲'], withheld: [] }),
    BUDGET,
    ['warn 第 1 项：申请写明《演示区2024年预算》、〔2024〕3号，附件清单中没有'],
  ],
  [
    'control 8: with all that was named it is silent',
    decide('granted', { enclosures: ['《演示区2024年预算》', '演政发〔2024〕3号'] }),
    BUDGET,
    [],
  ],
  ['control 8: what is refused encloses nothing', decide('deny-process'), BUDGET, []],
  [
    'control 13: a refusal without reasons is none',
    decide('deny-process', { reasons: ' ' }),
    {},
    ['block 第 1 项：没有说明“属于四类过程性信息”的理由'],
  ],
  [
    'control 13: what does not exist has its reasons too',
    decide('unable-not-existing', { reasons: '' }),
    {},
    ['block 第 1 项：没有说明“信息不存在”的理由'],
  ],
  [
    'control 13: each withheld part has its own reason',
    decide('partial', {
      withheld: [
        { part: '第三页', outcome: 'deny-third-party', reason: '含身份证号码' },
        { part: '第四页', outcome: 'deny-process', reason: '' },
      ],
    }),
    {},
    ['block 第 1 项：没有说明不予公开“第四页”的理由'],
  ],
  [
    'control 13: a partial disclosure says what it withholds',
    decide('partial', { withheld: [] }),
    {},
    ['block 第 1 项：没有说明“部分公开”中不予公开的内容的理由'],
  ],
  [
    'control 13: the words of the form alone are no reasons',
    decide('deny-process', { reasons: '依法不予公开 ' }),
    {},
    ['warn 第 1 项：“属于四类过程性信息”的理由只是范本文字，没有结合本案的事实'],
  ],
  ['control 13: reasons of the case are silent', decide('deny-process'), {}, []],
  ['control 13: what is given needs none', decide('granted', { reasons: '' }), {}, []],
  [
    'control 8: what is told by its title is that title',
    decide('granted', {
      enclosures: ['演政发〔2024〕3号'],
      whereToFind: { ...where, title: '演示区2024年预算' },
    }),
    BUDGET,
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
