/** A phrase that stands twice in a row, and where it stands first. */
export type DoubledPhrase = { readonly once: string; readonly index: number };

const LONGEST = 40;
const PHRASE = /^[\p{Script=Han}\d]{2,40}$/u;

/** A power of two. Different pairs of characters may share a place: what is found is compared whole. */
const PLACES = 1024;

/** Phrases of ideographs and digits that stand twice in a row, from left to right, each as long as can be. */
export function doubledPhrases(text: string): DoubledPhrase[] {
  const again = nextOfPairs(text);
  const found: DoubledPhrase[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const once = longestAt(text, at, again);
    if (once === '') continue;
    found.push({ once, index: at });
    at += once.length * 2 - 1;
  }
  return found;
}

/**
 * For each place the next one at which the same two characters may stand, counted from one; 0 for none. A
 * phrase can only be doubled where its first two characters come again.
 */
function nextOfPairs(text: string): Uint32Array {
  const next = new Uint32Array(text.length + 1);
  const latest = new Uint32Array(PLACES);
  let second = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const first = text.charCodeAt(at);
    const place = (first * 31 + second) & (PLACES - 1);
    next[at] = latest[place] ?? 0;
    latest[place] = at + 1;
    second = first;
  }
  return next;
}

function longestAt(text: string, at: number, again: Uint32Array): string {
  let longest = '';
  let to = (again[at] ?? 0) - 1;
  while (to > at && to - at <= LONGEST) {
    const end = to + (to - at) - 1;
    // Hardly any phrase that begins alike also ends alike.
    if (text.charCodeAt(end) === text.charCodeAt(to - 1)) {
      const once = text.slice(at, to);
      if (text.startsWith(once, to) && PHRASE.test(once)) longest = once;
    }
    to = (again[to] ?? 0) - 1;
  }
  return longest;
}
