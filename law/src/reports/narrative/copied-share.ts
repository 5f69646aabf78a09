/** How much of a text stands in an earlier one, each as a share of its characters or shingles. */
export type CopiedShare = {
  readonly bySentence: number;
  readonly byShingle: number;
  /** The longest sentence that stands in both. */
  readonly longest: string;
};

/** Characters in a shingle: long enough that ordinary phrases rarely make one up by chance. */
const SHINGLE = 8;

/** Sentences shorter than this are formulas. */
const SHORTEST_SENTENCE = 10;

export function copiedShare(own: readonly string[], earlier: readonly string[]): CopiedShare {
  const before = new Set(earlier.map(withoutYears));
  const copied = own.filter(
    (text) => text.length >= SHORTEST_SENTENCE && before.has(withoutYears(text)),
  );
  const shinglesBefore = new Set(shinglesOf(earlier));
  const shingles = shinglesOf(own);
  return {
    bySentence: shareOf(lengthOf(copied), lengthOf(own)),
    byShingle: shareOf(shingles.filter((each) => shinglesBefore.has(each)).length, shingles.length),
    longest: copied.toSorted((a, b) => b.length - a.length)[0] ?? '',
  };
}

/** A year changed in a copied sentence makes it no other sentence. */
function withoutYears(text: string): string {
  return text.replace(/20\d{2}(?=年)/gu, '');
}

function shinglesOf(texts: readonly string[]): string[] {
  return texts.map(withoutYears).flatMap((text) => {
    const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
    const count = Math.max(0, plain.length - SHINGLE + 1);
    return Array.from({ length: count }, (_, at) => plain.slice(at, at + SHINGLE));
  });
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
