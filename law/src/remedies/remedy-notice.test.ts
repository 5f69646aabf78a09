import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import type { RemedyAddress } from './remedy-address.ts';
import { NO_REMEDY_LINES, type NoticeFacts, remedyNotice } from './remedy-notice.ts';

const COURT = { name: '示例市演示区人民法院', address: '示例市演示区法院路1号' };
const GOVERNMENT = {
  name: '示例市演示区人民政府',
  address: '示例市演示区公园路1号',
  onlineUrl: 'https://fuyi.example.cn',
  isRespondent: false,
};
const ADDRESS: RemedyAddress = {
  from: calendarDay('2024-01-01'),
  until: null,
  reconsiderationOrgans: [GOVERNMENT],
  court: COURT,
};

const facts = (rest: Partial<NoticeFacts>): NoticeFacts => ({
  items: [{ item: '1', outcome: 'granted' }],
  on: calendarDay('2026-11-20'),
  addresses: [ADDRESS],
  servedOnline: false,
  ...rest,
});

function paragraphs(rest: Partial<NoticeFacts>): readonly string[] {
  const notice = remedyNotice(facts(rest));
  return 'paragraphs' in notice ? notice.paragraphs : notice.refusals.map(({ why }) => why);
}

const CHOICE =
  '可以自收到本告知书之日起60日内向示例市演示区人民政府（地址：示例市演示区公园路1号）申请行政复议，也可以自收到本告知书之日起6个月内向示例市演示区人民法院（地址：示例市演示区法院路1号）提起行政诉讼。';
const FIRST =
  '应当自收到本告知书之日起60日内先向示例市演示区人民政府（地址：示例市演示区公园路1号）申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向人民法院提起行政诉讼。';

describe('a reply tells', () => {
  test('of a grant, that one may choose', () => {
    expect(paragraphs({})).toEqual([`如对本告知书不服，${CHOICE}`]);
  });

  test('of a petition the same, although a court will hardly hear it', () => {
    expect(paragraphs({ items: [{ item: '1', outcome: 'skip-petition' }] })).toEqual([
      `如对本告知书不服，${CHOICE}`,
    ]);
  });

  test('of a refusal, that reconsideration comes first, with no direct suit', () => {
    const told = paragraphs({ items: [{ item: '1', outcome: 'deny-process' }] });
    expect(told).toEqual([`如对本告知书不服，${FIRST}`]);
    expect(told.join('')).not.toContain('6个月');
  });

  test('of a refusal under the law before 2024, that one may choose', () => {
    const told = paragraphs({
      items: [{ item: '1', outcome: 'deny-process' }],
      on: calendarDay('2023-12-31'),
      addresses: [{ ...ADDRESS, from: calendarDay('2019-01-01') }],
    });
    expect(told).toEqual([`如对本告知书不服，${CHOICE}`]);
  });

  test('of a partial disclosure each by its part', () => {
    expect(
      paragraphs({
        items: [{ item: '1', outcome: 'partial', withheld: [{ outcome: 'deny-third-party' }] }],
      }),
    ).toEqual([
      `一、对第1项中不予公开的内容不服，${FIRST}`,
      `二、对本告知书的其他内容不服，${CHOICE}`,
    ]);
  });

  test('of several items which of them must first be reconsidered', () => {
    const told = paragraphs({
      items: [
        { item: '1', outcome: 'deny-process' },
        { item: '2', outcome: 'granted' },
        { item: '3', outcome: 'partial', withheld: [{ outcome: 'deny-internal-affairs' }] },
      ],
    });
    expect(told).toEqual([
      `一、对第1项、第3项中不予公开的内容不服，${FIRST}`,
      `二、对本告知书的其他内容不服，${CHOICE}`,
    ]);
  });

  test('of two organs that one may choose between them', () => {
    const superior = { ...GOVERNMENT, name: '示例市司法局', address: '示例市司法路1号' };
    const [told] = paragraphs({
      items: [{ item: '1', outcome: 'deny-process' }],
      addresses: [{ ...ADDRESS, reconsiderationOrgans: [GOVERNMENT, superior] }],
    });
    expect(told).toContain('公园路1号）或者示例市司法局（地址：示例市司法路1号）申请行政复议');
  });

  test('of who reconsiders itself, that the State Council may rule', () => {
    const [told] = paragraphs({
      items: [{ item: '1', outcome: 'deny-process' }],
      addresses: [{ ...ADDRESS, reconsiderationOrgans: [{ ...GOVERNMENT, isRespondent: true }] }],
    });
    expect(told).toMatch(/提起行政诉讼，也可以向国务院申请裁决。$/u);
  });

  test('when served online, where to file online', () => {
    expect(paragraphs({ servedOnline: true }).at(-1)).toBe(
      '行政复议申请也可以通过互联网渠道提交：示例市演示区人民政府：https://fuyi.example.cn',
    );
  });

  test('of two organs online only that which can be reached so, and the State Council for the other', () => {
    const itself = { ...GOVERNMENT, name: '示例省人民政府', onlineUrl: null, isRespondent: true };
    const told = paragraphs({
      items: [{ item: '1', outcome: 'deny-process' }],
      addresses: [{ ...ADDRESS, reconsiderationOrgans: [GOVERNMENT, itself] }],
      servedOnline: true,
    });
    expect(told[0]).toContain('国务院');
    expect(told[1]).toBe(
      '行政复议申请也可以通过互联网渠道提交：示例市演示区人民政府：https://fuyi.example.cn',
    );
  });

  test('by the names of the day of the reply', () => {
    const later = {
      ...ADDRESS,
      from: calendarDay('2026-11-21'),
      court: { ...COURT, name: '示例市集中管辖法院' },
    };
    const addresses = [later, { ...ADDRESS, until: calendarDay('2026-11-20') }];
    expect(paragraphs({ addresses })[0]).toContain('示例市演示区人民法院');
    expect(paragraphs({ addresses, on: calendarDay('2026-11-21') })[0]).toContain(
      '示例市集中管辖法院',
    );
  });

  test('by the later of two settings that overlap', () => {
    const later = {
      ...ADDRESS,
      from: calendarDay('2026-11-01'),
      court: { ...COURT, name: '示例市集中管辖法院' },
    };
    expect(paragraphs({ addresses: [later, ADDRESS] })[0]).toContain('示例市集中管辖法院');
  });
});

describe('no notice is written without', () => {
  const noOrgan = { ...ADDRESS, reconsiderationOrgans: [] };
  const noCourt = { ...ADDRESS, court: null };
  const offline = { ...ADDRESS, reconsiderationOrgans: [{ ...GOVERNMENT, onlineUrl: null }] };

  test.each([
    ['the reconsideration organ', { addresses: [noOrgan] }, ['没有设置本机关的行政复议机关']],
    ['the court', { addresses: [noCourt] }, ['没有设置有管辖权的人民法院']],
    ['anything set', { addresses: [] }, ['行政复议机关', '人民法院']],
    [
      'anything set for the day',
      { addresses: [{ ...ADDRESS, until: calendarDay('2026-11-19') }] },
      ['行政复议机关', '人民法院'],
    ],
    [
      'anything set, online',
      { addresses: [], servedOnline: true },
      ['行政复议机关', '人民法院', '网址'],
    ],
    [
      'the online channel, when served online',
      { addresses: [offline], servedOnline: true },
      ['请在“机关设置—救济机关”中填写网址'],
    ],
  ] satisfies [string, Partial<NoticeFacts>, string[]][])('%s', (_name, rest, says) => {
    const notice = remedyNotice(facts(rest));
    const refusals = 'refusals' in notice ? notice.refusals : [];
    expect(refusals.map(({ why }) => why)).toEqual(
      says.map((text) => expect.stringContaining(text)),
    );
  });

  test('the court, when only one of its parts needs it', () => {
    const items = [
      { item: '1', outcome: 'deny-process' },
      { item: '2', outcome: 'granted' },
    ] as const;
    expect(paragraphs({ items, addresses: [noCourt] })).toEqual([
      expect.stringContaining('没有设置有管辖权的人民法院'),
    ]);
  });

  test('but a refusal needs no court by name, and paper no online channel', () => {
    const denied = { items: [{ item: '1', outcome: 'deny-process' }] } as const;
    expect(paragraphs({ ...denied, addresses: [noCourt] })).toEqual([`如对本告知书不服，${FIRST}`]);
    expect(paragraphs({ addresses: [offline] })).toEqual([`如对本告知书不服，${CHOICE}`]);
  });

  test('and what is missing names its provision', () => {
    const notice = remedyNotice(facts({ addresses: [offline], servedOnline: true }));
    expect('refusals' in notice && notice.refusals.map(({ provision }) => cite(provision))).toEqual(
      ['行政复议法第二十二条第二款'],
    );
  });
});

test('a step of procedure says that it cannot be attacked alone', () => {
  for (const line of Object.values(NO_REMEDY_LINES)) expect(line).toContain('不能单独');
});
