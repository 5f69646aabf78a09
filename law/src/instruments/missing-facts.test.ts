import { describe, expect, test } from 'vitest';
import { exampleEvents } from '../requests/example-request.ts';
import { foldRequest } from '../requests/fold-request.ts';
import { EXAMPLE_INSTRUMENTS, whyNot } from './example-instruments.ts';
import { EXAMPLE_SETTINGS, exampleLetter } from './example-letter.ts';
import { exampleDecision, JUDGED, REASON_ASKED } from './example-replies.ts';
import { INSTRUMENTS, type Instrument, instrumentRule } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';

const IDS = Object.keys(INSTRUMENTS) as Instrument[];
const SEALED = IDS.filter((id) => instrumentRule(id).parts.includes('contact'));

function lacking(id: Instrument, change: Partial<InstrumentFacts>): string {
  return whyNot(id, { ...EXAMPLE_INSTRUMENTS[id], ...change }).join('\n');
}

describe('no letter is composed', () => {
  test.each(SEALED)('without the contact of the OGI office: %s', (id) => {
    const letter = { ...EXAMPLE_SETTINGS, contact: ' ' };
    expect(lacking(id, { letter })).toBe('没有设置工作机构的联系方式：请在“机关设置”中填写');
  });

  test.each(IDS.filter((id) => instrumentRule(id).parts.includes('remedy-notice')))(
    'without the organ and the court of its remedy: %s',
    (id) => {
      const letter = { ...EXAMPLE_SETTINGS, addresses: [] };
      expect(lacking(id, { letter })).toContain('没有设置本机关的行政复议机关');
    },
  );

  test.each(IDS.filter((id) => instrumentRule(id).parts.includes('addressee')))(
    'without the name of its addressee: %s',
    (id) => {
      const texts = { ...EXAMPLE_INSTRUMENTS[id].texts, names: {} };
      expect(lacking(id, { texts })).toContain('的姓名或者名称');
    },
  );

  test.each(IDS.filter((id) => instrumentRule(id).parts.includes('restated-request')))(
    'without what is asked: %s',
    (id) => {
      const { texts, mergedWith = [] } = EXAMPLE_INSTRUMENTS[id];
      const unasked = mergedWith.map((one) => ({ ...one, texts: { ...texts, asked: {} } }));
      const why = lacking(id, { texts: { ...texts, asked: {} }, mergedWith: unasked });
      expect(why).toContain('没有读到第1项的申请内容');
    },
  );

  test('without the organ’s name or its seal', () => {
    const letter = { ...EXAMPLE_SETTINGS, organ: '', seal: '' };
    expect(lacking('receipt', { letter }).split('\n')).toEqual([
      '没有设置本机关全称：请在“机关设置”中填写',
      '没有设置答复用章：请在“机关设置”中登记',
    ]);
  });

  test('before the request is received and registered', () => {
    const received = foldRequest(
      exampleEvents([
        '2025-06-03',
        'received',
        { channel: 'fax', days: {}, applicants: [{ id: '申请人一', kind: 'person' }] },
      ]),
    );
    expect(lacking('receipt', { request: received })).toContain(
      '传真的收到日还没有确定：请先确认收到',
    );
    const { request } = EXAMPLE_INSTRUMENTS.receipt;
    expect(lacking('receipt', { request: { ...request, number: null } })).toContain(
      '申请还没有登记编号：请先登记',
    );
  });

  test('served online without the online channel of reconsideration', () => {
    const letter = {
      ...EXAMPLE_SETTINGS,
      addresses: EXAMPLE_SETTINGS.addresses.map((one) => ({
        ...one,
        reconsiderationOrgans: one.reconsiderationOrgans.map((organ) => ({
          ...organ,
          onlineUrl: null,
        })),
      })),
    };
    expect(lacking('reply-granted', { letter, servedOnline: true })).toContain('互联网渠道');
    expect(lacking('reply-granted', { letter })).toBe('');
  });
});

const NEVER = exampleLetter([]).request;

test.each([
  ['registration', { texts: { names: { 申请人一: '甲' }, asked: { '1': '某信息' } } }, '获取方式'],
  ['correction-notice', { request: NEVER }, '没有需要补正的内容'],
  ['correction-notice', { request: NEVER }, '没有确定给申请人的期限'],
  ['correction-notice', { guidance: '' }, '没有写明指导和释明'],
  ['reason-notice', { request: NEVER }, '没有申请数量、频次的统计'],
  ['extension-notice', { request: NEVER }, '没有延期的记录'],
  ['consultation-notice', { request: NEVER }, '没有这次征求意见的记录'],
  ['third-party-letter', { request: NEVER }, '没有这次征求意见的记录'],
  ['co-maker-letter', { consultation: 'B' }, '没有这次征求意见的记录'],
  [
    'assistance-letter',
    { request: EXAMPLE_INSTRUMENTS['co-maker-letter'].request },
    '协办函不是发给这一方的文书',
  ],
  [
    'third-party-disclosure-notice',
    { items: [exampleDecision('granted')] },
    '第1项没有写明公共利益的理由',
  ],
  [
    'third-party-disclosure-notice',
    { request: EXAMPLE_INSTRUMENTS['third-party-letter'].request },
    '第三方没有表示不同意公开',
  ],
  ['fee-notice', { request: NEVER }, '没有收费的决定'],
  [
    'fee-notice',
    { letter: { ...EXAMPLE_SETTINGS, feePayment: '' } },
    '没有设置信息处理费的缴费方式',
  ],
  ['commission-notice', { request: NEVER }, '没有委托答复的记录'],
  [
    'delay-notice',
    { request: exampleLetter([REASON_ASKED, JUDGED(false)]).request },
    '没有认定理由合理',
  ],
  ['withdrawal-record', { request: NEVER }, '没有撤回的记录'],
  ['withdrawal-record', { identityChecked: '' }, '没有写明怎样核对申请人身份'],
  [
    'record-correction-reply',
    { recordCorrection: { finding: '', action: '更正' } },
    '没有写明核实的情况',
  ],
  [
    'record-correction-reply',
    { recordCorrection: { finding: '属实', action: '' } },
    '没有写明怎样处理',
  ],
  ['search-record', { request: NEVER }, '没有检索记录'],
  ['approval-sheet', { request: NEVER }, '还没有完成法制审核、保密审查、机关负责人签发'],
  ['service-proof', { served: 99 }, '没有这件文书'],
  ['reply-unclear', { request: NEVER }, '没有补正的经过'],
] satisfies [Instrument, Partial<InstrumentFacts>, string][])(
  'a %s says what it lacks: %j',
  (id, change, why) => {
    expect(lacking(id, change)).toContain(why);
  },
);

test('a supplementary reply says whether it adds or corrects', () => {
  const { mode: _, ...facts } = EXAMPLE_INSTRUMENTS['supplementary-reply'];
  expect(whyNot('supplementary-reply', facts)).toEqual(['没有说明是补充还是更正：请选择']);
});

test('a fee that is not what the tariff makes of it is not asked', () => {
  const wrong = exampleLetter([
    ['2025-06-20', 'fee-asked', { scheme: 'items', quantity: 11, yuan: 110 }],
  ]);
  expect(whyNot('fee-notice', wrong)).toEqual(['收费记录为110元，按标准应为100元：请更正收费记录']);
});

test('a way of service that is none proves nothing', () => {
  const couriered = exampleLetter(
    [
      ['2025-06-16', 'decided', { number: '1', items: [exampleDecision('granted')] }],
      ['2025-06-17', 'dispatched', { letter: 3, method: 'private-courier' }],
    ],
    { served: 3 },
  );
  expect(whyNot('service-proof', couriered)).toEqual([
    expect.stringContaining('请改用挂号信或者邮政特快专递'),
  ]);
});

test('a delay needs its day', () => {
  const undated = exampleLetter([
    REASON_ASKED,
    ['2025-06-18', 'reason-judged', { isReasonable: true, finding: '合理' }],
  ]);
  expect(whyNot('delay-notice', undated)).toEqual([
    '没有确定延迟答复的期限：请在“理由认定”中写明日期',
  ]);
});
