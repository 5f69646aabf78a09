import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { citeInFull } from '../provisions/provision.ts';
import { remedyClassOf } from '../remedies/remedy-class-of.ts';
import { OUTCOMES, type Outcome } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import { completenessFaults } from './completeness.ts';
import {
  EXAMPLE_INSTRUMENTS,
  exampleComposed,
  exampleReply,
  textOf,
  whyNot,
} from './example-instruments.ts';
import { exampleLetter } from './example-letter.ts';
import { exampleDecision } from './example-replies.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { replyInstrumentOf } from './reply-choice.ts';

const EVERY = Object.keys(OUTCOMES) as Outcome[];

describe.each(EVERY)('an item that ends as %s', (outcome) => {
  const { instrument } = OUTCOMES[outcome];
  const facts = exampleReply(outcome);

  test('is answered by the letter of its outcome', () => {
    expect(replyInstrumentOf(facts.items)).toBe(instrument);
    expect(completenessFaults(instrument, exampleComposed(instrument, facts))).toEqual([]);
  });

  test('is told what the letter rests on, and its remedy by class', () => {
    const text = textOf(exampleComposed(instrument, facts));
    for (const place of facts.items.flatMap(({ citations }) => citations).slice(0, 1))
      expect(text).toContain(citeInFull(place));
    const isFirst = remedyClassOf(facts.items, facts.on) === 'reconsideration-first';
    expect(text.includes('内先向示例市演示区人民政府')).toBe(isFirst);
  });

  test('is answered by no letter for something else', () => {
    const wrong = instrument === 'reply-denied' ? 'reply-granted' : 'reply-denied';
    expect(whyNot(wrong, facts)).toEqual([expect.stringContaining('这样处理应当制作')]);
  });
});

test('a full refusal offers no direct suit, and a partial one by its parts', () => {
  expect(textOf(exampleComposed('reply-denied'))).not.toContain('6个月');
  const partial = textOf(exampleComposed('reply-partial'));
  expect(partial).toContain('对第1项中不予公开的内容不服，应当');
  expect(partial).toContain('对本告知书的其他内容不服，可以');
});

describe('every ground tells', () => {
  const told = (outcome: Outcome, change: Partial<DecidedItem> = {}) =>
    textOf(
      exampleComposed(
        OUTCOMES[outcome].instrument,
        exampleReply(outcome, { items: [{ ...exampleDecision(outcome), ...change }] }),
      ),
    );

  test.each([
    ['already-public', 'https://www.example.cn/jyj/2025/0301.html'],
    ['already-public', '校车运营补贴公示（2025年3月1日公开）'],
    ['granted', '附件1：校车运营补贴发放明细表'],
    [
      'partial',
      '不予公开：收款人银行账号；依据：《中华人民共和国政府信息公开条例》第十五条、条例第三十二条；理由：公开会损害收款人的隐私',
    ],
    ['deny-other-law', '《中华人民共和国统计法》第二十五条'],
    ['deny-administrative-query', '《不动产登记暂行条例》第二十七条'],
    ['deny-administrative-query', '示例市演示区不动产登记中心'],
    ['unable-not-existing', '在综合档案室、办公自动化系统中以“校车”“补贴”检索，结果：没有找到'],
    ['unable-not-held', '负责公开的机关：示例市演示区财政局；联系方式：0000-87654321'],
    ['skip-duplicate', '2024年11月1日以示教公开〔2024〕9号-告'],
    ['skip-excessive', '数量、频次：2025年5月共申请62件'],
    ['skip-excessive', '要求您说明理由，于2025年6月12日收到理由说明'],
    ['skip-excessive', '认定：所说明的理由与申请的数量不相称'],
    ['other-not-corrected', '告知书于2025年6月6日送达，补正期限于2025年6月20日届满'],
    ['other-not-paid', '逾期未缴纳信息处理费的，视为放弃申请'],
    ['other-not-paid', '信息处理费100元，通知书于2025年6月6日送达，缴费期限于2025年7月4日届满'],
  ] satisfies [Outcome, string][])('of %s: %s', (outcome, words) => {
    expect(told(outcome)).toContain(words);
  });

  test('who searched stays in the file', () => {
    expect(told('unable-not-existing')).not.toContain('检索人丙');
    expect(textOf(exampleComposed('search-record'))).toContain('检索人丙');
  });

  test('a grant without enclosures the way, the channel and the time', () => {
    const whereToFind = {
      title: '查阅校车运营补贴发放明细',
      address: '示例市演示区教育局阅览室',
      on: calendarDay('2025-07-20'),
    };
    expect(told('granted', { enclosures: [], whereToFind })).toContain(
      '请自2025年7月20日起获取：查阅校车运营补贴发放明细；方式、途径：示例市演示区教育局阅览室',
    );
  });

  test('a ground of its own by its name', () => {
    const items = [{ ...exampleDecision('other-else'), ground: 'advice' as const, citations: [] }];
    expect(whyNot('reply-else', exampleReply('other-else', { items }))).toEqual([
      expect.stringContaining('应当引用条例第二条'),
    ]);
  });
});

describe('several items', () => {
  const facts = EXAMPLE_INSTRUMENTS['reply-several'];

  test('stand in one reply, each with its result and all that its outcome demands', () => {
    const { parts } = exampleComposed('reply-several', facts);
    const ofItems = parts.flatMap(({ kind, position }) =>
      position ? [`${position} ${kind}`] : [],
    );
    expect(ofItems).toEqual([
      '1 result',
      '1 legal-basis',
      '1 supply',
      '2 result',
      '2 legal-basis',
      '2 reasons',
    ]);
    expect(parts.flatMap(({ heading }) => heading ?? [])).toEqual(['第1项', '第2项']);
  });

  test('are each named in the remedy notice', () => {
    expect(textOf(exampleComposed('reply-several', facts))).toContain('一、对第2项不服，应当');
  });

  test('of one kind of result are answered by its letter', () => {
    const items = [exampleDecision('granted'), exampleDecision('granted', '2')];
    expect(replyInstrumentOf(items)).toBe('reply-granted');
    expect(whyNot('reply-several', { ...facts, items })).toEqual([
      '这样处理应当制作“政府信息公开告知书（予以公开）”，不是“政府信息公开申请答复书（多个事项）”',
    ]);
  });

  test.each([
    ['one without a result', [exampleDecision('granted')], '第2项还没有确定一个处理结果'],
    [
      'one with two results',
      [
        exampleDecision('granted'),
        exampleDecision('granted', '2'),
        exampleDecision('partial', '2'),
      ],
      '第2项还没有确定一个处理结果',
    ],
    [
      'something that was not asked',
      [
        exampleDecision('granted'),
        exampleDecision('partial', '2'),
        exampleDecision('partial', '9'),
      ],
      '“9”不是这件申请的事项',
    ],
  ])('are not answered with %s', (_name, items, why) => {
    expect(whyNot('reply-several', { ...facts, items }).join()).toContain(why);
  });
});

describe('a merged reply', () => {
  const facts = EXAMPLE_INSTRUMENTS['merged-reply'];
  const [other] = facts.mergedWith ?? [];

  test('lists every number and answers each item', () => {
    const letter = exampleComposed('merged-reply', facts);
    const numbers = letter.parts.filter(({ kind }) => kind === 'case-numbers');
    expect(textOf({ parts: numbers })).toContain('示公开〔2025〕1号\n示公开〔2025〕2号');
    expect(letter.items).toEqual([
      { position: 1, outcome: 'granted' },
      { position: 2, outcome: 'already-public' },
    ]);
  });

  const changes: [string, Partial<InstrumentFacts>, string][] = other
    ? [
        ['there is no other request', { mergedWith: [] }, '没有选择一并答复的其他申请'],
        [
          'another item is not decided',
          { mergedWith: [{ ...other, items: [] }] },
          '示公开〔2025〕2号第1项还没有确定一个处理结果',
        ],
        [
          'another applicant asked',
          {
            mergedWith: [
              {
                ...other,
                request: { ...other.request, applicants: [{ id: '乙', kind: 'person' }] },
              },
            ],
          },
          '不是同一申请人',
        ],
        [
          'another request has no number',
          { mergedWith: [{ ...other, request: { ...other.request, number: null } }] },
          '登记编号',
        ],
      ]
    : [];

  test.each(changes)('is not composed where %s', (_name, change, why) => {
    expect(whyNot('merged-reply', { ...facts, ...change }).join()).toContain(why);
  });
});

describe('a supplementary reply', () => {
  const facts = EXAMPLE_INSTRUMENTS['supplementary-reply'];

  test.each([
    ['adds', '补充如下，原答复继续有效'],
    ['corrects', '更正如下，下列各项以本告知书为准'],
  ] as const)('that %s says what becomes of the reply before', (mode, words) => {
    const text = textOf(exampleComposed('supplementary-reply', { ...facts, mode }));
    expect(text).toContain('本机关2025年6月16日作出的示教公开〔2025〕1号-告答复');
    expect(text).toContain(words);
  });

  test('answers the items that it changes alone', () => {
    const request = { ...facts.request, items: ['1', '2'] };
    const letter = exampleComposed('supplementary-reply', { ...facts, request });
    expect(letter.items).toEqual([
      { position: 1, outcome: 'granted' },
      { position: 2, outcome: null },
    ]);
    expect(completenessFaults('supplementary-reply', letter)).toEqual([]);
  });

  test('follows a reply', () => {
    const none = exampleLetter([], { items: facts.items, mode: 'adds' });
    expect(whyNot('supplementary-reply', none)).toEqual(['还没有作出答复，不能补充或者更正']);
  });
});
