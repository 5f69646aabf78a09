import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite, reg } from '../provisions/provision.ts';
import { OUTCOMES, type Outcome } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import { caseItems } from './case-items.ts';
import { exampleReply } from './example-instruments.ts';
import { exampleDecision } from './example-replies.ts';
import { ITEM_PARTS_OF } from './item-parts.ts';
import type { Drafted } from './run.ts';

/** Typed words stand in brackets; what is missing has its provision behind it. */
const told = (drafted: Drafted) =>
  'refusals' in drafted
    ? drafted.refusals.map(({ why, provision }) => `缺：${why}（${cite(provision)}）`)
    : drafted.paragraphs.map((runs) =>
        runs.map(({ text, locked }) => (locked ? text : `[${text}]`)).join(''),
      );

const part = (
  kind: keyof typeof ITEM_PARTS_OF,
  outcome: Outcome,
  change: Partial<DecidedItem> = {},
) => {
  const facts = exampleReply(outcome);
  const [item] = caseItems(facts);
  if (!item) throw new Error('the example has no item');
  const decided = { ...exampleDecision(outcome), ...change };
  return told(ITEM_PARTS_OF[kind](facts, { ...item, decided }, OUTCOMES[outcome].instrument));
};

const ON = calendarDay('2025-07-20');
const LAW = { title: '示例法', place: '第一条', rank: 'law' } as const;

test('the result stands in its sentence', () => {
  expect(part('result', 'granted')).toEqual(['处理结果：决定予以公开。']);
});

describe('the legal basis', () => {
  test('names provisions and other norms', () => {
    expect(part('legal-basis', 'granted')).toEqual([
      '依据：《中华人民共和国政府信息公开条例》第三十六条第（二）项。',
    ]);
    const [first] = part('legal-basis', 'deny-other-law', { norms: [LAW, LAW] });
    expect(first).toMatch(
      /^依据：《中华人民共和国政府信息公开条例》.*、《示例法》第一条、《示例法》第一条。$/u,
    );
  });

  test('names norms alone where no provision is demanded', () => {
    const other = { ground: 'unlisted', citations: [] } as const;
    expect(part('legal-basis', 'other-else', { ...other, norms: [LAW] })).toEqual([
      '依据：《示例法》第一条。',
    ]);
    expect(part('legal-basis', 'other-else', { ...other, norms: [LAW, LAW] })).toEqual([
      '依据：《示例法》第一条、《示例法》第一条。',
    ]);
    expect(part('legal-basis', 'other-else', other)).toEqual([]);
  });

  test('is not told with a fault', () => {
    expect(part('legal-basis', 'granted', { citations: [] }).join()).toContain('应当引用');
  });
});

describe('the reasons', () => {
  test('are the office’s words, and its discretion stands behind them', () => {
    const { discretion: _none, ...decided } = exampleDecision('deny-process');
    expect(part('reasons', 'deny-process')).toEqual([
      `理由：[${decided.reasons}]`,
      '[经裁量，公开会妨碍讨论的坦率]',
    ]);
    expect(part('reasons', 'deny-other-law', { reasons: '依法' })).toEqual(['理由：[依法]']);
  });

  test.each<[Outcome, string]>([
    ['deny-process', cite(reg(36, null, 3))],
    ['unable-not-existing', cite(reg(36, null, 4))],
  ])('of %s are demanded by %s', (outcome, provision) => {
    expect(part('reasons', outcome, { reasons: ' ' })).toEqual([
      `缺：第1项没有写明理由：请结合事实说明（${provision}）`,
    ]);
  });

  test('may be silent where the letter has no such part', () => {
    expect(part('reasons', 'granted', { reasons: ' ' })).toEqual([]);
    expect(part('reasons', 'granted', { reasons: '如下' })).toEqual(['理由：[如下]']);
  });
});

describe('what is given', () => {
  test('is enclosed', () => {
    expect(part('supply', 'granted', { enclosures: ['甲表', '乙表'] })).toEqual([
      '本机关向您提供下列信息（附后）：',
      '附件1：[甲表]',
      '附件2：[乙表]',
    ]);
  });

  test('or can be had from a day on', () => {
    const whereToFind = { title: '查阅', address: '阅览室', on: ON };
    expect(part('supply', 'granted', { enclosures: [], whereToFind })).toEqual([
      '请自2025年7月20日起获取：[查阅]；方式、途径：[阅览室]',
    ]);
  });

  test('is missing', () => {
    const place = cite(reg(36, null, 2));
    expect(part('supply', 'granted', { enclosures: [] })).toEqual([
      `缺：第1项既没有附件，也没有告知获取的方式、途径和时间：请补充其中一种（${place}）`,
    ]);
    const whereToFind = { title: '查阅', address: '阅览室' };
    expect(part('supply', 'granted', { enclosures: [], whereToFind })).toEqual([
      `缺：第1项没有写明获取的时间：请补充（${place}）`,
    ]);
  });
});

describe('what is withheld', () => {
  const withheld = (change: object) =>
    part('withheld', 'partial', {
      withheld: [{ part: '账号', outcome: 'deny-third-party', reason: '有损隐私', ...change }],
    });

  test('is told place by place', () => {
    expect(withheld({})).toEqual([
      '不予公开：[账号]；依据：《中华人民共和国政府信息公开条例》第十五条、条例第三十二条；理由：[有损隐私]',
    ]);
    expect(withheld({ outcome: 'not-information' })).toEqual([
      '不予公开：[账号]；依据：《中华人民共和国政府信息公开条例》第二条；理由：[有损隐私]',
    ]);
  });

  test('is missing', () => {
    const none = `缺：第1项没有写明哪些内容不予公开：请逐处写明（${cite(reg(37))}）`;
    expect(part('withheld', 'partial', { withheld: [] })).toEqual([none]);
    expect(part('withheld', 'granted')).toEqual([none]);
    expect(withheld({ part: ' ', reason: '' })).toEqual([
      `缺：第1项有一处不予公开的内容没有写明是哪一处：请补充（${cite(reg(37))}）`,
      `缺：第1项有一处不予公开的内容没有写明理由：请补充（${cite(reg(36, null, 3))}）`,
    ]);
  });
});

describe('where it can be had', () => {
  const whereToFind = { title: '公示', address: '示例网址' };

  test('is told with the day of its publication', () => {
    expect(part('way', 'already-public', { whereToFind: { ...whereToFind, on: ON } })).toEqual([
      '[公示]（2025年7月20日公开）；获取的方式、途径：[示例网址]',
    ]);
    expect(part('way', 'deny-administrative-query', { whereToFind })).toEqual([
      '[公示]；获取的方式、途径：[示例网址]',
    ]);
  });

  test('is missing', () => {
    const place = cite(reg(36, null, 1));
    const { whereToFind: _none, ...nowhere } = exampleDecision('already-public');
    expect(part('way', 'unable-unclear', nowhere).join()).toContain('没有写明获取的方式、途径');
    expect(part('way', 'already-public', { whereToFind })).toEqual([
      `缺：第1项没有写明公开的日期：请补充（${place}）`,
    ]);
    expect(
      part('way', 'already-public', { whereToFind: { title: '', address: ' ', on: ON } }),
    ).toEqual([
      `缺：第1项没有写明名称或者标题：请补充（${place}）`,
      `缺：第1项没有写明网址或者地点：请补充（${place}）`,
    ]);
  });

  test.each(['skip-petition', 'skip-publication'] as const)('of %s need not be told', (outcome) => {
    expect(part('way', outcome)).toEqual([]);
    expect(part('way', outcome, { whereToFind })).toHaveLength(1);
  });
});

test('the organ that has it is told as the directory has it', () => {
  expect(part('right-organ', 'unable-not-held')).toEqual([
    '负责公开的机关：示例市演示区财政局；联系方式：0000-87654321',
  ]);
  expect(part('right-organ', 'unable-not-existing')).toEqual([]);
  const place = cite(reg(36, null, 5));
  expect(
    part('right-organ', 'unable-not-held', { rightOrgan: { organ: '', contact: '' } }),
  ).toEqual([
    `缺：第1项没有写明负责公开的机关名称（${place}）`,
    `缺：第1项没有写明负责公开的机关的联系方式（${place}）`,
  ]);
});

test('an earlier reply is told with its day and its number', () => {
  const place = cite(reg(36, null, 6));
  expect(part('earlier-reply', 'skip-duplicate')).toEqual([
    '本机关已于2024年11月1日以示教公开〔2024〕9号-告对您作出答复。',
  ]);
  expect(part('earlier-reply', 'granted')).toEqual([
    `缺：第1项没有写明此前答复的文号和日期：请选择此前的答复（${place}）`,
  ]);
  const earlierReply = { number: '1号', on: ON, sameApplicant: false };
  expect(part('earlier-reply', 'skip-duplicate', { earlierReply })).toEqual([
    `缺：第1项此前的答复不是对同一申请人作出的，不能不予重复处理（${place}）`,
  ]);
});
