import { describe, expect, test } from 'vitest';
import { cite, reg } from '../provisions/provision.ts';
import { consulted, delivered, opinion } from '../requests/example-clock.ts';
import { CONSULTATION_PARTS } from './consultation-parts.ts';
import { EXAMPLE_INSTRUMENTS } from './example-instruments.ts';
import { exampleLetter } from './example-letter.ts';
import { exampleDecision } from './example-replies.ts';
import type { Drafted } from './run.ts';

/** Typed words stand in brackets; what is missing has its provision behind it. */
const told = (drafted: Drafted) =>
  'refusals' in drafted
    ? drafted.refusals.map(({ why, provision }) => `缺：${why}（${cite(provision)}）`)
    : drafted.paragraphs.map((runs) =>
        runs.map(({ text, locked }) => (locked ? text : `[${text}]`)).join(''),
      );

const SLIP = [
  '对上述政府信息的公开：□ 同意公开　□ 不同意公开',
  '理由：',
  '签名（盖章）：　　　　　日期：',
];

test('who is asked answers on a slip', () => {
  expect(told(CONSULTATION_PARTS['third-party-letter']['reply-slip']())).toEqual(SLIP);
  expect(told(CONSULTATION_PARTS['co-maker-letter']['reply-slip']())).toEqual(SLIP);
  expect(told(CONSULTATION_PARTS['consultation-slip']['reply-slip']())).toEqual([
    '收到日期：　　　　年　　月　　日',
    '签名（盖章）：',
  ]);
});

describe.each(['third-party-letter', 'co-maker-letter', 'assistance-letter'] as const)(
  'the question of %s',
  (id) => {
    test('is the law’s words and the office’s', () => {
      const [law, ours, ...rest] = told(
        CONSULTATION_PARTS[id].question(EXAMPLE_INSTRUMENTS[id], id),
      );
      expect(law).not.toMatch(/^\[|^缺/u);
      expect(ours).toMatch(/^\[.+\]$/u);
      expect(rest).toEqual([]);
    });

    test('is missing', () => {
      const facts = EXAMPLE_INSTRUMENTS[id];
      const consultations = facts.request.consultations.map((one) => ({ ...one, question: ' ' }));
      const unasked = { ...facts, request: { ...facts.request, consultations } };
      const place = cite(reg(33, 3));
      expect(told(CONSULTATION_PARTS[id].question(unasked, id))).toEqual([
        `缺：没有写明征求意见的事项：请在“征求意见”中补充（${place}）`,
      ]);
      expect(
        told(CONSULTATION_PARTS[id].question({ ...facts, consultation: 'B' }, id)).join(),
      ).toContain('没有这次征求意见的记录');
    });
  },
);

test.each(['third-party-letter', 'co-maker-letter'] as const)(
  '%s names fifteen working days, and what silence means',
  (id) => {
    const facts = EXAMPLE_INSTRUMENTS[id];
    expect(told(CONSULTATION_PARTS[id].period(facts)).join()).toContain('15个工作日');
    expect(told(CONSULTATION_PARTS[id].effect(facts))).toHaveLength(1);
  },
);

test('another organ is told that the time does not count', () => {
  const facts = EXAMPLE_INSTRUMENTS['assistance-letter'];
  expect(told(CONSULTATION_PARTS['assistance-letter'].effect(facts))).toHaveLength(1);
});

describe('that a party was asked', () => {
  test('is told with its day', () => {
    const facts = EXAMPLE_INSTRUMENTS['consultation-slip'];
    const of = CONSULTATION_PARTS['consultation-slip']['consultation-told'];
    expect(told(of(facts, 'consultation-slip'))).toEqual([
      '本机关于2025年6月6日就政府信息的公开征求贵方意见。',
    ]);
    expect(told(of({ ...facts, consultation: 'B' }, 'consultation-slip')).join()).toContain(
      '没有这次征求意见的记录',
    );
  });

  test.each([
    ['objected', opinion('2025-06-12'), true],
    ['was silent', null, false],
  ] as const)('is told of what is given all the same where it %s', (_name, answer, isTold) => {
    const events = [consulted('2025-06-06', 'third-party'), delivered('2025-06-09', 3)];
    const facts = exampleLetter(answer ? [...events, answer] : events, { consultation: 'A' });
    const id = 'third-party-disclosure-notice';
    expect(told(CONSULTATION_PARTS[id]['consultation-told'](facts, id))).toEqual([
      isTold
        ? '本机关于2025年6月6日就政府信息的公开征求贵方意见。'
        : `缺：第三方没有表示不同意公开，不需要制作这件告知书（${cite(reg(32))}）`,
    ]);
    const unknown = { ...facts, consultation: 'B' };
    expect(told(CONSULTATION_PARTS[id]['consultation-told'](unknown, id)).join()).toContain(
      '没有这次征求意见的记录',
    );
  });
});

describe('what is given over an objection', () => {
  const id = 'third-party-disclosure-notice';
  const { disclosed } = CONSULTATION_PARTS[id];

  test('is told item by item with the public interest', () => {
    const [law, ...items] = told(disclosed(EXAMPLE_INSTRUMENTS[id], id));
    expect(law).not.toMatch(/^\[|^缺/u);
    expect(items).toEqual([
      '第1项：[演示区2024年度校车运营补贴发放明细]',
      '决定公开的理由：[关系学生乘车安全]',
    ]);
  });

  test('is missing', () => {
    const facts = EXAMPLE_INSTRUMENTS[id];
    const place = cite(reg(32));
    const bare = {
      ...facts,
      texts: { ...facts.texts, asked: {} },
      items: [exampleDecision('granted')],
    };
    const lacking = [
      `缺：没有读到第1项的申请内容（${place}）`,
      `缺：第1项没有写明公共利益的理由（${place}）`,
    ];
    expect(told(disclosed(bare, id))).toEqual(lacking);
    expect(told(disclosed({ ...bare, items: [] }, id))).toEqual(lacking);
    expect(told(disclosed({ ...facts, consultation: 'B' }, id)).join()).toContain(
      '没有这次征求意见的记录',
    );
  });
});
