import { expect, test } from 'vitest';
import { provision, reg } from '../provisions/provision.ts';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const decide = (outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent[] => [
  ...exampleReceived('2025-03-03'),
  decided('2025-03-20', exampleItem(outcome, rest)),
];
const LAW = { title: '某某法', place: '第三条', rank: 'law' } as const;
const RULE = { title: '某某办法', place: '第三条', rank: 'rule' } as const;
const HOUSEHOLD = { title: '中华人民共和国户口登记条例', place: '第四条', rank: 'law' } as const;

test.each<ControlCase>([
  [
    'control 12: a whole article is cited too widely',
    decide('granted', { citations: [reg(36)] }),
    {},
    ['block 第 1 项：引用条例第三十六条不准确，应当写明条例第三十六条第（二）项'],
  ],
  [
    'control 12: the numbering of 2008 is out of force',
    decide('granted', { citations: [provision('REG2008', 21, null, 1)] }),
    {},
    [
      'block 第 1 项：《中华人民共和国政府信息公开条例（2007年）》（国务院令第492号）自2019-05-14之后不再施行，不能引用',
    ],
  ],
  ['control 12: cited to the item it is silent', decide('granted'), {}, []],
  [
    'control 12: what is wrong with a norm is of another control',
    decide('deny-other-law', { norms: [RULE] }),
    {},
    [],
  ],
  [
    'control 17: a rule forbids nothing',
    decide('deny-other-law', { norms: [RULE] }),
    {},
    ['block 第 1 项：“其他法律行政法规禁止公开”只能依据法律、行政法规，所引用的是规章'],
  ],
  [
    'control 17: of a withheld part neither',
    decide('partial', {
      withheld: [{ part: '第三页', outcome: 'deny-other-law', reason: '办法规定不公开' }],
      norms: [RULE],
    }),
    {},
    ['block 第 1 项：“其他法律行政法规禁止公开”只能依据法律、行政法规，所引用的是规章'],
  ],
  ['control 17: a law does', decide('deny-other-law', { norms: [LAW] }), {}, []],
  ['control 17: other outcomes need no norm', decide('deny-process', { norms: [RULE] }), {}, []],
  [
    'control 25: a query matter names its law or regulation',
    decide('deny-administrative-query'),
    {},
    ['block 第 1 项：“属于行政查询事项”还应当引用作出规定的法律、行政法规及其条款'],
  ],
  [
    'control 25: a rule is none',
    decide('deny-administrative-query', { norms: [RULE] }),
    {},
    ['block 第 1 项：“属于行政查询事项”只能依据法律、行政法规，所引用的是规章'],
  ],
  [
    'control 25: not every household query has one',
    decide('deny-administrative-query', { norms: [HOUSEHOLD] }),
    {},
    [
      'warn 第 1 项：户籍资料的查询并非都有法律、行政法规的特别规定，请说明所依据的条款适用于这项查询',
    ],
  ],
  [
    'control 25: with its law it is silent',
    decide('deny-administrative-query', { norms: [LAW] }),
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
