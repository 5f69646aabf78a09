import { describe, expect, test } from 'vitest';
import { annulmentRefusal } from './annulment.ts';
import {
  consulted,
  corrected,
  correctionAsked,
  feeAsked,
  feePaid,
  opinion,
} from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';

const RECEIVED = exampleReceived('2025-03-03');
const drafted: ExampleEvent = ['2025-03-05', 'drafted', { items: [] }];
const decided: ExampleEvent = ['2025-03-06', 'decided', { number: '1', items: [] }];
const supplemented: ExampleEvent = [
  '2025-03-07',
  'supplemented',
  { number: '2', mode: 'adds', items: [] },
];
const opened = (remedy: string, against: number | null): ExampleEvent => [
  '2025-04-07',
  'remedy-opened',
  { remedy, remedyKind: 'reconsideration', against },
];
const closed = (remedy: string): ExampleEvent => [
  '2025-06-03',
  'remedy-closed',
  { remedy, result: 'upheld' },
];
const annulled = (event: number): ExampleEvent => [
  '2025-07-01',
  'annulled',
  { event, why: '录错' },
];
const out = (kind: 'dispatched' | 'served', letter: number): ExampleEvent =>
  kind === 'served'
    ? ['2025-03-07', kind, { letter, method: 'direct', proof: '送达回证' }]
    : ['2025-03-07', kind, { letter, method: 'post' }];
const rests = (seq: number, name: string) => `第 ${seq} 条“${name}”以它为前提，请先更正那一条`;

describe('an event', () => {
  test.each<[string, ExampleEvent[], number, string | null]>([
    ['that is not there', [], 3, '没有第 3 条记录'],
    ['by which all began stays', [], 1, '收到申请的记录不能撤销，可以记撤回'],
    ['is annulled once', [drafted, annulled(3)], 3, '第 3 条记录已经更正过'],
    ['nothing rests on', [drafted], 3, null],
    ['that an annulled one rested on', [drafted, decided, annulled(4)], 3, null],
    ['that only an earlier one would rest on', [decided, drafted], 4, null],
    ['that another kind follows', [drafted, feeAsked('2025-03-06')], 3, null],
    ['a reply rests on', [drafted, decided], 3, rests(4, '作出答复')],
    ['a further reply rests on', [decided, supplemented], 3, rests(4, '补充答复')],
    [
      'a correction rests on',
      [correctionAsked('2025-03-04'), corrected('2025-03-05')],
      3,
      rests(4, '收到补正'),
    ],
    ['a payment rests on', [feeAsked('2025-03-04'), feePaid('2025-03-05')], 3, rests(4, '缴费')],
    ['the registration holds all but confirmation', [drafted], 2, rests(3, '拟稿')],
    ['the registration without more', [['2025-03-03', 'confirmed', { how: '电话' }]], 2, null],
    ['the registration after an annulment alone', [drafted, annulled(3)], 2, null],
    [
      'a consultation that was answered',
      [consulted('2025-03-04', 'third-party'), opinion('2025-03-05')],
      3,
      rests(4, '收到意见'),
    ],
    [
      'a consultation of which another was answered',
      [
        consulted('2025-03-04', 'third-party', 'A'),
        consulted('2025-03-04', 'third-party', 'B'),
        opinion('2025-03-05', 'B'),
      ],
      3,
      null,
    ],
    [
      'a draft before an opinion',
      [drafted, consulted('2025-03-06', 'third-party'), opinion('2025-03-07')],
      3,
      null,
    ],
    [
      'a remedy that was concluded',
      [decided, opened('A', 3), closed('A')],
      4,
      rests(5, '救济审结'),
    ],
    [
      'a remedy of which another was concluded',
      [decided, opened('A', 3), opened('B', null), closed('B')],
      4,
      null,
    ],
    ['a draft before a remedy was concluded', [drafted, opened('A', null), closed('A')], 3, null],
    ['a reply that is attacked', [decided, opened('A', 3)], 3, rests(4, '提起救济')],
    ['a draft where silence is attacked', [drafted, opened('A', null)], 3, null],
  ])('%s', (_name, events, seq, why) => {
    expect(annulmentRefusal(exampleEvents(...RECEIVED, ...events), seq)?.why ?? null).toBe(why);
  });

  test.each<[string, ExampleEvent[], string | null]>([
    ['is sent', [decided, out('dispatched', 3)], '“作出答复”的文书已经发出，只能再发文书更正'],
    ['is served', [decided, out('served', 3)], '“作出答复”的文书已经发出，只能再发文书更正'],
    [
      'is not: another letter is',
      [decided, supplemented, out('served', 4), annulled(5), annulled(4)],
      null,
    ],
    ['was recorded as sent in error', [decided, out('dispatched', 3), annulled(4)], null],
    ['is none: a draft', [drafted, out('dispatched', 3)], null],
  ])('whose letter %s', (_name, events, why) => {
    expect(annulmentRefusal(exampleEvents(...RECEIVED, ...events), 3)?.why ?? null).toBe(why);
  });

  test('that follows another letter’s dispatch may be annulled', () => {
    const events = exampleEvents(...RECEIVED, decided, supplemented, out('dispatched', 4));
    expect(annulmentRefusal(events, 3)?.why).toBe(rests(4, '补充答复'));
  });
});
