/** What a line may not begin with, and what it may not end with. */
const CLOSING = /^[，。、；：？！）》」』”’】〕…—％,.;:?!)\]%]/u;
const OPENING = /[（《「『“‘【〔([]$/u;

/** Words of Latin letters and figures stay whole; any other character may end a line. */
const TOKENS = /[\u0021-\u007e]+|\s+|./gsu;

/**
 * Breaks a text into lines of a width, by the rules for Chinese punctuation.
 *
 * @param indent how much shorter the first line is
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  indent = 0,
): string[] {
  const lines: string[] = [];
  let [line, room] = ['', width - indent];
  const end = () => {
    lines.push(line.trimEnd());
    [line, room] = ['', width];
  };
  for (const piece of unbreakable(text)) {
    const need = measure(piece);
    if (need > room && line !== '') end();
    if (line === '' && piece.trim() === '') continue;
    if (need > room) {
      for (const char of piece) {
        if (measure(char) > room && line !== '') end();
        line += char;
        room -= measure(char);
      }
    } else {
      line += piece;
      room -= need;
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** The pieces of a text between the places where a line may end. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const [token] of text.matchAll(TOKENS)) {
    const before = pieces.at(-1);
    const isBound =
      before !== undefined && before.trim() !== '' && (CLOSING.test(token) || OPENING.test(before));
    if (isBound) pieces[pieces.length - 1] = before + token;
    else pieces.push(token);
  }
  return pieces;
}
