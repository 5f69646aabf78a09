import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { reg } from '../provisions/provision.ts';
import type { InformationSource } from './answering-organ.ts';
import {
  type ControlCase,
  controlOf,
  controlSays,
  decided,
  EXAMPLE_FACTS,
  exampleItem,
} from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem, Examination, SearchRecord } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
const decide = (outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent[] => [
  ...RECEIVED,
  decided('2025-03-20', exampleItem(outcome, rest)),
];
const RIGHT = { rightOrgan: { organ: '演示区某某局', contact: '示例路3号' } };
const notHeld = (rest: Partial<DecidedItem> = {}) =>
  decide('unable-not-held', { ...RIGHT, ...rest });
/** The request whose information was found to come from there, then its reply. */
const origin = (from: InformationSource['origin'], acts: readonly ExampleEvent[]) => {
  const source = {
    origin: from,
    powerElsewhere: false,
    functionMoved: false,
    bodyInOwnName: false,
    rightOrganKnown: true,
  };
  const found = { item: '1', question: 'answerer', finding: '已核对职责清单', source } as const;
  return examinedFirst(found, acts);
};
const examinedFirst = (found: Examination, acts: readonly ExampleEvent[]): ExampleEvent[] => [
  ...RECEIVED,
  ['2025-03-10', 'examined', found],
  ...acts.slice(RECEIVED.length),
];
const GOVERNMENT = { facts: { organ: { ...EXAMPLE_FACTS.organ, isGovernment: true } } };

const SEARCH: SearchRecord = {
  items: ['1'],
  places: ['公文系统'],
  words: ['拆迁'],
  persons: ['检索人甲'],
  minutes: 40,
  found: false,
  result: '没有找到',
};
const searched = (rest: Partial<SearchRecord> = {}): ExampleEvent => [
  '2025-03-10',
  'searched',
  { ...SEARCH, ...rest },
];
const none = decided('2025-03-20', exampleItem('unable-not-existing'));
const IN_ARCHIVES = { ground: 'in-archives' } as const;
const archived = (level: 'county' | 'province', formedOn: string) =>
  examinedFirst(
    {
      item: '1',
      question: 'exists',
      finding: '已移交综合档案馆',
      archived: { level, formedOn: calendarDay(formedOn) },
    },
    decide('other-else', IN_ARCHIVES),
  );

test.each<ControlCase>([
  [
    'control 9: the right organ is told with its contact',
    notHeld({ rightOrgan: { organ: '演示区某某局', contact: '' } }),
    {},
    ['block 第 1 项：告知负责公开的机关，应当写明名称和联系方式'],
  ],
  [
    'control 9: where no organ is named a reason says why not',
    decide('unable-not-held'),
    {},
    ['warn 第 1 项：能够确定负责公开的机关的，应当告知其名称和联系方式'],
  ],
  [
    'control 9: nobody is sent to the same organ',
    notHeld({ rightOrgan: { organ: '演示区某局公开办', contact: '示例路1号' } }),
    {},
    ['block 第 1 项：所告知的负责公开的机关就是本机关或者本机关的内设机构'],
  ],
  [
    'control 9: the maker does not send away',
    origin('made-here', notHeld()),
    {},
    ['block 第 1 项：按审查记录，这项信息由本机关负责公开，不能答复不属于本机关'],
  ],
  [
    'control 9: a holder that is not the maker does not refuse',
    origin('from-another-organ', decide('deny-process')),
    {},
    ['warn 第 1 项：按审查记录，这项信息不由本机关负责公开，请说明为什么由本机关决定不予公开'],
  ],
  [
    'control 9: a government does not send to its department without a reason',
    notHeld(),
    GOVERNMENT,
    [
      'warn 第 1 项：政府收到的申请，以部门制作、保存为由推出没有依据；可以委托部门代为答复，法律后果仍由本机关承担',
    ],
  ],
  [
    'control 9: a department that names organ and contact is silent',
    origin('not-here', notHeld()),
    {},
    [],
  ],
  [
    'control 9: the maker that refuses is silent',
    origin('made-here', decide('deny-process')),
    {},
    [],
  ],
  [
    'control 10: an item is not both another organ’s and non-existent',
    [
      ...RECEIVED,
      decided(
        '2025-03-20',
        exampleItem('unable-not-held', RIGHT),
        exampleItem('unable-not-existing'),
      ),
    ],
    {},
    ['block 第 1 项：“非本机关（不掌握）”与“信息不存在”不能同时答复'],
  ],
  [
    'control 10: nor by a supplement',
    [
      ...notHeld(),
      [
        '2025-03-24',
        'supplemented',
        { number: '补', mode: 'adds', items: [exampleItem('unable-not-existing')] },
      ],
    ],
    {},
    ['block 第 1 项：“信息不存在”与“非本机关（不掌握）”不能同时答复'],
  ],
  [
    'control 10: a supplement that corrects takes the place of the reply',
    [
      ...notHeld(),
      [
        '2025-03-24',
        'supplemented',
        { number: '补', mode: 'corrects', items: [exampleItem('unable-not-existing')] },
      ],
    ],
    {},
    [],
  ],
  [
    'control 10: nor by its citations',
    notHeld({ citations: [reg(36, null, 4), reg(36, null, 5)] }),
    {},
    ['block 第 1 项：不能同时引用条例第三十六条第（四）项和第（五）项'],
  ],
  [
    'control 10: nor by its reasons',
    notHeld({ reasons: '经查，未查询到相关信息' }),
    {},
    ['warn 第 1 项：理由中写有信息不存在：不属于本机关负责公开的，不再答复是否存在'],
  ],
  [
    'control 10: nor by those of the other',
    decide('unable-not-existing', { reasons: '不属于本机关职责，经检索没有' }),
    {},
    ['warn 第 1 项：理由中写有不属于本机关：答复信息不存在的，以由本机关负责公开为前提'],
  ],
  ['control 10: one answer of two is silent', notHeld(), {}, []],
  [
    'control 10: two items may end differently',
    [
      ...RECEIVED,
      decided(
        '2025-03-20',
        exampleItem('unable-not-held', RIGHT),
        exampleItem('unable-not-existing', { item: '2' }),
      ),
    ],
    {},
    [],
  ],
  [
    'control 11: what was not looked for is not said not to exist',
    [...RECEIVED, none],
    {},
    ['block 第 1 项：答复信息不存在，应当先有这一项的检索记录'],
  ],
  [
    'control 11: a search for another item is none for this',
    [...RECEIVED, searched({ items: ['2'] }), none],
    {},
    ['block 第 1 项：答复信息不存在，应当先有这一项的检索记录'],
  ],
  [
    'control 11: a search tells where, by what, who, how long and with what result',
    [
      ...RECEIVED,
      searched({ places: [], words: [' '], persons: [], minutes: 0, result: '' }),
      none,
    ],
    {},
    ['block 第 1 项：检索记录没有写明检索的系统和档案、关键词、检索人员、用时、结果'],
  ],
  [
    'control 11: what was found exists',
    [...RECEIVED, searched(), searched({ found: true }), none],
    {},
    ['block 第 1 项：最近一次检索记录写明已经找到，不能答复信息不存在'],
  ],
  [
    'control 11: a whole search is silent',
    [...RECEIVED, searched({ found: true }), searched(), none],
    {},
    [],
  ],
  ['control 11: other outcomes need none', decide('deny-process'), {}, []],
  [
    'control 38: a county’s file goes to the archive after ten years, not before',
    archived('county', '2015-03-21'),
    {},
    ['block 第 1 项：文件形成于 2015-03-21，移交期限未满，仍由本机关答复'],
  ],
  [
    'control 38: on the day of the tenth year it may have gone',
    archived('county', '2015-03-20'),
    {},
    [],
  ],
  [
    'control 38: a province’s waits twenty',
    archived('province', '2015-03-20'),
    {},
    ['block 第 1 项：文件形成于 2015-03-20，移交期限未满，仍由本机关答复'],
  ],
  [
    'control 38: without the day of the file the term cannot be checked',
    decide('other-else', IN_ARCHIVES),
    {},
    ['warn 第 1 项：没有登记文件的形成日和移交的档案馆，不能核对移交期限'],
  ],
  [
    'control 38: another ground asks for no archive',
    decide('other-else', { ground: 'advice' }),
    {},
    [],
  ],
  [
    'control 9: who passes on what another made is silent',
    origin('from-another-organ', decide('granted')),
    {},
    [],
  ],
  [
    'control 10: two refusals of one item are of one question',
    [
      ...RECEIVED,
      decided('2025-03-20', exampleItem('deny-process'), exampleItem('deny-third-party')),
    ],
    {},
    [],
  ],
  [
    'control 10: reasons of other outcomes may say whose it is and what there is not',
    decide('deny-process', { reasons: '不属于本机关制定的最终文件，最终文件不存在' }),
    {},
    [],
  ],
  [
    'control 11: one blank word beside another is no missing word',
    [
      ...RECEIVED,
      searched({ words: ['拆迁', ''], places: ['公文系统', ''], persons: ['甲', ''] }),
      none,
    ],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
