import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { actJudgement } from './act-judgement.ts';
import type { ExaminationQuestion } from './examination.ts';
import { decided, EXAMPLE_FACTS, exampleItem, refusals, replied } from './example-act.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { consulted } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import type { Outcome } from './outcome.ts';
import type { RequestEvent } from './request-event.ts';
import type { DecidedItem } from './request-facts.ts';
import { DEFAULT_REQUEST_SETTINGS } from './request-settings.ts';

const RECEIVED = exampleReceived('2025-03-03');

describe('the order of handling', () => {
  const [draft, legal, secrecy, leader, reply] = replied('2025-03-20', exampleItem('granted'));
  const before = [...RECEIVED, ...(draft ? [draft] : [])];

  test.each<[string, (ExampleEvent | undefined)[], string[]]>([
    ['nobody signs before both reviews', [leader], ['法制审核、保密审查完成之前，不能签发']],
    ['nor before the secrecy review', [legal, leader], ['保密审查完成之前，不能签发']],
    [
      'no reply is given unsigned',
      [legal, secrecy, reply],
      ['机关负责人签发完成之前，不能作出答复'],
    ],
    ['reviewed and signed it is given', [legal, secrecy, leader, reply], []],
  ])('%s', (_name, acts, says) => {
    expect(refusals([...before, ...acts.filter((act) => act !== undefined)])).toEqual(says);
  });

  test('what is given is what was signed, in whatever order it was written down', () => {
    const signed = replied('2025-03-20', exampleItem('granted')).slice(0, 4);
    const { item, outcome, ...rest } = exampleItem('granted');
    const given = (answer: DecidedItem) => [...RECEIVED, ...signed, decided('2025-03-20', answer)];
    expect(refusals(given({ ...rest, outcome, item }))).toEqual([]);
    expect(refusals(given({ ...rest, outcome, item, enclosures: ['另一份文件'] }))).toEqual([
      '答复的内容与审核签发的拟稿不同，请重新送审',
    ]);
  });

  test('a draft is sent back before any review', () => {
    const returned: ExampleEvent = [
      '2025-03-20',
      'returned',
      { step: 'leader', why: '请补充理由' },
    ];
    expect(refusals([...before, returned])).toEqual([]);
  });

  test('while one of two opinions is awaited the request is being consulted on', () => {
    const asked = [...RECEIVED, consulted('2025-03-10', 'other-organ')];
    const both: ExampleEvent[] = [
      ...asked,
      consulted('2025-03-10', 'other-organ', 'B'),
      ['2025-03-12', 'opinion-received', { consultation: 'A', opinion: 'consents' }],
    ];
    const closed: ExampleEvent = ['2025-03-13', 'closed', {}];
    expect(refusals([...both, closed])).toEqual(['这件申请现在是“征求意见中”，不能记“办结归档”']);
    const answered: ExampleEvent = [
      '2025-03-12',
      'opinion-received',
      { consultation: 'A', opinion: 'consents' },
    ];
    expect(refusals([...asked, answered, closed])).toEqual([
      '这件申请现在是“待审查”，不能记“办结归档”',
    ]);
  });

  test('no day to come is recorded', () => {
    const later: ExampleEvent = ['2025-03-21', 'assigned', { unit: '规划科' }];
    expect(refusals([...RECEIVED, later], {}, '2025-03-20')).toEqual([
      '2025-03-21 还没有到，不能记将来的日子',
    ]);
    expect(refusals([...RECEIVED, later], {}, '2025-03-21')).toEqual([]);
  });

  test('no request came on a day to come', () => {
    const came = (on: string): ExampleEvent => [
      '2025-03-20',
      'received',
      {
        channel: 'in-person',
        days: { submittedOn: calendarDay(on) },
        applicants: [{ id: '甲', kind: 'person' }],
      },
    ];
    expect(refusals([came('2025-03-20')])).toEqual([]);
    expect(refusals([came('2025-03-21')])).toEqual(['提交日 2025-03-21 还没有到，请核对年份']);
  });

  test('what others rest on is not annulled', () => {
    const annulled: ExampleEvent = ['2025-03-20', 'annulled', { event: 3, why: '录错' }];
    expect(refusals([...before, ...(legal ? [legal] : []), annulled])).toEqual([
      '第 4 条“审核签批”以它为前提，请先更正那一条',
    ]);
  });

  test('a stream that is not whole is not judged', () => {
    const [first, , third] = exampleEvents(...before);
    if (!first || !third) throw new RangeError('too short a story');
    expect(() => judged([first, third])).toThrow('event 3 does not follow event 1');
  });

  test('what is only told is found, and stands in nobody’s way', () => {
    const events = exampleEvents(...RECEIVED, ['2025-03-31', 'assigned', { unit: '规划科' }]);
    const { refusals: stopped, findings } = judged(events);
    expect(stopped).toEqual([]);
    expect(findings.map(({ control, level }) => [control, level])).toEqual([[2, 'inform']]);
  });
});

describe('letters', () => {
  const asked: ExampleEvent = [
    '2025-03-05',
    'correction-asked',
    { points: ['名称'], workdays: 10 },
  ];

  test.each<[string, ExampleEvent, string[]]>([
    [
      'that no event made are not served',
      ['2025-03-06', 'served', { letter: 2, method: 'direct', proof: '送达回证' }],
      ['第 2 条记录没有作出文书'],
    ],
    [
      'are handed to no other courier',
      ['2025-03-06', 'dispatched', { letter: 3, method: 'private-courier' }],
      [expect.stringContaining('只能由邮政企业寄递')],
    ],
    [
      'are served as the law has it',
      ['2025-03-06', 'served', { letter: 3, method: 'direct', proof: '送达回证' }],
      [],
    ],
  ])('%s', (_name, act, says) => {
    expect(refusals([...RECEIVED, asked, act])).toEqual(says);
  });
});

describe('a further reply', () => {
  const first = [...RECEIVED, ...replied('2025-03-20', exampleItem('unable-not-held'))];
  const more = exampleItem('granted');
  const [draft, legal, secrecy, leader] = replied('2025-03-24', more);
  const supplement: ExampleEvent = [
    '2025-03-24',
    'supplemented',
    { number: '示公开〔2025〕1号-补', mode: 'corrects', items: [more] },
  ];
  const returned: ExampleEvent = ['2025-03-24', 'returned', { step: 'legal', why: '请核对' }];

  test.each<[string, (ExampleEvent | undefined)[], string[]]>([
    ['is drafted, reviewed and signed', [draft, legal, secrecy, leader, supplement], []],
    [
      'is not given unsigned',
      [draft, legal, secrecy, supplement],
      ['机关负责人签发完成之前，不能作出补充答复'],
    ],
    ['is not reviewed before it is drafted', [legal], ['没有送审的拟稿，请先拟稿']],
    [
      'is not reviewed once it was sent back',
      [draft, returned, legal],
      ['没有送审的拟稿，请先拟稿'],
    ],
    ['is not sent back before it is drafted', [returned], ['没有送审的拟稿，请先拟稿']],
    [
      'needs a draft of its own after another',
      [draft, legal, secrecy, leader, supplement, supplement],
      ['机关负责人签发完成之前，不能作出补充答复'],
    ],
  ])('%s', (_name, acts, says) => {
    expect(refusals([...first, ...acts.filter((act) => act !== undefined)])).toEqual(says);
  });
});

describe('the order of examination', () => {
  const found = (question: ExaminationQuestion, outcome?: Outcome, item = '1'): ExampleEvent => [
    '2025-03-10',
    'examined',
    { item, question, finding: '已核对', ...(outcome && { outcome }) },
  ];

  test.each<[string, ExampleEvent[], string[]]>([
    ['goes from question to question', [found('clear'), found('request'), found('answerer')], []],
    [
      'stops where a question ended the item',
      [found('answerer', 'unable-not-held'), found('exists')],
      ['第 1 项在“谁负责”一步已经有结论，不再审查“有没有”'],
    ],
    [
      'may go back to an earlier question',
      [found('exists', 'unable-not-existing'), found('answerer')],
      [],
    ],
    [
      'goes on once the earlier finding was changed',
      [found('answerer', 'unable-not-held'), found('answerer'), found('exists')],
      [],
    ],
    [
      'lets each question end in its own ways alone',
      [found('answerer', 'unable-not-existing')],
      ['“谁负责”这一步不能以“信息不存在”结束'],
    ],
    ['knows the items that there are', [found('clear', undefined, '2')], ['这件申请没有第 2 项']],
  ])('%s', (_name, acts, says) => {
    expect(refusals([...RECEIVED, ...acts])).toEqual(says);
  });
});

function judged(events: readonly RequestEvent[]) {
  const event = events.at(-1);
  if (!event) throw new RangeError('too short a story');
  const act = {
    request: foldRequest(events.slice(0, -1)),
    event,
    facts: EXAMPLE_FACTS,
    calendar: EXAMPLE_CALENDAR,
    settings: DEFAULT_REQUEST_SETTINGS,
    today: event.on,
  };
  return actJudgement(act, events.slice(0, -1));
}
