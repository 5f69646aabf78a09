/** What a column's figures are: counts are whole and never negative, a change has a sign, money has a unit. */
export type FigureKind = 'count' | 'change' | 'money';

/** A heading over figures: the word that keys its cells, and what the official form prints. */
export type LeafHeading<Key extends string = string> = {
  readonly key: Key;
  readonly label: string;
  /** Other wordings that real reports print for the same heading. */
  readonly aliases?: readonly string[];
  /** A count unless said. */
  readonly figures?: FigureKind;
  /** The unit that the heading itself prints. */
  readonly unit?: '万元';
};

/** A row or column heading of an official form: over figures, or over further headings. */
export type Heading<Key extends string = string> =
  | LeafHeading<Key>
  | {
      readonly label: string;
      readonly aliases?: readonly string[];
      readonly parts: readonly Heading<Key>[];
    };

/** The keys of all leaves under a heading. */
export type LeafKey<H> = H extends { readonly key: infer Key extends string }
  ? Key
  : H extends { readonly parts: readonly (infer Part)[] }
    ? LeafKey<Part>
    : never;

/** The leaves under headings, in the order printed. */
export function leavesOf<Key extends string>(
  headings: readonly Heading<Key>[],
): LeafHeading<Key>[] {
  return headings.flatMap((heading) => ('key' in heading ? [heading] : leavesOf(heading.parts)));
}
