import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import type { Applicant } from '../requests/request-facts.ts';
import { completenessFaults } from './completeness.ts';
import {
  EXAMPLE_INSTRUMENTS,
  exampleComposed,
  exampleReply,
  textOf,
  whyNot,
} from './example-instruments.ts';
import { EXAMPLE_APPLICANT, EXAMPLE_THIRD_PARTY, exampleLetter } from './example-letter.ts';
import { exampleDecision } from './example-replies.ts';
import { INSTRUMENTS, type Instrument, instrumentRule } from './instrument.ts';
import { isItemPart } from './part-kind.ts';

const IDS = Object.keys(INSTRUMENTS) as Instrument[];

describe.each(IDS)('the %s of a made-up case', (id) => {
  const facts = EXAMPLE_INSTRUMENTS[id];
  const letter = exampleComposed(id);

  test('has all its parts, each in its place', () => {
    const rule = instrumentRule(id);
    const kinds = letter.parts.map(({ kind }) => kind);
    const demanded = rule.parts.filter((kind) => !rule.ifAny.includes(kind));
    expect(demanded.filter((kind) => !kinds.includes(kind))).toEqual([]);
    const ofLetter = kinds.filter((kind) => !isItemPart(kind));
    expect(ofLetter).toEqual(rule.parts.filter((kind) => ofLetter.includes(kind as 'date')));
    expect(completenessFaults(id, letter)).toEqual([]);
  });

  test('is headed by the organ, numbered with its mark, and has no blank', () => {
    expect(letter.title).toMatch(/^示例市演示区教育局\p{Script=Han}/u);
    expect(letter.number).toBe(`示教公开〔2025〕1号-${instrumentRule(id).mark}`);
    expect(textOf(letter)).not.toMatch(/undefined|null|[{}]/u);
  });

  test('holds nothing of another case', () => {
    const names = { 申请人一: '示例申请人乙', A: '示例第三方丁' };
    const asked = { '1': '另一项信息', '2': '再一项信息' };
    const other = { ...facts.texts, names, asked };
    const mergedWith = (facts.mergedWith ?? []).map((one) => ({ ...one, texts: other }));
    const text = textOf(exampleComposed(id, { ...facts, texts: other, mergedWith }));
    expect(text).not.toContain(EXAMPLE_APPLICANT);
    expect(text).not.toContain(EXAMPLE_THIRD_PARTY);
    expect(text).not.toContain('演示区2024年度');
  });

  test('is the same for the same facts', () => {
    expect(exampleComposed(id)).toEqual(letter);
  });

  test('locks every citation', () => {
    const runs = letter.parts.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(runs.filter(({ locked, provision }) => !locked && provision)).toEqual([]);
  });
});

const TO_OTHERS = IDS.filter((id) =>
  ['third-party', 'co-maker', 'other-organ'].includes(instrumentRule(id).to),
);

test.each(TO_OTHERS)('the %s does not tell who applied', (id) => {
  const letter = exampleComposed(id);
  expect(`${letter.title}${letter.number}${textOf(letter)}`).not.toContain(EXAMPLE_APPLICANT);
});

test.each(TO_OTHERS.filter((id) => instrumentRule(id).parts.includes('restated-request')))(
  'no %s goes out where the request itself names who applied',
  (id) => {
    const facts = EXAMPLE_INSTRUMENTS[id];
    const asked = { '1': `${EXAMPLE_APPLICANT}所在小区的校车线路` };
    expect(whyNot(id, { ...facts, texts: { ...facts.texts, asked } })).toEqual([
      '文书中出现了申请人的姓名或者名称：请改写征求意见的事项和申请内容，不得写明申请人',
    ]);
  },
);

test('a party whose name holds the applicant’s may still be written to', () => {
  const names = { 申请人一: EXAMPLE_APPLICANT, A: `${EXAMPLE_APPLICANT}商店` };
  const facts = EXAMPLE_INSTRUMENTS['third-party-letter'];
  expect(whyNot('third-party-letter', { ...facts, texts: { ...facts.texts, names } })).toEqual([]);
});

test('a name with spaces in it is a name', () => {
  const facts = EXAMPLE_INSTRUMENTS['third-party-letter'];
  const asked = { '1': '示例 申请人　甲的校车线路' };
  expect(whyNot('third-party-letter', { ...facts, texts: { ...facts.texts, asked } })).toHaveLength(
    1,
  );
});

test('a letter to others is not composed while it cannot be compared with the applicant’s name', () => {
  const facts = EXAMPLE_INSTRUMENTS['third-party-letter'];
  const names = { A: EXAMPLE_THIRD_PARTY };
  expect(whyNot('third-party-letter', { ...facts, texts: { ...facts.texts, names } })).toEqual([
    '没有读到“申请人一”的姓名或者名称',
  ]);
});

test('the applicant is told that others were asked, and not whom', () => {
  const text = textOf(exampleComposed('consultation-notice'));
  expect(text).toContain('征求第三方意见');
  expect(text).not.toContain(EXAMPLE_THIRD_PARTY);
});

test.each<[readonly Applicant[], string]>([
  [[{ id: 'a', kind: 'person' }], '您'],
  [[{ id: 'a', kind: 'company' }], '你单位'],
  [
    [
      { id: 'a', kind: 'person' },
      { id: 'b', kind: 'person' },
    ],
    '你们',
  ],
])('applicants are addressed by what they are: %j', (applicants, you) => {
  const facts = exampleReply('granted');
  const names = { a: '示例申请人甲', b: '示例申请人乙' };
  const letter = exampleComposed('reply-granted', {
    ...facts,
    request: { ...facts.request, applicants },
    texts: { ...facts.texts, names },
  });
  expect(textOf(letter)).toContain(`${you}申请公开下列政府信息`);
  expect(textOf(letter)).toContain(applicants.map(({ id }) => names[id as 'a']).join('、'));
});

test('a reply tells what happened before it, with its days and in their order', () => {
  const facts = exampleLetter(
    [
      ['2025-06-16', 'extended', { workdays: 10, reason: '须汇总', approvedBy: 'ogi-head' }],
      ['2025-06-04', 'fee-asked', { scheme: 'items', quantity: 11, yuan: 100 }],
      ['2025-06-04', 'fee-paid', { yuan: 100 }],
      ['2025-06-05', 'correction-asked', { points: ['文号'], workdays: 10 }],
      ['2025-06-09', 'corrected', {}],
      [
        '2025-06-11',
        'consulted',
        { consultation: 'A', party: 'third-party', partyId: 'A', items: ['1'], question: '？' },
      ],
    ],
    { items: [exampleDecision('granted')] },
  );
  const { parts } = exampleComposed('reply-granted', facts);
  const told = textOf({ parts: parts.filter(({ kind }) => kind === 'process-facts') });
  expect(told.split('\n')).toEqual([
    '本机关于2025年6月4日发出收费通知，信息处理费100元，于2025年6月4日缴费完成。',
    '本机关于2025年6月5日告知您补正，于2025年6月9日收到补正。',
    '本机关于2025年6月11日征求第三方意见，所需时间不计算在答复期限内。',
    '本机关于2025年6月16日告知您延期，答复期限延长10个工作日。',
  ]);
});

test('a reply after an order to reply anew tells of the order and bears a number of its own', () => {
  const facts = exampleLetter(
    [
      ['2025-06-16', 'decided', { number: '甲', items: [exampleDecision('granted')] }],
      ['2025-07-01', 'remedy-opened', { remedy: 'R', remedyKind: 'reconsideration', against: 3 }],
      [
        '2025-08-01',
        'remedy-closed',
        { remedy: 'R', result: 'annulled', redo: { onProcedure: true } },
      ],
    ],
    { items: [exampleDecision('granted')], on: calendarDay('2025-08-20') },
  );
  const letter = exampleComposed('reply-granted', facts);
  expect(letter.number).toBe('示教公开〔2025〕1号-告2');
  expect(textOf(letter)).toContain('本机关于2025年8月1日收到责令重新答复的行政复议决定或者判决。');
});
