import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { EXAMPLE_INSTRUMENTS } from './example-instruments.ts';
import { FILE_PARTS } from './file-parts.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import type { Drafted } from './run.ts';

/** Typed words stand in brackets; what is missing has its provision behind it. */
const told = (drafted: Drafted) =>
  'refusals' in drafted
    ? drafted.refusals.map(({ why, provision }) => `缺：${why}（${cite(provision)}）`)
    : drafted.paragraphs.map((runs) =>
        runs.map(({ text, locked }) => (locked ? text : `[${text}]`)).join(''),
      );

type Request = InstrumentFacts['request'];

describe('the record of a search', () => {
  const of = (searches: Request['searches'] | undefined, part: 'searches' | 'signature') => {
    const facts = EXAMPLE_INSTRUMENTS['search-record'];
    const request = searches ? { ...facts.request, searches } : facts.request;
    return told(FILE_PARTS['search-record'][part]({ ...facts, request }));
  };
  const searches = () => EXAMPLE_INSTRUMENTS['search-record'].request.searches;
  const PLACE = '条例第三十六条第（四）项';

  test('tells when, where, by what words and with what result', () => {
    expect(of(undefined, 'searches')).toEqual([
      '时间：2025年6月10日，用时40分钟；人员：检索人丙',
      '检索的系统和档案：[综合档案室、办公自动化系统]',
      '关键词：[校车、补贴]',
      '结果：[没有找到]',
    ]);
  });

  test('is signed by each who searched, once', () => {
    const [one] = searches();
    if (!one) throw new Error('the example has no search');
    expect(of([one, { ...one, persons: ['检索人丙', '检索人丁'] }], 'signature')).toEqual([
      '检索人：[检索人丙、检索人丁]',
    ]);
    expect(of([], 'signature')).toEqual([`缺：检索记录没有写明检索人：请补充（${PLACE}）`]);
  });

  test('lacks what was not written down', () => {
    const empty = searches().map((one) => ({ ...one, places: [], words: [], result: ' ' }));
    expect(of(empty, 'searches')).toEqual(
      ['检索的系统和档案', '关键词', '结果'].map(
        (what) => `缺：检索记录没有写明${what}：请补充（${PLACE}）`,
      ),
    );
    expect(of([], 'searches')).toEqual([
      `缺：没有检索记录：请先记录检索的系统和档案、关键词、人员、时间和结果（${PLACE}）`,
    ]);
  });
});

describe('the sheet of approvals', () => {
  const of = (approvals: NonNullable<Request['draft']>['approvals'] | null) => {
    const facts = EXAMPLE_INSTRUMENTS['approval-sheet'];
    const { draft } = facts.request;
    if (!draft) throw new Error('the example has no draft');
    const request = { ...facts.request, draft: approvals && { ...draft, approvals } };
    return told(FILE_PARTS['approval-sheet'].approvals({ ...facts, request }));
  };
  const given = () => EXAMPLE_INSTRUMENTS['approval-sheet'].request.draft?.approvals ?? [];

  test('names each step, who gave it and when', () => {
    const lines = of(given());
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^法制审核：\[.+\]，2025年6月17日$/u);
    expect(lines[2]).toMatch(/^机关负责人签发：\[.+\]，2025年6月18日$/u);
  });

  test('is not made without one of the three steps', () => {
    const [legal, secrecy, leader] = given();
    if (!legal || !secrecy || !leader) throw new Error('the example has three steps');
    const why = (steps: string) => [
      `缺：还没有完成${steps}：请先在系统中完成审查和签批（条例第十七条第二款）`,
    ];
    expect(of([secrecy, leader])).toEqual(why('法制审核'));
    expect(of([legal, leader])).toEqual(why('保密审查'));
    expect(of([legal])).toEqual(why('保密审查、机关负责人签发'));
    expect(of([])).toEqual(why('法制审核、保密审查、机关负责人签发'));
    expect(of(null)).toEqual(why('法制审核、保密审查、机关负责人签发'));
  });
});

describe('the proof of service', () => {
  const of = (change: Partial<Request['letters'][number]>, served = 3) => {
    const facts = EXAMPLE_INSTRUMENTS['service-proof'];
    const letters = facts.request.letters.map((one) =>
      one.seq === 3 ? { ...one, ...change } : one,
    );
    return told(
      FILE_PARTS['service-proof'].service({
        ...facts,
        request: { ...facts.request, letters },
        served,
      }),
    );
  };
  const services = () =>
    EXAMPLE_INSTRUMENTS['service-proof'].request.letters.find(({ seq }) => seq === 3)?.services ??
    [];

  test('tells each service with its proof', () => {
    expect(of({ dispatchedOn: null })).toEqual([
      '送达：2025年6月17日，直接送达，收件人：[示例申请人甲]，凭证：[签名]',
    ]);
    const nobody = services().map((one) => ({ ...one, applicant: null }));
    expect(of({ dispatchedOn: calendarDay('2025-06-16'), services: nobody })).toEqual([
      '寄出或者发出：2025年6月16日',
      '送达：2025年6月17日，直接送达，收件人：同上，凭证：[签名]',
    ]);
    expect(of({ dispatchedOn: calendarDay('2025-06-16'), services: [] })).toEqual([
      '寄出或者发出：2025年6月16日',
    ]);
  });

  test('is not made without a letter, a service or its proof', () => {
    expect(of({}, 99).join()).toContain('没有这件文书：请选择所送达的文书');
    expect(of({ dispatchedOn: null, services: [] }).join()).toContain('还没有寄出或者送达的记录');
    const unproved = services().map((one) => ({ ...one, proof: ' ' }));
    expect(of({ services: unproved }).join()).toContain('送达记录没有写明凭证');
  });

  test('is addressed to each applicant, or to the party that was asked', () => {
    const facts = EXAMPLE_INSTRUMENTS['service-proof'];
    const addressee = FILE_PARTS['service-proof'].addressee;
    expect(told(addressee(facts))).toEqual(['[示例申请人甲]']);
    const asked = EXAMPLE_INSTRUMENTS['third-party-letter'];
    const [consultation] = asked.request.consultations;
    expect(told(addressee({ ...asked, served: consultation?.seq ?? 0 }))).toEqual([
      '[示例市演示区某某商贸有限公司]',
    ]);
  });
});
