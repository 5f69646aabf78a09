import { expect, test } from 'vitest';
import { type ControlCase, controlOf, controlSays, exampleItem } from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import { FEE_SCHEMES } from './fee-tariff.ts';
import type { FeeCharge } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
const charge = (fee: Partial<FeeCharge>, on = '2025-03-10'): ExampleEvent => [
  on,
  'fee-asked',
  { scheme: 'items', quantity: 11, yuan: 100, ...fee },
];
const COUNTED_30 = { facts: { itemsThisMonth: 30 } };

test.each<ControlCase>([
  ['control 26: the eleventh item of a month costs 100 yuan', [...RECEIVED, charge({})], {}, []],
  [
    'control 26: another amount is wrong',
    [...RECEIVED, charge({ yuan: 200 })],
    {},
    ['block 应收 100 元，收费通知写的是 200 元'],
  ],
  [
    'control 26: the items of the month before this request are counted',
    [...RECEIVED, charge({ quantity: 1, yuan: 100, alreadyCounted: 10 })],
    COUNTED_30,
    ['block 同一申请人本自然月此前已有 30 件，这里为 10 件'],
  ],
  [
    'control 26: counted aright the 31st costs 200',
    [...RECEIVED, charge({ quantity: 1, yuan: 200, alreadyCounted: 30 })],
    COUNTED_30,
    [],
  ],
  [
    'control 26: where the office reads the first band otherwise, so is the fee',
    [...RECEIVED, charge({ quantity: 1, yuan: 300, alreadyCounted: 30 })],
    { ...COUNTED_30, settings: { firstProgressiveYuan: 300 } },
    [],
  ],
  [
    'control 26: pages are those of one request',
    [...RECEIVED, charge({ scheme: 'pages', quantity: 31, yuan: 10 })],
    COUNTED_30,
    [],
  ],
  [
    'control 26: one request is not charged by both schemes',
    [...RECEIVED, charge({}), charge({ scheme: 'pages', quantity: 31, yuan: 10 })],
    {},
    ['block 同一申请只能用一种计费标准：已按件收费，不能再按量收费'],
  ],
  [
    'control 26: what is free is not charged',
    [...RECEIVED, charge({ quantity: 10, yuan: 0 })],
    {},
    ['block 没有超出免费的数量，不收费，也不发收费通知'],
  ],
  [
    'control 26: a number is a number',
    [...RECEIVED, charge({ quantity: 0 })],
    {},
    ['block 件数或者页数应当为 1 至 1000000 的整数，这里为 0'],
  ],
  [
    'control 26: the money goes to the treasury',
    [...RECEIVED, charge({})],
    { facts: { isFeeToTreasury: false } },
    ['block 信息处理费应当缴入同级国库，不能收入其他账户'],
  ],
  [
    'control 26: before the measure there was no fee',
    [...exampleReceived('2020-12-01'), charge({}, '2020-12-31')],
    {},
    ['block 2021-01-01前没有信息处理费，申请人不缴纳任何费用'],
  ],
  [
    'control 26: where all of it is public pages are not charged',
    [
      ...RECEIVED,
      ['2025-03-05', 'drafted', { items: [exampleItem('already-public')] }],
      charge({ scheme: 'pages', quantity: 31, yuan: 10 }),
    ],
    {},
    ['block 只告知已主动公开信息的获取方式、途径的，不能按量收费'],
  ],
  [
    'control 26: where part of it is supplied they are',
    [
      ...RECEIVED,
      [
        '2025-03-05',
        'drafted',
        { items: [exampleItem('already-public'), exampleItem('granted', { item: '2' })] },
      ],
      charge({ scheme: 'pages', quantity: 31, yuan: 10 }),
    ],
    {},
    [],
  ],
  [
    'control 26: a number beyond all is a slip of the keyboard',
    [...RECEIVED, charge({ quantity: 1_000_001 })],
    {},
    ['block 件数或者页数应当为 1 至 1000000 的整数，这里为 1000001'],
  ],
  [
    'control 26: the greatest number is computed',
    [...RECEIVED, charge({ scheme: 'pages', quantity: 1_000_000 })],
    {},
    ['block 应收 39994700 元，收费通知写的是 100 元'],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});

test('control 40: no fee is for searching, copying or posting', () => {
  const schemes: Record<FeeCharge['scheme'], true> = { items: true, pages: true };
  expect(Object.keys(FEE_SCHEMES)).toEqual(Object.keys(schemes));
});
