import type { CalendarDay } from '../calendar/calendar-day.ts';
import { LEGAL_TEXTS } from '../provisions/legal-text.ts';
import {
  NORM_RANKS,
  rankOf,
  type SpecialNorm,
  TEXT_RANKS,
  textTitled,
} from '../provisions/norm-rank.ts';
import { cite, isSameProvision, type Provision, provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import {
  type ItemOutcome,
  OUTCOMES,
  outcomeRule,
  provisionsToCite,
  withheldGrounds,
} from './outcome.ts';
import type { OutcomeRule } from './outcome-rule.ts';

/** What the reply to an item rests on. */
export type Citations = {
  readonly citations: readonly Provision[];
  /** Norms besides the Regulation that we do not hold. */
  readonly norms?: readonly SpecialNorm[];
};

/** Wrongly applied law is a ground of annulment: Administrative Procedure Law 2017, 70(2). */
const WRONG_LAW = provision('ALL', 70, null, 2);

/**
 * What is wrong with the provisions that a reply cites for an item, the first fault found; `null` where
 * nothing is: texts in force on the day of the reply, cited to paragraph and item, all that the outcome
 * demands and nothing of the Regulation that it does not know.
 */
export function citationFault(
  item: ItemOutcome,
  cited: Citations,
  on: CalendarDay,
): Refusal | null {
  const rules = rulesOf(item);
  return (
    outOfForceFault(cited, on) ??
    retypedFault(cited) ??
    misplacedFault(item, rules, cited.citations) ??
    missingFault(item, cited.citations) ??
    rules.reduce<Refusal | null>((fault, rule) => fault ?? specialNormFault(rule, cited), null)
  );
}

/** The rule of the outcome, and those of the grounds of what it withholds. */
function rulesOf(item: ItemOutcome): OutcomeRule[] {
  const grounds = withheldGrounds(item).flatMap((ground) =>
    ground === 'not-information' ? [] : [outcomeRule(ground)],
  );
  return [outcomeRule(item.outcome), ...grounds];
}

/** A typed title may mean an earlier version of a law that we hold, so that of it only the end is judged. */
function outOfForceFault({ citations, norms = [] }: Citations, on: CalendarDay): Refusal | null {
  const typed = norms.flatMap(({ title }) => textTitled(title) ?? []);
  for (const text of [...citations.map((place) => place.text), ...typed]) {
    const { title, number, until } = LEGAL_TEXTS[text];
    if (until !== null && on > until)
      return {
        why: `《${title}》（${number}）自${until}之后不再施行，不能引用`,
        provision: WRONG_LAW,
      };
  }
  for (const { text } of citations) {
    const { title, number, from } = LEGAL_TEXTS[text];
    if (from !== null && on < from)
      return {
        why: `《${title}》（${number}）自${from}起施行，答复之日还不能引用`,
        provision: WRONG_LAW,
      };
  }
  return null;
}

/** The Regulation is cited by its provisions alone: what is typed as another norm would not be looked at. */
function retypedFault({ norms = [] }: Citations): Refusal | null {
  if (norms.every(({ title }) => textTitled(title) !== 'REG')) return null;
  return { why: '条例的条款要从条款列表中选取，不能作为其他规定填写', provision: WRONG_LAW };
}

/** A provision of the Regulation that is no ground of the outcome, or that is cited too widely. */
function misplacedFault(
  item: ItemOutcome,
  rules: readonly OutcomeRule[],
  citations: readonly Provision[],
): Refusal | null {
  const known = [...provisionsToCite(item), ...rules.flatMap(({ mayCite }) => mayCite)];
  for (const place of citations) {
    if (place.text !== 'REG' || known.some((one) => isSameProvision(one, place))) continue;
    const exact = known.filter(({ text, article }) => text === 'REG' && article === place.article);
    const why =
      exact.length > 0
        ? `引用${cite(place)}不准确，应当写明${exact.map(cite).join('或者')}`
        : `${cite(place)}不是“${OUTCOMES[item.outcome].zh}”的依据，请改为与处理结果对应的条款`;
    return { why, provision: WRONG_LAW };
  }
  return null;
}

function missingFault(item: ItemOutcome, citations: readonly Provision[]): Refusal | null {
  const missing = provisionsToCite(item).find(
    (demanded) => !citations.some((place) => isSameProvision(place, demanded)),
  );
  if (!missing) return null;
  return { why: `“${OUTCOMES[item.outcome].zh}”应当引用${cite(missing)}`, provision: missing };
}

/** REG 14 and 36(7): the norm that forbids or rules access must be named, and be of the rank that they demand. */
export function specialNormFault(
  rule: OutcomeRule,
  { citations, norms = [] }: Citations,
): Refusal | null {
  const { specialNorm: ranks, specialText, zh } = rule;
  const [ground] = rule.cites;
  if (ranks === null || !ground) return null;
  const unplaced = norms.find(({ title, place }) => title.trim() === '' || place.trim() === '');
  if (unplaced) return { why: '引用的其他法律、法规要写明名称和条款', provision: ground };
  const texts = [
    ...citations.map(({ text }) => text),
    ...norms.map(({ title }) => textTitled(title) ?? null),
  ];
  const named = [
    ...citations.filter(({ text }) => text !== 'REG').map(({ text }) => TEXT_RANKS[text]),
    ...norms.map(rankOf),
  ];
  if (specialText !== null)
    return texts.includes(specialText)
      ? null
      : { why: `“${zh}”还应当引用《${LEGAL_TEXTS[specialText].title}》的条款`, provision: ground };
  if (named.some((rank) => ranks.includes(rank))) return null;
  const demanded = ranks.map((rank) => NORM_RANKS[rank]).join('、');
  const given = [...new Set(named)].map((rank) => NORM_RANKS[rank]).join('、');
  const why = given
    ? `“${zh}”只能依据${demanded}，所引用的是${given}`
    : `“${zh}”还应当引用作出规定的${demanded}及其条款`;
  return { why, provision: ground };
}
