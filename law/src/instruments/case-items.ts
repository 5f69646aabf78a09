import type { RequestCase } from '../requests/request-case.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import type { InstrumentFacts, MergedRequest, VaultTexts } from './instrument-facts.ts';

/** The cases that a letter answers, the one it belongs to first. */
export function casesOf({ request, items, texts, mergedWith }: InstrumentFacts): MergedRequest[] {
  return [{ request, items, texts }, ...(mergedWith ?? [])];
}

/** An item with the number by which the letter speaks of it: counted through all its cases. */
export type CaseItem = {
  readonly position: number;
  readonly id: string;
  readonly request: RequestCase;
  readonly texts: VaultTexts;
  /** What is decided of it; `null` where this letter does not. */
  readonly decided: DecidedItem | null;
};

export function caseItems(facts: InstrumentFacts): CaseItem[] {
  return casesOf(facts)
    .flatMap(({ request, items, texts }) =>
      request.items.map((id) => {
        const decided = items.find(({ item }) => item === id) ?? null;
        return { id, request, texts, decided };
      }),
    )
    .map((item, at) => ({ ...item, position: at + 1 }));
}
