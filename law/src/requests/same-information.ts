/**
 * Whether two requests ask for the same information (REG 36(6)): their texts are equal but for blanks, punctuation
 * and width, or share so many pairs of neighbouring characters. Whatever names other figures, another year or
 * another document asks for other information.
 *
 * @param leastShare of the pairs of both, in hundredths, from which on they count as the same.
 */
export function isSameInformation(one: string, other: string, leastShare: number): boolean {
  const [first, second] = [folded(one), folded(other)];
  if (first === '' || second === '') return false;
  if (first === second) return true;
  if (figuresOf(first) !== figuresOf(second)) return false;
  return sharedPairs(first, second) >= leastShare;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '');
}

/** Every figure in the text, whatever their order. */
function figuresOf(text: string): string {
  return (text.match(/\d+/gu) ?? []).toSorted().join(' ');
}

/** In hundredths: twice what both have, of all that either has. */
function sharedPairs(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (200 * shared) / (first.size + second.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(
    characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1]}`),
  );
}
