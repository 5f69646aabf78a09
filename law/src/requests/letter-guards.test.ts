import { expect, test } from 'vitest';
import {
  type ControlCase,
  controlOf,
  controlSays,
  decided,
  EXAMPLE_FACTS,
  type ExampleKnown,
  exampleItem,
} from './example-act.ts';
import { type ExampleEvent, exampleReceived } from './example-request.ts';
import type { FetchedFacts } from './fetched-facts.ts';
import type { RequestEventFacts } from './request-event.ts';
import type { ServiceMethod } from './service-method.ts';

const RECEIVED = exampleReceived('2025-03-03');
const reply = decided('2025-03-20', exampleItem('granted'));
const ANSWERED = [...RECEIVED, reply];
const posted = (method: ServiceMethod, letter = 3, on = '2025-03-21'): ExampleEvent => [
  on,
  'dispatched',
  { letter, method },
];
const served = (rest: Partial<RequestEventFacts['served']> = {}): ExampleEvent => [
  '2025-03-24',
  'served',
  { letter: 3, method: 'direct', proof: '送达回证', ...rest },
];
const closed: ExampleEvent = ['2025-04-30', 'closed', {}];
const [address] = EXAMPLE_FACTS.organ.remedyAddresses;
type Address = FetchedFacts['organ']['remedyAddresses'][number];
const withAddress = (change: Partial<Address>): ExampleKnown => ({
  facts: {
    organ: {
      ...EXAMPLE_FACTS.organ,
      remedyAddresses: address ? [{ ...address, ...change }] : [],
    },
  },
});
const OFFLINE = withAddress({
  reconsiderationOrgans: (address?.reconsiderationOrgans ?? []).map((organ) => ({
    ...organ,
    onlineUrl: null,
  })),
});
const leaks = (found: FetchedFacts['leaks']): ExampleKnown => ({ facts: { leaks: found } });
const signing = (change: Partial<FetchedFacts['signing']>): ExampleKnown => ({
  facts: { signing: { ...EXAMPLE_FACTS.signing, ...change } },
});

const JOINT: ExampleEvent[] = [
  [
    '2025-03-03',
    'received',
    {
      channel: 'in-person',
      days: {},
      applicants: [
        { id: '甲', kind: 'person' },
        { id: '乙', kind: 'person' },
      ],
    },
  ],
  ['2025-03-03', 'registered', { number: '示公开〔2025〕1号' }],
  reply,
];

test.each<ControlCase>([
  [
    'control 27: without a reconsideration organ no remedy can be told',
    ANSWERED,
    withAddress({ reconsiderationOrgans: [] }),
    ['block 没有设置本机关的行政复议机关：请在“机关设置—救济机关”中填写名称、地址和有效期'],
  ],
  [
    'control 27: nor without a court where a suit is open',
    ANSWERED,
    withAddress({ court: null }),
    ['block 没有设置有管辖权的人民法院：请在“机关设置—救济机关”中填写法院名称、地址和有效期'],
  ],
  [
    'control 27: a refusal under article 16 speaks of no court',
    [...RECEIVED, decided('2025-03-20', exampleItem('deny-process'))],
    withAddress({ court: null }),
    [],
  ],
  ['control 27: with both it is silent', ANSWERED, {}, []],
  [
    'control 28: a reply served online names the online way to reconsideration',
    [...ANSWERED, posted('electronic')],
    OFFLINE,
    [
      'block 通过互联网渠道送达的，应当同时提供提交复议申请的互联网渠道：请在“机关设置—救济机关”中填写网址',
    ],
  ],
  ['control 28: with it it is silent', [...ANSWERED, posted('electronic')], {}, []],
  ['control 28: by post there is no need of it', [...ANSWERED, posted('post')], OFFLINE, []],
  [
    'control 28: nor for a letter that is no reply',
    [...ANSWERED, posted('electronic', 2)],
    OFFLINE,
    [],
  ],
  [
    'control 29: no letter of state goes by a private courier',
    [...ANSWERED, posted('private-courier')],
    {},
    [
      'block 不能以“邮政企业以外的快递企业寄送”方式送达：国家机关公文只能由邮政企业寄递，请改用挂号信或者邮政特快专递',
    ],
  ],
  [
    'control 29: a call is no service',
    [...ANSWERED, served({ method: 'phone' })],
    {},
    ['block 不能以“电话告知”方式送达：电话告知不是送达，可以作为联系记录保存；请另行送达书面答复'],
  ],
  [
    'control 29: service has its proof',
    [...ANSWERED, served({ proof: ' ' })],
    {},
    ['block 没有填写送达凭证'],
  ],
  ['control 29: by post it is silent', [...ANSWERED, posted('post')], {}, []],
  [
    'control 29: a case whose reply nobody is proved to have is not closed',
    [...ANSWERED, posted('post'), closed],
    {},
    ['block 答复没有送达凭证，不能办结归档'],
  ],
  ['control 29: with proof it is', [...ANSWERED, served(), closed], {}, []],
  [
    'control 30: an internal office signs nothing in its own name',
    ANSWERED,
    signing({ signatory: 'internal-office' }),
    ['block 内设机构不能以自己名义答复，请以行政机关名义答复，或者先由县级以上地方人民政府指定'],
  ],
  [
    'control 30: a seal is a registered one',
    ANSWERED,
    signing({ seal: 'ogi-seal' }),
    ['block 政府信息公开专用章没有登记为答复用章，请改用已登记的印章，或者先在机关设置中登记'],
  ],
  [
    'control 30: a designated body signs in its own name',
    ANSWERED,
    signing({ signatory: 'designated-body', isDesignated: true }),
    [],
  ],
  [
    'control 33: nothing leaves unscreened',
    [...ANSWERED, posted('post')],
    leaks(null),
    ['block 答复和附件还没有检查是否含有个人信息'],
  ],
  [
    'control 33: what was found is covered or answered for',
    [...ANSWERED, posted('post')],
    leaks([
      { what: '居民身份证号码', count: 2 },
      { what: '手机号码', count: 0 },
    ]),
    ['warn 答复和附件中有居民身份证号码 2 处，请遮盖或者说明为什么可以提供'],
  ],
  [
    'control 33: handed over it is looked at as well',
    [...ANSWERED, served()],
    leaks(null),
    ['block 答复和附件还没有检查是否含有个人信息'],
  ],
  [
    'control 33: what was posted is not looked at again when it arrives',
    [...ANSWERED, posted('post'), served()],
    leaks(null),
    [],
  ],
  [
    'control 33: letters that are no reply are not',
    [...ANSWERED, posted('post', 2)],
    leaks(null),
    [],
  ],
  ['control 33: with nothing found it is silent', [...ANSWERED, posted('post')], leaks([]), []],
  [
    'control 41: of two applicants it is said who was served',
    [...JOINT, served()],
    {},
    ['block 这件申请有 2 名申请人，应当写明送达的是哪一名'],
  ],
  ['control 41: one of them named is silent', [...JOINT, served({ applicant: '乙' })], {}, []],
  ['control 41: one applicant needs no name', [...ANSWERED, served()], {}, []],
  [
    'control 41: a case with one of two served is not closed',
    [...JOINT, served({ applicant: '乙' }), closed],
    {},
    ['block 2 名申请人中还有人没有送达凭证，不能办结归档'],
  ],
  [
    'control 41: with both it is',
    [...JOINT, served({ applicant: '乙' }), served({ applicant: '甲' }), closed],
    {},
    [],
  ],
  [
    'control 28: one of two reconsideration organs online is enough',
    [...ANSWERED, posted('electronic')],
    withAddress({
      reconsiderationOrgans: (address?.reconsiderationOrgans ?? []).flatMap((organ) => [
        { ...organ, onlineUrl: null },
        organ,
      ]),
    }),
    [],
  ],
  [
    'control 28: no address at all is no way either',
    [...ANSWERED, posted('electronic')],
    { facts: { organ: { ...EXAMPLE_FACTS.organ, remedyAddresses: [] } } },
    [
      'block 通过互联网渠道送达的，应当同时提供提交复议申请的互联网渠道：请在“机关设置—救济机关”中填写网址',
    ],
  ],
  [
    'control 29: the proof of another letter is none for the reply',
    [
      ...RECEIVED,
      ['2025-03-05', 'correction-asked', { points: ['名称'], workdays: 10 }],
      served(),
      reply,
      closed,
    ],
    {},
    ['block 答复没有送达凭证，不能办结归档'],
  ],
  [
    'control 29: a withdrawn request has no reply to prove',
    [...RECEIVED, ['2025-03-05', 'withdrawn', { proof: '撤回申请书' }], closed],
    {},
    [],
  ],
  [
    'control 33: of two replies each is looked at',
    [
      ...ANSWERED,
      ['2025-03-24', 'supplemented', { number: '补', mode: 'adds', items: [] }],
      posted('post', 4),
    ],
    leaks(null),
    ['block 答复和附件还没有检查是否含有个人信息'],
  ],
  [
    'control 33: a reply posted again is looked at again',
    [...ANSWERED, posted('post'), posted('post')],
    leaks(null),
    ['block 答复和附件还没有检查是否含有个人信息'],
  ],
  [
    'control 33: that another letter was posted says nothing of the reply',
    [
      ...RECEIVED,
      ['2025-03-05', 'correction-asked', { points: ['名称'], workdays: 10 }],
      posted('post'),
      reply,
      served({ letter: 5 }),
    ],
    leaks(null),
    ['block 答复和附件还没有检查是否含有个人信息'],
  ],
  [
    'control 41: where nobody has it, it is the other control that says so',
    [...JOINT, closed],
    {},
    [],
  ],
  [
    'control 33: what was posted is out, whatever else waits',
    [
      ...RECEIVED,
      ['2025-03-05', 'correction-asked', { points: ['名称'], workdays: 10 }],
      reply,
      posted('post', 4),
      served({ letter: 4 }),
    ],
    leaks(null),
    [],
  ],
])('%s', (name, events, known, says) => {
  expect(controlSays(controlOf(name), events, known)).toEqual(says);
});

test('control 27: no field of a reply takes a notice of remedies', () => {
  const fields: Record<keyof RequestEventFacts['decided'], true> = {
    number: true,
    items: true,
    mergedWith: true,
  };
  expect(Object.keys(fields).filter((field) => /remed|notice|court/u.test(field))).toEqual([]);
});
