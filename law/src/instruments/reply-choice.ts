import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { OUTCOMES } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import { casesOf } from './case-items.ts';
import {
  answersItems,
  type Instrument,
  instrumentRule,
  type ReplyInstrument,
} from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';

/** The letter that answers the items of one request: of their outcome where they share one, else of several. */
export function replyInstrumentOf(items: readonly DecidedItem[]): ReplyInstrument {
  const [first, ...others] = [...new Set(items.map(({ outcome }) => OUTCOMES[outcome].instrument))];
  return first !== undefined && others.length === 0 ? first : 'reply-several';
}

/** Why this letter is none for what is decided: an item without a result, or another letter; none where it is. */
export function choiceFaults(id: Instrument, facts: InstrumentFacts): Refusal[] {
  if (!answersItems(id)) return [];
  return [...itemFaults(id, facts), ...letterFaults(id, facts)];
}

/** REG 36: each item has one answer, and no answer is to something that was not asked. */
function itemFaults(id: Instrument, facts: InstrumentFacts): Refusal[] {
  return casesOf(facts).flatMap(({ request, items }) => {
    const isAnswered = (asked: string) => items.filter(({ item }) => item === asked).length === 1;
    const open =
      id === 'supplementary-reply' ? [] : request.items.filter((item) => !isAnswered(item));
    const strange = items.filter(({ item }) => !request.items.includes(item));
    return [
      ...open.map((item) => ({
        why: `${request.number ?? '申请'}第${request.items.indexOf(item) + 1}项还没有确定一个处理结果：请逐项确定`,
        provision: reg(36),
      })),
      ...strange.map(({ item }) => ({
        why: `“${item}”不是这件申请的事项：请核对处理结果`,
        provision: reg(36),
      })),
    ];
  });
}

function letterFaults(id: Instrument, facts: InstrumentFacts): Refusal[] {
  const { zh } = instrumentRule(id);
  if (id === 'approval-sheet') return [];
  if (facts.items.length === 0)
    return [{ why: `${zh}还没有处理结果：请先拟定`, provision: reg(36) }];
  if (id === 'supplementary-reply') return [];
  if (id === 'merged-reply') return mergeFaults(facts);
  const right = replyInstrumentOf(facts.items);
  if (right === id) return [];
  return [
    { why: `这样处理应当制作“${instrumentRule(right).zh}”，不是“${zh}”`, provision: reg(36) },
  ];
}

/** Only requests of the same applicants are answered together: no letter tells one of them of another. */
function mergeFaults({ request, mergedWith = [] }: InstrumentFacts): Refusal[] {
  if (mergedWith.length === 0)
    return [
      { why: '没有选择一并答复的其他申请：只有一件申请的，不用并案答复书', provision: reg(36) },
    ];
  const idsOf = (one: typeof request) =>
    one.applicants
      .map(({ id }) => id)
      .toSorted()
      .join();
  const isForeign = mergedWith.some((other) => idsOf(other.request) !== idsOf(request));
  return isForeign
    ? [{ why: '合并答复的申请不是同一申请人提出的：请分别答复', provision: reg(36) }]
    : [];
}
