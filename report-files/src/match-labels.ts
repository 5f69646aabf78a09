import type { FlowToken, LabelMark } from './flow-tokens.ts';

/** A label that may be met in running text. */
export type FlowLabel<Key extends string> = {
  readonly key: Key;
  /** As the form prints it. */
  readonly label: string;
  /** Its ideographs, without number and marks. */
  readonly wording: string;
  /** How the form numbers it; `null` where it has no number. */
  readonly mark: LabelMark | null;
};

/** A label met, or words that are none: from its first to its last token. */
export type FlowEvent<Key extends string> = {
  readonly key: Key | null;
  readonly label: string;
  readonly first: number;
  readonly last: number;
};

/** A label of which some characters are still to come, or may be. */
type Open = { text: string; first: number; last: number; mark: LabelMark | null };

const SHORTEST_START = 4;
const SHORTEST_END = 2;

/**
 * Finds labels in the words of a text, also such that a layout has broken over lines, run together, or
 * interleaved with the label of their group, which stands beside several rows.
 *
 * @param beside labels that may come in pieces between the pieces of others
 */
export function matchLabels<Key extends string>(
  tokens: readonly FlowToken[],
  labels: readonly FlowLabel<Key>[],
  beside: readonly string[] = [],
): FlowEvent<Key>[] {
  const events: FlowEvent<Key>[] = [];
  let open = null as Open | null;
  const close = (): void => {
    if (!open) return;
    const { text, mark, first, last } = open;
    const label = labels.find(({ wording, ...each }) => wording === text && fits(each.mark, mark));
    if (label || !beside.some((each) => each.includes(text)))
      events.push({ key: label?.key ?? null, label: label?.label ?? text, first, last });
    open = null;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    let rest = token.han;
    let mark = token.mark;
    const before = beforeNote(token.text);
    while (rest !== '') {
      const more: number = open && mark === null ? continued(open, rest, labels) : 0;
      if (open && more > 0) {
        open = { ...open, text: open.text + rest.slice(0, more), last: at };
        rest = rest.slice(more);
        continue;
      }
      if (!isNumbered(token, mark, labels, beside) && isBeside(rest, mark, labels, beside)) break;
      close();
      const start = started(rest, mark, labels);
      if (start.length > 0) open = { text: start.text, first: at, last: at, mark };
      else events.push({ key: null, label: rest, first: at, last: at });
      rest = start.length > 0 && !isNoted(before, start.text) ? rest.slice(start.length) : '';
      mark = null;
    }
  }
  close();
  return events;
}

/** How many characters of `rest` continue an open label. */
function continued<Key extends string>(
  open: Open,
  rest: string,
  labels: readonly FlowLabel<Key>[],
): number {
  return labels.reduce((most, { wording, mark }) => {
    if (!wording.startsWith(open.text) || !fits(mark, open.mark)) return most;
    const missing = wording.slice(open.text.length);
    if (missing === '') return most;
    if (missing.startsWith(rest)) return Math.max(most, rest.length);
    return rest.startsWith(missing) ? Math.max(most, missing.length) : most;
  }, 0);
}

/** The label that `rest` begins with or is the beginning of, and how much of `rest` it takes. */
function started<Key extends string>(
  rest: string,
  mark: LabelMark | null,
  labels: readonly FlowLabel<Key>[],
): { text: string; length: number } {
  const possible = labels.filter((label) => fits(label.mark, mark));
  const whole = possible
    .filter(({ wording }) => rest.startsWith(wording))
    .reduce((longest, { wording }) => (wording.length > longest.length ? wording : longest), '');
  const worn = possible.filter(({ wording }) => isWorn(rest, wording));
  const [only] = worn;
  if (only && worn.length === 1 && whole !== rest)
    return { text: only.wording, length: rest.length };
  if (whole !== '') return { text: whole, length: whole.length };
  if (possible.some(({ wording }) => wording.startsWith(rest)))
    return { text: rest, length: rest.length };
  return { text: '', length: 0 };
}

/** Whether the text is a label that has lost characters in its middle, as a page break or a font loses them. */
function isWorn(text: string, wording: string): boolean {
  if (text.length >= wording.length || text.length < wording.length / 2) return false;
  let start = 0;
  while (start < text.length && text[start] === wording[start]) start += 1;
  const end = text.slice(start);
  return start >= SHORTEST_START && end.length >= SHORTEST_END && wording.endsWith(end);
}

/**
 * Whether the text is a piece of a label that stands beside several rows, and begins no row itself. A piece
 * with a number can only be the beginning, and such labels are not numbered in digits.
 */
function isBeside<Key extends string>(
  text: string,
  mark: LabelMark | null,
  labels: readonly FlowLabel<Key>[],
  beside: readonly string[],
): boolean {
  return (
    mark !== 'digit' &&
    beside.some((each) => (mark ? each.startsWith(text) : each.includes(text))) &&
    !labels.some(({ wording, ...label }) => wording === text && fits(label.mark, mark))
  );
}

/** Whether the piece has the number of a label of a row and begins it: 一、本年 is no piece of 三、本年度办理结果. */
function isNumbered<Key extends string>(
  { text }: FlowToken,
  mark: LabelMark | null,
  labels: readonly FlowLabel<Key>[],
  beside: readonly string[],
): boolean {
  return (
    mark === 'comma' &&
    labels.some(({ wording, label }) => label.startsWith(text) && !beside.includes(wording))
  );
}

/** What stands before a note in brackets at the end of a text; `null` if none does. */
function beforeNote(text: string): string | null {
  if (!/[)）]/u.test(text.slice(-1))) return null;
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  const end = text.slice(0, -1);
  return at > Math.max(end.lastIndexOf(')'), end.lastIndexOf('）')) ? text.slice(0, at) : null;
}

/** A filling note in brackets behind the label is no other label. */
function isNoted(before: string | null, label: string): boolean {
  return before?.endsWith(label.slice(-1)) === true && !label.includes('单位');
}

function fits(wanted: LabelMark | null, printed: LabelMark | null): boolean {
  return printed === null || wanted === null || wanted === printed;
}
