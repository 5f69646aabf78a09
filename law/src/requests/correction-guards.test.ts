import { expect, test } from 'vitest';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { delivered } from './example-clock.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';

/** Correction notices go out by 2025-03-12. */
const RECEIVED = exampleReceived('2025-03-03');
const notice = (on: string, ...points: string[]): ExampleEvent => [
  on,
  'correction-asked',
  { points, workdays: 10 },
];
const NOTICE = notice('2025-03-05', '请写明文件名称');
/** Served on 2025-03-06, ten working days end on 2025-03-20. */
const SERVED = [...RECEIVED, NOTICE, delivered('2025-03-06', 3)];
const lapsed = (on: string): ExampleEvent => [on, 'correction-lapsed', {}];
const FEE: ExampleEvent = ['2025-03-05', 'fee-asked', { scheme: 'items', quantity: 1, yuan: 100 }];
const unpaid = (on: string): ExampleEvent => [on, 'fee-lapsed', {}];
const unclear = decided('2025-03-20', exampleItem('unable-unclear'));

const papers: ExampleEvent = [
  '2025-03-05',
  'correction-asked',
  { points: ['身份证明'], workdays: 10, isOfPapersAlone: true },
];

test.each<ControlCase>([
  ['control 5: papers that lack may be asked for', [...RECEIVED, papers], {}, []],
  [
    'control 5: unless the office asks for unclear content alone',
    [...RECEIVED, papers],
    { settings: { correctionOfIdentity: 'not-allowed' } },
    ['block 本机关设置为：材料不全不通知补正，补正只针对内容不明确'],
  ],
  [
    'control 5: a notice of the seventh working day is in time',
    [...RECEIVED, notice('2025-03-12', '名称')],
    {},
    [],
  ],
  [
    'control 5: of the eighth it does not move the period',
    [...RECEIVED, notice('2025-03-13', '名称')],
    {},
    [
      'warn 补正通知应当在收到申请之日起 7 个工作日内（2025-03-12 前）发出；答复期限仍自收到申请之日起计算，不重新起算',
    ],
  ],
  [
    'control 5: where the office counts anew it is only late',
    [...RECEIVED, notice('2025-03-13', '名称')],
    { settings: { lateCorrectionNotice: 'restart' } },
    ['warn 补正通知应当在收到申请之日起 7 个工作日内（2025-03-12 前）发出'],
  ],
  [
    'control 5: a notice says what to correct',
    [...RECEIVED, notice('2025-03-05', ' ')],
    {},
    ['block 补正通知应当一次写明全部需要补正的内容'],
  ],
  [
    'control 5: a request that names its document is hardly unclear',
    [...RECEIVED, NOTICE],
    { facts: { asked: { 1: '演政发〔2024〕3号' } } },
    ['warn 申请已经写明〔2024〕3号，请说明内容不明确之处'],
  ],
  [
    'control 5: one that names the Regulation alone may be',
    [...RECEIVED, NOTICE],
    { facts: { asked: { 1: '依据《政府信息公开条例》申请拆迁资料' } } },
    [],
  ],
  [
    'control 5: unclear after correction presupposes a correction',
    [...SERVED, unclear],
    {},
    ['block 第 1 项：没有通知补正并收到补正，不能以补正后仍不明确答复'],
  ],
  [
    'control 5: corrected and still unclear is an answer',
    [...SERVED, ['2025-03-10', 'corrected', {}], unclear],
    {},
    [],
  ],
  [
    'control 6: whose notice is not proved served has not given up',
    [...RECEIVED, NOTICE, lapsed('2025-04-30')],
    {},
    ['block 补正通知没有送达凭证，期限没有起算，不能视为放弃申请'],
  ],
  [
    'control 6: on the last day of the term nobody has given up',
    [...SERVED, lapsed('2025-03-20')],
    {},
    ['block 补正期限 2025-03-20 才届满，还不能视为放弃申请'],
  ],
  ['control 6: on the day after the applicant has', [...SERVED, lapsed('2025-03-21')], {}, []],
  [
    'control 6: a good reason keeps the request alive',
    [
      ...SERVED,
      ['2025-03-19', 'contacted', { how: '电话', says: '住院', goodReason: '住院治疗' }],
      lapsed('2025-03-21'),
    ],
    {},
    ['block 申请人有正当理由（住院治疗），不能视为放弃申请'],
  ],
  [
    'control 6: a call without a good reason does not',
    [...SERVED, ['2025-03-19', 'contacted', { how: '电话', says: '催问' }], lapsed('2025-03-21')],
    {},
    [],
  ],
  [
    'control 6: nobody who was not asked to correct can fail to',
    [...RECEIVED, lapsed('2025-03-21')],
    {},
    ['block 没有发过补正通知'],
  ],
  [
    'control 6: nobody who was not told a fee can fail to pay it',
    [...RECEIVED, unpaid('2025-05-01')],
    {},
    ['block 没有发过收费通知'],
  ],
  [
    'control 6: a fee notice not proved served does not lapse',
    [...RECEIVED, FEE, unpaid('2025-05-01')],
    {},
    ['block 缴费通知没有送达凭证，期限没有起算，不能视为放弃申请'],
  ],
  [
    'control 6: on the last day of payment the request lives',
    [...RECEIVED, FEE, delivered('2025-03-06', 3), unpaid('2025-04-03')],
    {},
    ['block 缴费期限 2025-04-03 才届满，还不能视为放弃申请'],
  ],
  [
    'control 6: unpaid on the day after it does not',
    [...RECEIVED, FEE, delivered('2025-03-06', 3), unpaid('2025-04-07')],
    {},
    [],
  ],
  [
    'control 5: one empty point beside another is no empty notice',
    [...RECEIVED, notice('2025-03-05', '名称', '')],
    {},
    [],
  ],
  [
    'control 5: where one item names its document and another nothing, the other may be unclear',
    [...RECEIVED, NOTICE],
    { facts: { asked: { 1: '演政发〔2024〕3号', 2: '拆迁资料' } } },
    [],
  ],
  [
    'control 5: before the day of receipt is known no notice is late',
    [
      [
        '2025-03-03',
        'received',
        { channel: 'fax', days: {}, applicants: [{ id: '甲', kind: 'person' }] },
      ],
      ['2025-03-03', 'registered', { number: '示公开〔2025〕1号' }],
      notice('2025-03-13', '名称'),
    ],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
