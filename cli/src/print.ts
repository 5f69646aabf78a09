export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Prints paragraphs for a person, without the control characters by which a stranger's file could steer the terminal. */
export function printText(paragraphs: readonly string[]): void {
  if (paragraphs.length > 0) console.log(paragraphs.join('\n\n').replace(/[^\P{Cc}\n]/gu, ''));
}
