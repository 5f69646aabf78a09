import { plainText } from './plain-text.ts';

/** A sentence in a text as it was published; `to` is not included. */
export type Passage = { readonly from: number; readonly to: number };

/**
 * The sentence that a finding quotes. The quote is in one spelling and may be cut at both ends (…), the text
 * is as published. `null` where no sentence has the quoted words, as when a line breaks inside of them.
 */
export function quotedSentence(text: string, quote: string): Passage | null {
  const words = quote
    .split(/[…。！？\n]/u)
    .map((piece) => plainText(piece))
    .find((piece) => piece !== '');
  if (words === undefined) return null;
  for (const { 0: sentence, index } of text.matchAll(/[^。！？\n]+[。！？]?/gu))
    if (plainText(sentence).includes(words)) return { from: index, to: index + sentence.length };
  return null;
}
