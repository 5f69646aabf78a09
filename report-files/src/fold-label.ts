/** Longer than any label with the spaces and the filling note that it may be printed with. */
const LONGEST_LABEL = 200;

/** Every cell is compared with every label: its folded form is kept a while. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 4096;

const ENUMERATOR = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,]|\(?\d+[)、.,]?)/;
const NOTE = /\([^()]*\)$/;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const QUOTES = /["'“”‘’「」『』]/gu;

/**
 * What is left of a printed label once everything is gone in which copies of the same label differ:
 * width, spaces and breaks, quotes, brackets, punctuation, the number in front.
 */
export function foldLabel(printed: string): string {
  if (printed.length > LONGEST_LABEL) return '';
  const known = FOLDED.get(printed);
  if (known !== undefined) return known;
  const folded = foldMarks(printed)
    .replace(ENUMERATOR, '')
    .replace(/[、,.;:。·]/gu, '');
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(printed, folded);
  return folded;
}

/** The label without a filling note in brackets at its end, as in 规章（设区的市应提供）. */
export function foldLabelWithoutNote(printed: string): string {
  if (!/[)）】\]]\s*$/u.test(printed)) return foldLabel(printed);
  return foldLabel(foldMarks(printed).replace(NOTE, ''));
}

function foldMarks(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .replaceAll('\\', '/');
}
