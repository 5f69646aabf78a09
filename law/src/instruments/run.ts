import { cite, citeInFull, type Provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';

/** A stretch of text. What is locked is the law's, or follows from the case: nobody types it. */
export type Run = {
  readonly text: string;
  readonly locked: boolean;
  /** What the text states or cites. */
  readonly provision?: Provision;
};

export type Paragraph = readonly Run[];

/** The paragraphs of a part, none where there is nothing to say; or what is missing for it. */
export type Drafted =
  | { readonly paragraphs: readonly Paragraph[] }
  | { readonly refusals: readonly Refusal[] };

export function locked(text: string, provision: Provision | null = null): Run {
  return { text, locked: true, ...(provision && { provision }) };
}

/** Words of the office or of the applicant. */
export function words(text: string): Run {
  return { text, locked: false };
}

/** What was set or recorded elsewhere is not typed into a letter. */
export function lock(run: Run | Refusal): Run | Refusal {
  return 'why' in run ? run : locked(run.text);
}

/** The paragraphs, or all that is missing in them. */
export function draft(...paragraphs: readonly (readonly (Run | Refusal)[])[]): Drafted {
  const refusals = paragraphs.flat().filter((part) => 'why' in part);
  return refusals.length > 0 ? { refusals } : { paragraphs: paragraphs as readonly Paragraph[] };
}

/** A part that stands only where there is something to say, and here there is nothing. */
export const NOTHING: Drafted = { paragraphs: [] };

/** Provisions one after the other, a text in full where it is first named: 《…条例》第三十七条、条例第十五条. */
export function citedRuns(places: readonly Provision[]): Run[] {
  return places.flatMap((place, at) => {
    const isNamed = places.slice(0, at).some(({ text }) => text === place.text);
    const run = locked(isNamed ? cite(place) : citeInFull(place), place);
    return at === 0 ? [run] : [locked('、'), run];
  });
}
