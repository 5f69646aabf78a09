import { type Provision, reg } from '../provisions/provision.ts';
import { DENYING_OUTCOMES } from './denying-outcomes.ts';
import { ENDING_OUTCOMES } from './ending-outcomes.ts';
import { EVIDENCE_OF_ANY_REPLY, type EvidenceKind } from './evidence-kind.ts';
import { GIVING_OUTCOMES } from './giving-outcomes.ts';
import { OTHER_GROUNDS, type OtherGround } from './other-ground.ts';
import type { OutcomeRule } from './outcome-rule.ts';
import { SKIPPING_OUTCOMES } from './skipping-outcomes.ts';
import { UNABLE_OUTCOMES } from './unable-outcomes.ts';

/** Every way in which an item of a request can end, in the order of table three. */
export const OUTCOMES = {
  ...GIVING_OUTCOMES,
  ...DENYING_OUTCOMES,
  ...UNABLE_OUTCOMES,
  ...SKIPPING_OUTCOMES,
  ...ENDING_OUTCOMES,
} as const satisfies Record<string, OutcomeRule>;

export type Outcome = keyof typeof OUTCOMES;

export function isOutcome(word: string): word is Outcome {
  return Object.hasOwn(OUTCOMES, word);
}

/** On what a part of a document can be withheld: a ground of denial, or that it is no government information (REG 37). */
export type WithheldGround = keyof typeof DENYING_OUTCOMES | 'not-information';

/** The outcome of one item. */
export type ItemOutcome = {
  readonly outcome: Outcome;
  /** Of a partial disclosure: each withheld part with its ground. */
  readonly withheld?: readonly { readonly outcome: WithheldGround }[];
  /** Of `other-else`; 其他情形 where it is not said. */
  readonly ground?: OtherGround;
};

/** The rule of an outcome, in its general shape. */
export function outcomeRule(outcome: Outcome): OutcomeRule {
  return OUTCOMES[outcome];
}

/** The grounds on which parts of an item are withheld, each once; none of an outcome that is no partial disclosure. */
export function withheldGrounds({ outcome, withheld = [] }: ItemOutcome): WithheldGround[] {
  if (outcome !== 'partial') return [];
  return [...new Set(withheld.map((part) => part.outcome))];
}

/** What the reply to an item must cite: of a partial disclosure also what each withheld part rests on. */
export function provisionsToCite(item: ItemOutcome): readonly Provision[] {
  if (item.outcome === 'other-else') return OTHER_GROUNDS[item.ground ?? 'unlisted'].cites;
  const grounds = withheldGrounds(item).flatMap((ground): readonly Provision[] =>
    ground === 'not-information' ? [reg(2)] : OUTCOMES[ground].cites,
  );
  return [...OUTCOMES[item.outcome].cites, ...grounds];
}

/** What the file must hold when the reply is signed (法释〔2025〕8号; State of the file at that time: ARL 46, ALL 35). */
export function evidenceRequired(item: ItemOutcome): EvidenceKind[] {
  const grounds = withheldGrounds(item).flatMap((ground): readonly EvidenceKind[] =>
    ground === 'not-information' ? ['request-purport'] : OUTCOMES[ground].evidence,
  );
  return [...new Set([...EVIDENCE_OF_ANY_REPLY, ...OUTCOMES[item.outcome].evidence, ...grounds])];
}

/** Whether what was refused is to be looked at again in time: REG 18. */
export function isReevaluated(item: ItemOutcome): boolean {
  const grounds: readonly (Outcome | WithheldGround)[] = [item.outcome, ...withheldGrounds(item)];
  return grounds.some(
    (ground) => ground !== 'not-information' && OUTCOMES[ground].strength !== null,
  );
}
