import {
  block,
  type Guard,
  guardOf,
  guards,
  isBlank,
  itemGuard,
  itemsDecided,
  warn,
} from './guard.ts';
import { namedDocuments } from './named-documents.ts';
import { OUTCOMES } from './outcome.ts';
import { replyInForce } from './request-case.ts';
import type { DecidedItem } from './request-facts.ts';
import { hasLapsed } from './request-state.ts';

/** Control 7: every item has one outcome, and none is made up. */
export const everyItemAnswered: Guard = guards(
  guardOf('decided', ({ items }, { request }) => {
    const answered = items.map(({ item }) => item);
    const missing = request.items.filter((item) => !answered.includes(item));
    return [
      missing.length > 0 &&
        block(`还有 ${missing.length} 项没有处理结果：第 ${missing.join('、')} 项`),
      answered.length > new Set(answered).size && block('同一事项只能有一个处理结果'),
    ];
  }),
  (act) => {
    const unknown = itemsDecided(act.event).filter(({ item }) => !act.request.items.includes(item));
    return unknown.map(({ item }) => block(`申请中没有第 ${item} 项`));
  },
  guardOf('closed', (_, { request }) => [
    !replyInForce(request) &&
      request.withdrawnOn === null &&
      !hasLapsed(request) &&
      block('没有答复，也没有撤回或者视为放弃，不能办结'),
  ]),
);

/** Control 8: what is given is what was asked; given means supplied, or told where, how and when to have it. */
export const givenAsAsked: Guard = itemGuard((item, { facts }) => {
  if (item.outcome !== 'granted' && item.outcome !== 'partial') return [];
  const { enclosures = [], whereToFind } = item;
  if (enclosures.length === 0 && !whereToFind)
    return [block('予以公开的，应当提供该信息，或者告知获取的方式、途径和时间')];
  if (enclosures.length === 0 && !whereToFind?.on)
    return [block('没有提供附件的，还应当告知获取的时间')];
  const given = [...enclosures, whereToFind?.title ?? ''].join('\n');
  const supplied = namedDocuments(given);
  const missing = namedDocuments(facts.asked[item.item] ?? '').filter(
    (named) => !supplied.includes(named) && !given.includes(named.replace(/[《》]/gu, '')),
  );
  return [missing.length > 0 && warn(`申请写明${missing.join('、')}，附件清单中没有`)];
});

/** Control 13: what is not given has its reasons, and they are this case's. */
export const reasonsGiven: Guard = itemGuard((item, { facts }) => {
  if (OUTCOMES[item.outcome].group === 'giving' && item.outcome !== 'partial') return [];
  const reasons = reasonsOf(item);
  const standard = reasons.find(([, reason]) => facts.standardReasons.includes(reason.trim()));
  return [
    ...reasons.map(([of, reason]) => isBlank(reason) && block(`没有说明${of}的理由`)),
    standard !== undefined && warn(`${standard[0]}的理由只是范本文字，没有结合本案的事实`),
  ];
});

function reasonsOf({ outcome, reasons, withheld = [] }: DecidedItem): [of: string, string][] {
  if (outcome !== 'partial') return [[`“${OUTCOMES[outcome].zh}”`, reasons]];
  if (withheld.length === 0) return [['“部分公开”中不予公开的内容', '']];
  return withheld.map(({ part, reason }) => [`不予公开“${part}”`, reason]);
}
