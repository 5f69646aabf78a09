import { remembered } from './remembered.ts';

/** Longer than any label with the spaces and the filling note that it may be printed with. */
const LONGEST_LABEL = 200;

/** As long as a label whose filling note is as long again. */
const LONGEST_NOTED = 2 * LONGEST_LABEL;

const ENUMERATOR = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,]|\(?\d+[)、.,]?)/;
const NOTE = /\([^()]*\)$/;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const QUOTES = /["'“”‘’「」『』]/gu;

/**
 * What is left of a printed label once everything is gone in which copies of the same label differ:
 * width, spaces and breaks, quotes, brackets, punctuation, the number in front.
 */
export const foldLabel = remembered((printed: string): string => {
  if (printed.length > LONGEST_LABEL) return '';
  return foldMarks(printed)
    .replace(ENUMERATOR, '')
    .replace(/[、,.;:。·]/gu, '');
});

/** The label without a filling note in brackets at its end, as in 规章（设区的市应提供）. */
export const foldLabelWithoutNote = remembered((printed: string): string => {
  if (printed.length > LONGEST_NOTED || !/[)）】\]]\s*$/u.test(printed)) return foldLabel(printed);
  return foldLabel(foldMarks(printed).replace(NOTE, ''));
});

function foldMarks(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .replaceAll('\\', '/');
}
