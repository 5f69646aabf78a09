/**
 * All matches of a global pattern that matches no empty text. `matchAll` gives the same, but copies the pattern
 * each time, and the checks ask for matches in every sentence of a report.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
