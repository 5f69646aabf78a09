/** Longer than any label with the spaces and the filling note that it may be printed with. */
const LONGEST = 400;
const MOST = 4096;

/**
 * The function with its answers kept a while: the same labels and figures are met in every table, and each cell
 * is compared with every label.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || text.length > LONGEST) return before ?? answer(text);
    const given = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, given);
    return given;
  };
}
