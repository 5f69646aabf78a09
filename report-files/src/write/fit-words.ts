/** The largest size, between two, at which every word fits its room. Words are measured at a size of 1. */
export function fittingSize(
  words: readonly { readonly width: number; readonly room: number }[],
  { most, least }: { readonly most: number; readonly least: number },
): number {
  const fitting = Math.min(most, ...words.map(({ width, room }) => room / width));
  return Math.max(least, Math.floor(fitting * 2) / 2);
}

/** The parts of a text that no line end may divide: figures and Latin words. */
export function longWords(text: string): string[] {
  return text.match(/[\u0021-\u007e]+/gu) ?? [];
}
