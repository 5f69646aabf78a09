import type { DocumentLine } from './document-line.ts';

/** What stands alone at the foot of a page: `- 3 -`, 第 3 页, 第3页 共5页, Page 3 of 5. */
const PAGE_NUMBER =
  /^(?:[-—–－―]+\s*\d{1,3}\s*[-—–－―]+|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|Page\s+\d{1,3}(?:\s+of\s+\d{1,3}|\s*[-—–].*)?)$/iu;

/** A page number is no part of the text or the table that the page break has cut in two. */
export function withoutPageNumbers(lines: readonly DocumentLine[]): DocumentLine[] {
  return lines.filter((line) => line.kind === 'row' || !PAGE_NUMBER.test(line.text.trim()));
}
