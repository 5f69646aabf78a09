import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { provision } from '../provisions/provision.ts';
import { exampleItem, refusals, replied } from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { FetchedFacts } from './fetched-facts.ts';

/** Every act of a story is let through, one after the other. */
function expectAllowed(story: readonly ExampleEvent[], facts: Partial<FetchedFacts> = {}): void {
  for (let count = 1; count <= story.length; count += 1)
    expect([story[count - 1]?.[1], refusals(story.slice(0, count), facts)]).toEqual([
      story[count - 1]?.[1],
      [],
    ]);
}

const RECEIVED = exampleReceived('2025-03-03');

const handed = (on: string, letter: number): ExampleEvent => [
  on,
  'served',
  { letter, method: 'direct', proof: '送达回证' },
];

describe('granted on time', () => {
  const story: ExampleEvent[] = [
    ...RECEIVED,
    ['2025-03-04', 'assigned', { unit: '规划科' }],
    [
      '2025-03-10',
      'searched',
      {
        items: ['1'],
        places: ['公文系统'],
        words: ['预算'],
        persons: ['检索人甲'],
        minutes: 20,
        found: true,
        result: '找到一份',
      },
    ],
    ...replied('2025-03-20', exampleItem('granted')),
    ['2025-03-21', 'dispatched', { letter: 9, method: 'post' }],
    ['2025-03-24', 'served', { letter: 9, method: 'post', proof: '邮件签收记录' }],
    ['2025-03-25', 'closed', {}],
  ];

  test('each act is let through', () => {
    expectAllowed(story);
  });

  test('an item without an answer stops the reply', () => {
    const two: ExampleEvent = ['2025-03-04', 'split', { items: ['1', '2'] }];
    const events = [...RECEIVED, two, ...replied('2025-03-20', exampleItem('granted'))];
    expect(refusals(events)).toEqual(['还有 1 项没有处理结果：第 2 项']);
  });

  test('an extension is no longer possible once the reply is given', () => {
    const late: ExampleEvent = [
      '2025-03-21',
      'extended',
      { workdays: 5, reason: '汇总', approvedBy: 'ogi-head' },
    ];
    expect(refusals([...story.slice(0, 9), late])).toEqual([
      '这件申请现在是“已作出答复”，不能记“延期”',
    ]);
  });

  test('found personal data are passed by a person with a reason, and by nobody without', () => {
    const leaks = [{ what: '手机号码', count: 1 }];
    const sent = story.slice(0, 10);
    expect(refusals(sent, { leaks })).toEqual([
      '答复和附件中有手机号码 1 处，请遮盖或者说明为什么可以提供',
    ]);
    const passed: ExampleEvent = [
      '2025-03-21',
      'dispatched',
      { letter: 9, method: 'post' },
      { by: '公开办甲', reasons: { 33: '是本机关公布的值班电话' } },
    ];
    expect(refusals([...sent.slice(0, -1), passed], { leaks })).toEqual([]);
    const blank: ExampleEvent = [
      '2025-03-21',
      'dispatched',
      { letter: 9, method: 'post' },
      { reasons: { 33: ' ' } },
    ];
    expect(refusals([...sent.slice(0, -1), blank], { leaks })).toHaveLength(1);
  });
});

describe('corrected too late, then given up', () => {
  const asked: ExampleEvent = [
    '2025-03-05',
    'correction-asked',
    { points: ['请写明文件名称或者年份'], workdays: 10 },
  ];
  const story: ExampleEvent[] = [
    ...RECEIVED,
    asked,
    handed('2025-03-06', 3),
    ['2025-03-21', 'correction-lapsed', {}],
    ['2025-03-24', 'closed', {}],
  ];

  test('each act is let through', () => {
    expectAllowed(story);
  });

  test('a lapse on the last day of the term is not', () => {
    const early: ExampleEvent = ['2025-03-20', 'correction-lapsed', {}];
    expect(refusals([...story.slice(0, 4), early])).toEqual([
      '补正期限 2025-03-20 才届满，还不能视为放弃申请',
    ]);
  });

  test('a second notice is not', () => {
    const again: ExampleEvent = [
      '2025-03-07',
      'correction-asked',
      { points: ['年份'], workdays: 5 },
    ];
    expect(refusals([...story.slice(0, 4), again])).toEqual([
      '补正应当一次性告知，已经发过补正通知',
    ]);
  });

  test('a good reason brings a lapsed request back', () => {
    const late: ExampleEvent = ['2025-03-25', 'corrected', { goodReason: '住院' }];
    const unexplained: ExampleEvent = ['2025-03-25', 'corrected', {}];
    expect(refusals([...story.slice(0, 5), unexplained])).toEqual([
      '补正期限已于 2025-03-20 届满，逾期补正须有正当理由',
    ]);
    expectAllowed([...story.slice(0, 5), late]);
  });
});

describe('a third party objects, and the public interest is greater', () => {
  const item = exampleItem('granted', { publicInterest: '涉及饮用水安全' });
  const consulted: ExampleEvent[] = [
    ...RECEIVED,
    [
      '2025-03-10',
      'consulted',
      {
        consultation: 'A',
        party: 'third-party',
        partyId: '某公司',
        items: ['1'],
        question: '是否同意公开检测报告',
      },
    ],
    handed('2025-03-12', 3),
  ];
  const objected: ExampleEvent[] = [
    ...consulted,
    [
      '2025-03-26',
      'opinion-received',
      { consultation: 'A', opinion: 'objects', isReasonable: true },
    ],
    ...replied('2025-03-28', item),
  ];
  const told: ExampleEvent = [
    '2025-03-31',
    'notified',
    { instrument: 'F09', party: 'third-party', consultation: 'A' },
  ];
  const posted: ExampleEvent = ['2025-04-07', 'dispatched', { letter: 10, method: 'post' }];

  test('told before the release, each act is let through', () => {
    expectAllowed([...objected, told, posted]);
  });

  test('without the letter to the third party nothing is released', () => {
    expect(refusals([...objected, posted])).toEqual([
      '第三方不同意公开而决定公开的，应当先将公开的内容和理由书面告知第三方',
    ]);
  });

  test('a silent third party is waited for, and no longer', () => {
    expect(refusals([...consulted, ...replied('2025-04-02', item)])).toEqual([
      '第 1 项：第三方意见的期限未满，还不能决定公开',
    ]);
    expectAllowed([...consulted, ...replied('2025-04-03', item)]);
  });
});

describe('refused as a state secret', () => {
  const item = exampleItem('deny-state-secret', {
    citations: [...exampleItem('deny-state-secret').citations, provision('SEC', 13)],
    classification: { registerNumber: '密登〔2020〕7', until: calendarDay('2030-12-31') },
  });

  test('with its number in the off-line register each act is let through', () => {
    expectAllowed([
      ...RECEIVED,
      ...replied('2025-03-20', item),
      handed('2025-03-21', 7),
      ['2025-03-24', 'closed', {}],
    ]);
  });

  test('without it, without the secrecy law and without severance it is not, and all of it is said at once', () => {
    const bare = exampleItem('deny-state-secret', { severanceConsidered: false });
    expect(refusals([...RECEIVED, ...replied('2025-03-20', bare)])).toEqual([
      '第 1 项：“属于国家秘密”还应当引用《中华人民共和国保守国家秘密法》的条款',
      '第 1 项：不予公开之前，应当先审查能否作区分处理',
      '第 1 项：以国家秘密为由的，应当登记定密情况（只填离线登记簿编号，不录入涉密内容）',
    ]);
  });
});
