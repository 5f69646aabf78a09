/** Text without what no XML may hold: control characters but for line breaks and tabs, and halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .toWellFormed();
}
