const PLAIN =
  /^(?<sign>[+-]?)(?:\d{1,3}(?<groups>(?:,\d{3})+)|\d+)(?:\.(?<part>\d+))?(?<suffix>[^\d"\\]*)$/u;

/** The number format under which a spreadsheet shows a number as the document prints it; `null` where none does. */
export function figureFormat(printed: string): string | null {
  const match = PLAIN.exec(printed)?.groups;
  if (!match) return null;
  const { sign, groups, part, suffix } = match;
  const digits = `${groups ? '#,##0' : '0'}${part ? `.${'0'.repeat(part.length)}` : ''}`;
  const format = `${digits}${suffix ? `"${suffix}"` : ''}`;
  return sign === '+' ? `+${format};-${format};${format}` : format;
}
