import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { provision, reg } from '../provisions/provision.ts';
import { type ControlCase, controlOf, controlSays, decided, exampleItem } from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { Outcome } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const decide = (outcome: Outcome, rest: Partial<DecidedItem> = {}): ExampleEvent[] => [
  ...exampleReceived('2025-03-03'),
  decided('2025-03-20', exampleItem(outcome, rest)),
];
const secretUntil = (until: string | null): Partial<DecidedItem> => ({
  classification: {
    registerNumber: '密登〔2020〕7',
    until: until === null ? null : calendarDay(until),
  },
});
const secretPart = {
  withheld: [{ part: '附件二', outcome: 'deny-state-secret', reason: '已经定密' }],
} as const;
const { isMatterFinished: _, ...unasked } = exampleItem('deny-process');
const LAW = { title: '某某法', place: '第三条', rank: 'law' } as const;
const SECRECY_LAW = {
  title: '中华人民共和国保守国家秘密法',
  place: '第六十四条',
  rank: 'law',
} as const;
const WORK_SECRET = '属于工作秘密';

test.each<ControlCase>([
  [
    'control 14: a whole document is not refused before a part was considered',
    decide('deny-third-party', { severanceConsidered: false }),
    {},
    ['block 第 1 项：不予公开之前，应当先审查能否作区分处理'],
  ],
  ['control 14: considered it is silent', decide('deny-third-party'), {}, []],
  [
    'control 14: a register is asked elsewhere, whole',
    decide('deny-administrative-query', { severanceConsidered: false }),
    {},
    [],
  ],
  [
    'control 14: what is given needs none',
    decide('granted', { severanceConsidered: false }),
    {},
    [],
  ],
  [
    'control 15: why the organ chose not to disclose is written down',
    decide('deny-internal-affairs', { discretion: '' }),
    {},
    ['warn 第 1 项：条例第十六条规定的是“可以不予公开”，请写明为什么选择不公开'],
  ],
  [
    'control 15: whether the matter is finished is asked',
    [...exampleReceived('2025-03-03'), decided('2025-03-20', unasked)],
    {},
    ['warn 第 1 项：请核对事项是否已经办结：办结后的结果及其依据不是过程性信息'],
  ],
  [
    'control 15: of a finished matter the result is no process',
    decide('deny-process', { isMatterFinished: true }),
    {},
    [
      'warn 第 1 项：事项已经办结：办结后的结果及其依据不是过程性信息，请说明所申请的内容为什么仍是',
    ],
  ],
  ['control 15: a choice made for a matter that is open is silent', decide('deny-process'), {}, []],
  ['control 15: article 14 leaves no choice', decide('deny-other-law', { discretion: '' }), {}, []],
  [
    'control 16: a secret has its number in the off-line register',
    decide('deny-state-secret'),
    {},
    ['block 第 1 项：以国家秘密为由的，应当登记定密情况（只填离线登记簿编号，不录入涉密内容）'],
  ],
  [
    'control 16: a secret part has it too',
    decide('partial', secretPart),
    {},
    ['block 第 1 项：以国家秘密为由的，应当登记定密情况（只填离线登记簿编号，不录入涉密内容）'],
  ],
  [
    'control 16: the day before the reply the term has run',
    decide('deny-state-secret', secretUntil('2025-03-19')),
    {},
    ['block 第 1 项：保密期限已于 2025-03-19 届满，不能以国家秘密为由'],
  ],
  [
    'control 16: on the day of the reply it has not',
    decide('deny-state-secret', secretUntil('2025-03-20')),
    {},
    [],
  ],
  [
    'control 16: a secret until a condition comes about has no day',
    decide('deny-state-secret', secretUntil(null)),
    {},
    [],
  ],
  [
    'control 16: a work secret is no state secret',
    decide('deny-state-secret', { ...secretUntil(null), reasons: WORK_SECRET }),
    {},
    [
      'block 第 1 项：工作秘密不是条例规定的不予公开理由，应当另有条例第十四条至第十六条或者专门法律的依据',
    ],
  ],
  [
    'control 16: nor is it forbidden by the article that protects it',
    decide('deny-other-law', { reasons: WORK_SECRET, norms: [SECRECY_LAW] }),
    {},
    [
      'block 第 1 项：工作秘密不是条例规定的不予公开理由，应当另有条例第十四条至第十六条或者专门法律的依据',
    ],
  ],
  [
    'control 16: with a law of its own a reason is asked',
    decide('deny-other-law', { reasons: WORK_SECRET, norms: [LAW] }),
    {},
    ['warn 第 1 项：工作秘密不是条例规定的不予公开理由，请说明所依据的条款本身成立'],
  ],
  [
    'control 16: beside process information it is looked at',
    decide('deny-process', { reasons: WORK_SECRET }),
    {},
    ['warn 第 1 项：工作秘密不是条例规定的不予公开理由，请说明所依据的条款本身成立'],
  ],
  ['control 16: a refusal that speaks of no secret is silent', decide('deny-process'), {}, []],
  [
    'control 16: of another ground an old mark says nothing',
    decide('deny-process', secretUntil('2025-03-19')),
    {},
    [],
  ],
  [
    'control 16: a part withheld as a work secret is found too',
    decide('partial', {
      ...secretUntil(null),
      withheld: [{ part: '附件二', outcome: 'deny-state-secret', reason: WORK_SECRET }],
    }),
    {},
    [
      'block 第 1 项：工作秘密不是条例规定的不予公开理由，应当另有条例第十四条至第十六条或者专门法律的依据',
    ],
  ],
  [
    'control 16: nor is it any other ground',
    decide('other-else', { reasons: WORK_SECRET }),
    {},
    [
      'block 第 1 项：工作秘密不是条例规定的不予公开理由，应当另有条例第十四条至第十六条或者专门法律的依据',
    ],
  ],
  [
    'control 16: the secrecy law among the provisions is not a law of its own either',
    decide('deny-other-law', {
      reasons: WORK_SECRET,
      citations: [reg(14), provision('SEC', 64)],
    }),
    {},
    [
      'block 第 1 项：工作秘密不是条例规定的不予公开理由，应当另有条例第十四条至第十六条或者专门法律的依据',
    ],
  ],
  [
    'control 16: beside it another law is',
    decide('deny-other-law', { reasons: WORK_SECRET, norms: [SECRECY_LAW, LAW] }),
    {},
    ['warn 第 1 项：工作秘密不是条例规定的不予公开理由，请说明所依据的条款本身成立'],
  ],
  [
    'control 16: so is one among the provisions',
    decide('deny-other-law', {
      reasons: WORK_SECRET,
      citations: [reg(14), provision('PIPL', 25)],
    }),
    {},
    ['warn 第 1 项：工作秘密不是条例规定的不予公开理由，请说明所依据的条款本身成立'],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});
