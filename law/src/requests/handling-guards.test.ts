import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import {
  type ControlCase,
  controlOf,
  controlSays,
  decided,
  type ExampleKnown,
  exampleItem,
} from './example-act.ts';
import { delivered } from './example-clock.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const RECEIVED = exampleReceived('2025-03-03');
const decide = (outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent =>
  decided('2025-03-20', exampleItem(outcome, rest));
const PAGE = 'https://演示区.example/zfxxgk/2024/ys.html';
const HOME = 'https://演示区.example/index.html';
const at = (address: string, title = '2024年预算'): ExampleEvent[] => [
  ...RECEIVED,
  decide('already-public', { whereToFind: { title, address } }),
];
const looked = (address: string, isReachable = true, hasSnapshot = true): ExampleKnown => ({
  facts: { addresses: { [address]: { isReachable, hasSnapshot } } },
});

const drafted = (...approvers: readonly string[]): ExampleEvent[] => [
  ...RECEIVED,
  ['2025-03-10', 'drafted', { items: [exampleItem('skip-petition')] }],
  ...approvers.map((by): ExampleEvent => ['2025-03-11', 'approved', { step: 'legal' }, { by }]),
];

const EARLIER = { number: '示公开〔2024〕9号-告', on: calendarDay('2024-06-03') };
const repeats = (rest: Partial<NonNullable<DecidedItem['earlierReply']>> = {}): ExampleEvent[] => [
  ...RECEIVED,
  decide('skip-duplicate', { earlierReply: { ...EARLIER, sameApplicant: true, ...rest } }),
];
const answered = (isSameInformation = true): ExampleKnown => ({
  facts: { earlierReplies: [{ ...EARLIER, isSameInformation }] },
});

const excessive = decided('2025-03-24', exampleItem('skip-excessive'));
const ASKED: ExampleEvent[] = [
  ...RECEIVED,
  ['2025-03-05', 'reason-asked', { figures: '本年 200 件', workdays: 10 }],
];
/** The reasons are due on 2025-03-20. */
const judged = (isReasonable: boolean, on = '2025-03-21'): ExampleEvent => [
  on,
  'reason-judged',
  { isReasonable, finding: '认定' },
];

test.each<ControlCase>([
  [
    'control 21: what is public is told where',
    [...RECEIVED, decide('already-public')],
    {},
    ['block 第 1 项：已主动公开的，应当告知获取该信息的方式、途径'],
  ],
  [
    'control 21: a home page is not where it is',
    at(HOME),
    looked(HOME),
    [`warn 第 1 项：${HOME} 只是网站首页，应当给出该信息的准确网址`],
  ],
  [
    'control 21: nor is a bare host',
    at('https://演示区.example/?from=reply'),
    looked('https://演示区.example/?from=reply'),
    ['warn 第 1 项：https://演示区.example/?from=reply 只是网站首页，应当给出该信息的准确网址'],
  ],
  [
    'control 21: an address nobody looked at is looked at',
    at(PAGE),
    {},
    [`warn 第 1 项：${PAGE} 还没有核对能否打开`],
  ],
  [
    'control 21: one that does not open is no way',
    at(PAGE),
    looked(PAGE, false, false),
    [`warn 第 1 项：${PAGE} 打不开`],
  ],
  [
    'control 21: what was seen is kept as a snapshot',
    at(PAGE),
    looked(PAGE, true, false),
    [`warn 第 1 项：${PAGE} 没有保存网页快照`],
  ],
  [
    'control 21: a title tells which of them',
    at(PAGE, ' '),
    looked(PAGE),
    ['warn 第 1 项：没有写明该信息的标题'],
  ],
  ['control 21: its own address, looked at and kept, is silent', at(PAGE), looked(PAGE), []],
  [
    'control 21: a place where it can be read is no address of the web',
    at('演示区图书馆二楼'),
    {},
    [],
  ],
  [
    'control 22: one reviewer, even twice, does not make a petition of a request',
    [...drafted('审核人甲', '审核人甲'), decide('skip-petition')],
    {},
    [
      'warn 第 1 项：认定为信访、投诉、举报，应当由两人分别审核；请说明为什么其中没有要求获取信息的内容',
    ],
  ],
  ['control 22: two do', [...drafted('审核人甲', '审核人乙'), decide('skip-petition')], {}, []],
  [
    'control 22: what is no petition needs no second person',
    [...drafted(), decide('granted')],
    {},
    [],
  ],
  [
    'control 23: the earlier reply is named',
    [...RECEIVED, decide('skip-duplicate')],
    answered(),
    ['block 第 1 项：不予重复处理，应当写明此前答复的文号和日期'],
  ],
  [
    'control 23: what was never answered to this applicant is not repeated',
    repeats(),
    {},
    ['block 第 1 项：没有查到本机关以 示公开〔2024〕9号-告 答复过同一申请人，不能按重复申请处理'],
  ],
  [
    'control 23: what another applicant was told neither',
    repeats({ sameApplicant: false }),
    answered(),
    ['block 第 1 项：没有查到本机关以 示公开〔2024〕9号-告 答复过同一申请人，不能按重复申请处理'],
  ],
  [
    'control 23: other information is another request',
    repeats(),
    answered(false),
    ['block 第 1 项：示公开〔2024〕9号-告 答复的是不同的政府信息，不能按重复申请处理'],
  ],
  [
    'control 23: the day is that of the reply',
    repeats({ on: calendarDay('2024-06-04') }),
    answered(),
    ['block 第 1 项：示公开〔2024〕9号-告 的日期是 2024-06-03，不是 2024-06-04'],
  ],
  ['control 23: a repetition that is one is silent', repeats(), answered(), []],
  [
    'control 24: reasons are asked for first',
    [...RECEIVED, excessive],
    {},
    ['block 第 1 项：认定大量反复申请之前，应当先要求申请人说明理由'],
  ],
  [
    'control 24: the notice is proved served',
    [...ASKED, judged(false), excessive],
    {},
    ['block 第 1 项：说明理由告知书没有送达凭证'],
  ],
  [
    'control 24: the reasons are judged',
    [...ASKED, delivered('2025-03-06', 3), excessive],
    {},
    ['block 第 1 项：还没有对申请人的理由作出认定'],
  ],
  [
    'control 24: good reasons delay the reply and do not refuse it',
    [...ASKED, delivered('2025-03-06', 3), judged(true), excessive],
    {},
    ['block 第 1 项：已于 2025-03-21 认定申请人的理由合理，可以延迟答复，不能不予处理'],
  ],
  [
    'control 24: the last day for reasons is waited for',
    [...ASKED, delivered('2025-03-06', 3), judged(false, '2025-03-20'), excessive],
    {},
    ['block 第 1 项：申请人说明理由的期限 2025-03-20 才届满，2025-03-20 的认定过早'],
  ],
  [
    'control 24: reasons that came may be judged before it',
    [
      ...ASKED,
      delivered('2025-03-06', 3),
      ['2025-03-12', 'reason-received', {}],
      judged(false, '2025-03-13'),
      excessive,
    ],
    {},
    [],
  ],
  [
    'control 24: asked, served and found wanting it is silent',
    [...ASKED, delivered('2025-03-06', 3), judged(false), excessive],
    {},
    [],
  ],
  [
    'control 21: a home page without encryption is one too',
    at('http://演示区.example'),
    looked('http://演示区.example'),
    ['warn 第 1 项：http://演示区.example 只是网站首页，应当给出该信息的准确网址'],
  ],
  [
    'control 21: a place named beside an address is a place',
    at('演示区图书馆（https://演示区.example/）'),
    {},
    [],
  ],
  [
    'control 23: the earlier reply is found among several',
    repeats(),
    {
      facts: {
        earlierReplies: [
          { number: '示公开〔2023〕1号-告', on: EARLIER.on, isSameInformation: false },
          { ...EARLIER, isSameInformation: true },
        ],
      },
    },
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
