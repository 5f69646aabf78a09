import type { InstrumentFacts } from '@yigongkai/law/instruments/instrument-facts';

/** Words that stand in a second case and in no other. */
export const OTHER_WORDS = [
  '示例申请人乙',
  '另案第三方丁',
  '另案所申请的信息',
  '另案获取方式',
  '另案撤回理由',
  '另案理由',
  '另案附件',
  '〔2025〕777号',
] as const;

/** Words of the first case of which the second has none. */
export const OWN_WORDS = [
  '示例申请人甲',
  '某某商贸有限公司',
  '演示区2024年度',
  '〔2025〕1号',
] as const;

/** The facts of a second case of the same organ: as far as the first, with words of its own. */
export function otherCase(facts: InstrumentFacts): InstrumentFacts {
  const { request, items, texts, number, mergedWith = [] } = facts;
  const words = {
    ...texts,
    names: { 申请人一: '示例申请人乙', A: '另案第三方丁' },
    asked: { '1': '另案所申请的信息一', '2': '另案所申请的信息二' },
    wanted: '另案获取方式',
    withdrawal: '另案撤回理由',
  };
  const renumbered = <Case extends { readonly request: InstrumentFacts['request'] }>(
    one: Case,
  ) => ({
    ...one,
    request: {
      ...one.request,
      number: '示公开〔2025〕777号',
      replies: one.request.replies.map((reply) => ({
        ...reply,
        number: '示教公开〔2025〕777号-告',
      })),
    },
  });
  return {
    ...facts,
    ...renumbered({ request }),
    number: { ...number, serial: 777 },
    texts: words,
    items: items.map((item) => ({
      ...item,
      reasons: '另案理由',
      ...(item.enclosures && { enclosures: ['另案附件'] }),
    })),
    mergedWith: mergedWith.map((one) => ({ ...renumbered(one), texts: words })),
  };
}
