import { describe, expect, test } from 'vitest';
import { actJudgement } from './act-judgement.ts';
import { decided, EXAMPLE_FACTS, exampleItem, refusals, replied } from './example-act.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { consulted } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
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

  test('what others rest on is not annulled', () => {
    const annulled: ExampleEvent = ['2025-03-20', 'annulled', { event: 3, why: '录错' }];
    expect(refusals([...before, ...(legal ? [legal] : []), annulled])).toEqual([
      '第 4 条“审核签批”以它为前提，请先更正那一条',
    ]);
  });

  test('a stream that is not whole is not judged', () => {
    const [first, , third] = exampleEvents(...before);
    if (!first || !third) throw new RangeError('too short a story');
    const known = {
      facts: EXAMPLE_FACTS,
      calendar: EXAMPLE_CALENDAR,
      settings: DEFAULT_REQUEST_SETTINGS,
      today: third.on,
    };
    expect(() => actJudgement([first], third, known)).toThrow('event 3 does not follow event 1');
  });

  test('what is only told is found, and stands in nobody’s way', () => {
    const events = exampleEvents(...RECEIVED, ['2025-03-31', 'assigned', { unit: '规划科' }]);
    const event = events.at(-1);
    if (!event) throw new RangeError('too short a story');
    const { refusals: stopped, findings } = actJudgement(events.slice(0, -1), event, {
      facts: EXAMPLE_FACTS,
      calendar: EXAMPLE_CALENDAR,
      settings: DEFAULT_REQUEST_SETTINGS,
      today: event.on,
    });
    expect(stopped).toEqual([]);
    expect(findings.map(({ control, level }) => [control, level])).toEqual([[2, 'inform']]);
  });
});
