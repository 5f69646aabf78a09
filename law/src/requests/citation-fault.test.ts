import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite, provision, reg } from '../provisions/provision.ts';
import { type Citations, citationFault } from './citation-fault.ts';
import { type ItemOutcome, isOutcome, OUTCOMES, provisionsToCite } from './outcome.ts';

const TODAY = calendarDay('2026-11-20');
const REGISTER = {
  title: '不动产登记暂行条例',
  place: '第二十七条',
  rank: 'administrative-regulation',
} as const;
const PARTIAL: ItemOutcome = {
  outcome: 'partial',
  withheld: [{ outcome: 'deny-third-party' }, { outcome: 'deny-administrative-query' }],
};

test.each([
  ['a grant by its item', { outcome: 'granted' }, { citations: [reg(36, null, 2)] }],
  [
    'a grant with the form of provision',
    { outcome: 'granted' },
    { citations: [reg(36, null, 2), reg(40)] },
  ],
  [
    'not ours with the paragraph that says whose',
    { outcome: 'unable-not-held' },
    { citations: [reg(36, null, 5), reg(10, 1)] },
  ],
  [
    'a secret with the secrecy law',
    { outcome: 'deny-state-secret' },
    { citations: [reg(14), provision('SEC', 13)] },
  ],
  [
    'a secret with the secrecy law, written out',
    { outcome: 'deny-state-secret' },
    { citations: [reg(14)], norms: [{ title: '保守国家秘密法', place: '第十三条', rank: 'law' }] },
  ],
  [
    'a register with its regulation',
    { outcome: 'deny-administrative-query' },
    { citations: [reg(36, null, 7)], norms: [REGISTER] },
  ],
  [
    'a prohibition with the law that we hold',
    { outcome: 'deny-other-law' },
    { citations: [reg(14), provision('PIPL', 25)] },
  ],
  [
    'partly, with each ground of what is withheld',
    PARTIAL,
    { citations: [reg(37), reg(15), reg(32), reg(36, null, 7)], norms: [REGISTER] },
  ],
  [
    'partly, where the rest is no government information',
    { outcome: 'partial', withheld: [{ outcome: 'not-information' }] },
    { citations: [reg(37), reg(2)] },
  ],
  ['withdrawn, with nothing', { outcome: 'other-withdrawn' }, { citations: [] }],
] satisfies [string, ItemOutcome, Citations][])('%s is cited well', (_name, item, cited) => {
  expect(citationFault(item, cited, TODAY)).toBeNull();
});

const RULE = { title: '某某管理办法', place: '第三条', rank: 'rule' } as const;

test.each([
  [
    'the Regulation typed as another norm',
    { outcome: 'granted' },
    { citations: [reg(36, null, 2)], norms: [{ ...REGISTER, title: '政府信息公开条例' }] },
    '要从条款列表中选取',
  ],
  [
    'a norm without its title',
    { outcome: 'deny-other-law' },
    { citations: [reg(14)], norms: [{ ...REGISTER, title: ' ' }] },
    '要写明名称和条款',
  ],
  [
    'an article that bears the number of another text’s',
    { outcome: 'other-else', ground: 'in-archives' },
    { citations: [reg(15)] },
    '条例第十五条不是“其他”的依据',
  ],
  [
    'nothing at all',
    { outcome: 'granted' },
    { citations: [] },
    '“予以公开”应当引用条例第三十六条第（二）项',
  ],
  [
    'a whole article for its item',
    { outcome: 'granted' },
    { citations: [reg(36)] },
    '引用条例第三十六条不准确，应当写明条例第三十六条第（二）项',
  ],
  [
    'a whole article for its paragraph',
    { outcome: 'deny-process' },
    { citations: [reg(16)] },
    '引用条例第十六条不准确，应当写明条例第十六条第二款',
  ],
  [
    'the other paragraph',
    { outcome: 'deny-process' },
    { citations: [reg(16, 1)] },
    '引用条例第十六条第一款不准确，应当写明条例第十六条第二款',
  ],
  [
    'an article that does not exist',
    { outcome: 'granted' },
    { citations: [reg(36, null, 2), reg(99)] },
    '条例第九十九条不是“予以公开”的依据',
  ],
  [
    'the article of another outcome beside the right one',
    { outcome: 'unable-not-existing' },
    { citations: [reg(36, null, 4), reg(10, 1)] },
    '条例第十条第一款不是“信息不存在”的依据',
  ],
  [
    'the numbering of 2008',
    { outcome: 'granted' },
    { citations: [provision('REG2008', 21, null, 1)] },
    '自2019-05-14之后不再施行',
  ],
  [
    'the judicial rules of 2011',
    { outcome: 'unable-needs-creation' },
    { citations: [reg(38), provision('SPC11', 2, null, 3)] },
    '法释〔2011〕17号）自2025-05-31之后不再施行',
  ],
  [
    'the judicial rules of 2011, written out',
    { outcome: 'unable-needs-creation' },
    {
      citations: [reg(38)],
      norms: [
        { title: '法释〔2011〕17号', place: '第二条第三项', rank: 'judicial-interpretation' },
      ],
    },
    '法释〔2011〕17号）自2025-05-31之后不再施行',
  ],
  [
    'a prohibition without its norm',
    { outcome: 'deny-other-law' },
    { citations: [reg(14)] },
    '还应当引用作出规定的法律、行政法规及其条款',
  ],
  [
    'a prohibition by a rule',
    { outcome: 'deny-other-law' },
    { citations: [reg(14)], norms: [RULE] },
    '“其他法律行政法规禁止公开”只能依据法律、行政法规，所引用的是规章',
  ],
  [
    'a register by a rule',
    { outcome: 'deny-administrative-query' },
    { citations: [reg(36, null, 7)], norms: [RULE] },
    '只能依据法律、行政法规，所引用的是规章',
  ],
  [
    'a text that calls itself a law and is none',
    { outcome: 'deny-other-law' },
    {
      citations: [reg(14)],
      norms: [{ title: '国办函〔2020〕109号', place: '第三条', rank: 'law' }],
    },
    '所引用的是规范性文件',
  ],
  [
    'a norm without its article',
    { outcome: 'deny-other-law' },
    { citations: [reg(14)], norms: [{ ...REGISTER, place: ' ' }] },
    '要写明名称和条款',
  ],
  [
    'a secret without the secrecy law',
    { outcome: 'deny-state-secret' },
    { citations: [reg(14), provision('PIPL', 25)] },
    '还应当引用《中华人民共和国保守国家秘密法》',
  ],
  [
    'partly, without the ground of what is withheld',
    PARTIAL,
    { citations: [reg(37), reg(15)] },
    '应当引用条例第三十二条',
  ],
  [
    'partly, without the norm of the register',
    PARTIAL,
    { citations: [reg(37), reg(15), reg(32), reg(36, null, 7)] },
    '“属于行政查询事项”还应当引用',
  ],
] satisfies [string, ItemOutcome, Citations, string][])(
  'is refused: %s',
  (_name, item, cited, why) => {
    expect(citationFault(item, cited, TODAY)?.why).toContain(why);
  },
);

test.each([
  [
    'the judicial rules of 2011 on their last day',
    provision('SPC11', 2, null, 3),
    '2025-05-31',
    null,
  ],
  [
    'the judicial rules of 2011 a day later',
    provision('SPC11', 2, null, 3),
    '2025-06-01',
    '不再施行',
  ],
  ['those of 2025 a day early', provision('SPC25', 10), '2025-05-31', '还不能引用'],
  ['those of 2025 on their first day', provision('SPC25', 10), '2025-06-01', null],
])('%s', (_name, place, on, why) => {
  const fault = citationFault(
    { outcome: 'unable-needs-creation' },
    { citations: [reg(38), place] },
    calendarDay(on),
  );
  expect(fault?.why ?? null).toEqual(why === null ? null : expect.stringContaining(why));
});

test('a law of the day that we hold in a later version alone is typed, not picked', () => {
  const on = calendarDay('2023-06-01');
  const typed = { title: '保守国家秘密法', place: '第十三条', rank: 'law' } as const;
  const secret = { outcome: 'deny-state-secret' } as const;
  expect(citationFault(secret, { citations: [reg(14)], norms: [typed] }, on)).toBeNull();
  expect(citationFault(secret, { citations: [reg(14), provision('SEC', 13)] }, on)?.why).toContain(
    '答复之日还不能引用',
  );
});

test('a refusal names the provision that it rests on', () => {
  const missing = citationFault({ outcome: 'granted' }, { citations: [] }, TODAY);
  const wrong = citationFault({ outcome: 'granted' }, { citations: [reg(36)] }, TODAY);
  expect([missing, wrong].map((fault) => fault && cite(fault.provision))).toEqual([
    '条例第三十六条第（二）项',
    '行政诉讼法第七十条第（二）项',
  ]);
});

test.each(Object.keys(OUTCOMES).filter(isOutcome))('%s may cite all that it must', (outcome) => {
  const fault = citationFault(
    { outcome },
    {
      citations: [...provisionsToCite({ outcome }), provision('SEC', 13)],
    },
    TODAY,
  );
  expect(fault).toBeNull();
});
