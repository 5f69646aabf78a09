import { textTitled } from '../provisions/norm-rank.ts';

/** 〔2025〕3号 as people type it, with brackets of any kind; the organ's mark before it is often left out. */
const NUMBER = /[〔﹝［[【（(](\d{4})[〕﹞］\]】）)]第?(\d+)号/gu;
const TITLE = /《[^《》]+》/gu;

/**
 * The documents that a text names, each once: titles as 《…》, numbers as 〔2025〕3号. These are features by
 * which the organ can search (REG 29). The laws on which an applicant relies are none.
 */
export function namedDocuments(text: string): string[] {
  const titles = (text.match(TITLE) ?? []).filter(
    (title) => textTitled(title.slice(1, -1)) === undefined,
  );
  const numbers = [...text.matchAll(NUMBER)].map(([, year, serial]) => `〔${year}〕${serial}号`);
  return [...new Set([...titles, ...numbers])];
}
