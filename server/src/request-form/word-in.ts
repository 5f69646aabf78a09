/** A word of a closed set, as somebody sent it; `null` where it is none. */
export function wordIn<Words extends object>(
  words: Words,
  sent: unknown,
): (keyof Words & string) | null {
  return typeof sent === 'string' && Object.hasOwn(words, sent)
    ? (sent as keyof Words & string)
    : null;
}
