import { type Provision, reg } from '../provisions/provision.ts';
import { citationFault } from '../requests/citation-fault.ts';
import { OUTCOMES, type Outcome } from '../requests/outcome.ts';
import type { CaseItem } from './case-items.ts';
import { instrumentRule } from './instrument.ts';
import { excessFacts, lapseFacts, searchFacts } from './item-facts-parts.ts';
import { demanded, type ItemPartBuilder, refuse, youOf } from './part-builder.ts';
import type { ItemPart } from './part-kind.ts';
import { resultSentence } from './result-sentence.ts';
import { citedRuns, draft, lock, locked, NOTHING, words } from './run.ts';
import { writtenDay } from './written-day.ts';

/** The parts that stand once for each item. */
export const ITEM_PARTS_OF = {
  result: (_facts, { decided }) => draft([locked(`处理结果：${resultSentence(decided)}`)]),
  'legal-basis': ({ on }, { decided }) => {
    const fault = citationFault(decided, decided, on);
    if (fault) return { refusals: [fault] };
    const { citations, norms = [] } = decided;
    if (citations.length === 0 && norms.length === 0) return NOTHING;
    const named = norms.flatMap(({ title, place }, at) => [
      ...(at > 0 || citations.length > 0 ? [locked('、')] : []),
      locked(`《${title}》${place}`),
    ]);
    return draft([locked('依据：'), ...citedRuns(citations), ...named, locked('。')]);
  },
  reasons: (_facts, { decided, position }) => {
    const { outcome, reasons, discretion } = decided;
    const mayBeSilent = !instrumentRule(OUTCOMES[outcome].instrument).parts.includes('reasons');
    if (mayBeSilent && reasons.trim() === '') return NOTHING;
    return draft(
      [
        locked('理由：'),
        demanded(reasons, `第${position}项没有写明理由：请结合事实说明`, reasonProvision(outcome)),
      ],
      ...(discretion ? [[words(discretion)]] : []),
    );
  },
  supply: (_facts, { decided, request, position }) => {
    const { enclosures = [], whereToFind } = decided;
    if (enclosures.length > 0)
      return draft(
        [locked(`本机关向${youOf(request)}提供下列信息（附后）：`)],
        ...enclosures.map((title, at) => [locked(`附件${at + 1}：`), words(title)]),
      );
    if (!whereToFind)
      return refuse(
        `第${position}项既没有附件，也没有告知获取的方式、途径和时间：请补充其中一种`,
        reg(36, null, 2),
      );
    if (!whereToFind.on)
      return refuse(`第${position}项没有写明获取的时间：请补充`, reg(36, null, 2));
    return draft([
      locked(`请自${writtenDay(whereToFind.on)}起获取：`),
      words(whereToFind.title),
      locked('；方式、途径：'),
      words(whereToFind.address),
    ]);
  },
  withheld: (_facts, { decided, position }) => {
    const { withheld = [] } = decided;
    if (withheld.length === 0)
      return refuse(`第${position}项没有写明哪些内容不予公开：请逐处写明`, reg(37));
    return draft(
      ...withheld.map(({ part, outcome, reason }) => [
        locked('不予公开：'),
        demanded(part, `第${position}项有一处不予公开的内容没有写明是哪一处：请补充`, reg(37)),
        locked('；依据：'),
        ...citedRuns(outcome === 'not-information' ? [reg(2)] : OUTCOMES[outcome].cites),
        locked('；理由：'),
        demanded(
          reason,
          `第${position}项有一处不予公开的内容没有写明理由：请补充`,
          reg(36, null, 3),
        ),
      ]),
    );
  },
  way,
  search: searchFacts,
  'right-organ': (_facts, { decided, position }) => {
    if (!decided.rightOrgan) return NOTHING;
    const { organ, contact } = decided.rightOrgan;
    return draft([
      locked('负责公开的机关：'),
      lock(demanded(organ, `第${position}项没有写明负责公开的机关名称`, NOT_HELD)),
      locked('；联系方式：'),
      lock(demanded(contact, `第${position}项没有写明负责公开的机关的联系方式`, NOT_HELD)),
    ]);
  },
  'earlier-reply': (_facts, { decided, position, request }) => {
    const earlier = decided.earlierReply;
    if (!earlier)
      return refuse(`第${position}项没有写明此前答复的文号和日期：请选择此前的答复`, DUPLICATE);
    if (!earlier.sameApplicant)
      return refuse(`第${position}项此前的答复不是对同一申请人作出的，不能不予重复处理`, DUPLICATE);
    return draft([
      locked(`本机关已于${writtenDay(earlier.on)}以${earlier.number}对${youOf(request)}作出答复。`),
    ]);
  },
  'excess-facts': excessFacts,
  'lapse-facts': lapseFacts,
} as const satisfies Record<ItemPart, ItemPartBuilder>;

const NOT_HELD = reg(36, null, 5);
const DUPLICATE = reg(36, null, 6);

/** Where and how it can be had. Of a petition and of a publication the office may say so, and need not. */
function way(_facts: unknown, { decided, position }: CaseItem & { decided: Decided }) {
  const { whereToFind, outcome } = decided;
  const [place] = OUTCOMES[outcome].cites;
  const provision: Provision = place ?? reg(36);
  const isOptional = outcome === 'skip-petition' || outcome === 'skip-publication';
  if (!whereToFind)
    return isOptional
      ? NOTHING
      : refuse(`第${position}项没有写明获取的方式、途径：请写明准确的网址或者办理地点`, provision);
  if (outcome === 'already-public' && !whereToFind.on)
    return refuse(`第${position}项没有写明公开的日期：请补充`, provision);
  return draft([
    demanded(whereToFind.title, `第${position}项没有写明名称或者标题：请补充`, provision),
    ...(whereToFind.on ? [locked(`（${writtenDay(whereToFind.on)}公开）`)] : []),
    locked('；获取的方式、途径：'),
    demanded(whereToFind.address, `第${position}项没有写明网址或者地点：请补充`, provision),
  ]);
}

type Decided = NonNullable<CaseItem['decided']>;

/** REG 36(3), 36(5) demand reasons by name; of the rest the provision of the outcome does. */
function reasonProvision(outcome: Outcome): Provision {
  const { group, cites } = OUTCOMES[outcome];
  const [place] = cites;
  return group === 'denying' ? reg(36, null, 3) : (place ?? reg(36));
}
