import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { RESPONDENT_CLOCKS, respondentDue } from '../remedies/respondent-clocks.ts';
import { CONTROLS } from './controls.ts';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import { clock, consulted } from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { replyClock } from './reply-clock.ts';
import { DEFAULT_REQUEST_SETTINGS as settings } from './request-settings.ts';
import { sideClocks } from './side-clocks.ts';

/** Due on 2025-03-31. */
const RECEIVED = exampleReceived('2025-03-03');
const GRANTED = exampleItem('granted');
const draftOn = (on: string): ExampleEvent => [on, 'drafted', { items: [GRANTED] }];
const extended = (approvedBy: 'ogi-head' | 'other'): ExampleEvent => [
  '2025-03-28',
  'extended',
  { workdays: 10, reason: '需要汇总', approvedBy },
];
const posted = (on: string): ExampleEvent => [on, 'dispatched', { letter: 3, method: 'post' }];
const handed = (on: string): ExampleEvent => [
  on,
  'served',
  { letter: 3, method: 'direct', proof: '回证' },
];

const TOLD_LATE =
  'warn 延期应当在原答复期限（2025-03-31）届满前告知申请人，这里 2025-04-01 才告知，延期可能不被认可';

test.each<ControlCase>([
  [
    'control 2: with six working days left nobody is reminded',
    [...RECEIVED, draftOn('2025-03-21')],
    {},
    [],
  ],
  [
    'control 2: with five left the clerk is reminded',
    [...RECEIVED, draftOn('2025-03-24')],
    {},
    ['inform 答复期限 2025-03-31，还剩 5 个工作日'],
  ],
  [
    'control 2: with two left the head is called',
    [...RECEIVED, draftOn('2025-03-27')],
    {},
    ['inform 答复期限 2025-03-31，只剩 2 个工作日，请提请负责人督办'],
  ],
  [
    'control 2: the last day is named',
    [...RECEIVED, draftOn('2025-03-31')],
    {},
    ['inform 今天（2025-03-31）是答复期限的最后一日'],
  ],
  [
    'control 2: late is late, and an answer still owed',
    [...RECEIVED, decided('2025-04-02', GRANTED)],
    {},
    ['inform 答复期限已于 2025-03-31 届满，已逾期 2 个工作日，仍应尽快答复'],
  ],
  [
    'control 2: an office may want to be reminded sooner',
    [...RECEIVED, draftOn('2025-03-21')],
    { settings: { firstReminder: 6 } },
    ['inform 答复期限 2025-03-31，还剩 6 个工作日'],
  ],
  [
    'control 2: while a correction is awaited no end is near',
    [
      ...RECEIVED,
      ['2025-03-10', 'correction-asked', { points: ['名称'], workdays: 15 }],
      ['2025-03-28', 'conferred', { unit: '档案室', opinion: '无' }],
    ],
    {},
    [],
  ],
  [
    'control 3: the head of the office consents to an extension',
    [...RECEIVED, extended('other')],
    {},
    ['block 延长答复期限应当经政府信息公开工作机构负责人同意'],
  ],
  ['control 3: with consent it is silent', [...RECEIVED, extended('ogi-head')], {}, []],
  [
    'control 3: an extension posted on the last day of the period is in time',
    [...RECEIVED, extended('ogi-head'), posted('2025-03-31')],
    {},
    [],
  ],
  [
    'control 3: posted a day later it is told late',
    [...RECEIVED, extended('ogi-head'), posted('2025-04-01')],
    {},
    [TOLD_LATE],
  ],
  [
    'control 3: handed over a day late it is told late',
    [...RECEIVED, extended('ogi-head'), handed('2025-04-01')],
    {},
    [TOLD_LATE],
  ],
  [
    'control 3: posted in time it may be signed for later',
    [...RECEIVED, extended('ogi-head'), posted('2025-03-31'), handed('2025-04-01')],
    {},
    [],
  ],
  [
    'control 4: another section of the organ is not consulted',
    [
      ...RECEIVED,
      [
        '2025-03-05',
        'consulted',
        {
          consultation: 'A',
          party: 'other-organ',
          partyId: '演示区某局公开办',
          items: ['1'],
          question: '可否公开',
        },
      ],
    ],
    {},
    ['block 征求意见的对象是本机关或者本机关的内设机构：请记会商，会商不中止期限'],
  ],
  [
    'control 4: a letter without a question is no consultation',
    [
      ...RECEIVED,
      [
        '2025-03-05',
        'consulted',
        { consultation: 'A', party: 'other-organ', partyId: '某厅', items: ['1'], question: ' ' },
      ],
    ],
    {},
    ['block 征求意见应当写明所征求的事项，并有注明日期的书面函件'],
  ],
  [
    'control 4: another organ asked in writing is silent',
    [...RECEIVED, consulted('2025-03-05', 'other-organ')],
    {},
    [],
  ],
  [
    'control 2: while an answer is stopped by an opinion without a term no end is near',
    [...RECEIVED, consulted('2025-03-10', 'other-organ'), draftOn('2025-03-31')],
    {},
    [],
  ],
  [
    'control 2: an answered request is nobody’s to hurry',
    [
      ...RECEIVED,
      decided('2025-03-20', GRANTED),
      posted('2025-03-20'),
      ['2025-03-31', 'conferred', { unit: '档案室', opinion: '无' }],
    ],
    {},
    [],
  ],
  [
    'control 3: a letter of another kind posted after the period is no late extension',
    [
      ...RECEIVED,
      ['2025-03-10', 'reason-asked', { figures: '本年 200 件', workdays: 10 }],
      extended('ogi-head'),
      posted('2025-04-02'),
    ],
    {},
    [],
  ],
  [
    'control 3: handed over late it is late, whatever was posted before',
    [
      ...RECEIVED,
      extended('ogi-head'),
      ['2025-03-28', 'reason-asked', { figures: '本年 200 件', workdays: 10 }],
      ['2025-03-28', 'dispatched', { letter: 4, method: 'post' }],
      handed('2025-04-01'),
    ],
    {},
    [TOLD_LATE],
  ],
  [
    'control 3: while no end is known nothing is late',
    [
      ...RECEIVED,
      extended('ogi-head'),
      consulted('2025-03-28', 'other-organ'),
      posted('2025-04-30'),
    ],
    {},
    [],
  ],
  [
    'control 3: posted in time it may be signed for later, whatever else waits',
    [
      ...RECEIVED,
      extended('ogi-head'),
      ['2025-03-28', 'reason-asked', { figures: '本年 200 件', workdays: 10 }],
      posted('2025-03-31'),
      handed('2025-04-01'),
    ],
    {},
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});

test('control 2: the reply clock is overdue on the first day after its end', () => {
  expect(clock(RECEIVED, '2025-03-31').state).toBe('running');
  expect(clock(RECEIVED, '2025-04-01').state).toBe('overdue');
});

test('control 4: conferring inside the organ moves no day', () => {
  const conferred: ExampleEvent = ['2025-03-05', 'conferred', { unit: '法规科', opinion: '可以' }];
  expect(clock([...RECEIVED, conferred], '2025-03-20')).toEqual(clock(RECEIVED, '2025-03-20'));
});

test('control 35: an ordered reply has its own clock, overdue a day after its end', () => {
  const ordered: ExampleEvent[] = [
    ...RECEIVED,
    decided('2025-03-20', GRANTED),
    ['2025-03-20', 'dispatched', { letter: 3, method: 'post' }],
    ['2025-04-21', 'remedy-opened', { remedy: 'A', remedyKind: 'reconsideration', against: 3 }],
    [
      '2025-06-03',
      'remedy-closed',
      { remedy: 'A', result: 'annulled', redo: { workdays: 20, onProcedure: false } },
    ],
  ];
  const redoOn = (on: string) => {
    const [request, calendar, today] = [
      foldRequest(exampleEvents(...ordered)),
      EXAMPLE_CALENDAR,
      calendarDay(on),
    ];
    const reply = replyClock(request, calendar, settings, today);
    return sideClocks({ request, calendar, settings, today, reply }).find(
      ({ id }) => id === 'REDO',
    );
  };
  expect(redoOn('2025-07-01')).toMatchObject({ due: '2025-07-01', state: 'running' });
  expect(redoOn('2025-07-02')?.state).toBe('overdue');
});

test('control 36: the clocks of the respondent tell by when to answer and to hand in evidence', () => {
  expect(CONTROLS[36].clocks.map((id) => RESPONDENT_CLOCKS[id].of)).toEqual([
    'respondent',
    'respondent',
    'respondent',
  ]);
  const due = CONTROLS[36].clocks.map(
    (id) => respondentDue(id, calendarDay('2025-03-03'), EXAMPLE_CALENDAR).due,
  );
  expect(due).toEqual(['2025-03-17', '2025-03-10', '2025-03-18']);
});
