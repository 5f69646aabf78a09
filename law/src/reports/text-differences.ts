import type { ReportSection } from './annual-report.ts';

/** Sentences that follow each other and were kept, taken out or put in together. */
export type TextChange = {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly sentences: readonly string[];
};

/** What became of one part of a report. */
export type PartDifference = {
  /** 一 to 六; empty for what stands before the first part. */
  readonly no: string;
  readonly title: { readonly before: string | null; readonly after: string | null };
  readonly changes: readonly TextChange[];
};

export type ReportText = {
  readonly preamble?: string | undefined;
  readonly sections: readonly ReportSection[];
};

/** More pairs of sentences than this are not compared one by one: the passage is told as replaced. */
const MOST_PAIRS = 4_000_000;

/** The parts whose title or text differs, sentence by sentence; parts that are equal are left out. */
export function textDifferences(before: ReportText, after: ReportText): PartDifference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((no) => {
    const [one, other] = [old.get(no), now.get(no)];
    const changes = changesOf(sentencesIn(one?.text ?? ''), sentencesIn(other?.text ?? ''));
    const title = { before: one?.title ?? null, after: other?.title ?? null };
    const isSame = title.before === title.after && changes.every(({ kind }) => kind === 'kept');
    return isSame ? [] : [{ no, title, changes }];
  });
}

/** The parts by their number; two of the same number are read as one. */
function partsOf({ preamble = '', sections }: ReportText): Map<string, ReportSection> {
  const parts = new Map<string, ReportSection>();
  if (preamble.trim() !== '') parts.set('', { no: '', title: '', text: preamble });
  for (const section of sections) {
    const known = parts.get(section.no);
    parts.set(section.no, known ? { ...known, text: `${known.text}\n${section.text}` } : section);
  }
  return parts;
}

function sentencesIn(text: string): string[] {
  return (text.match(/[^。！？\n]+[。！？]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function changesOf(before: readonly string[], after: readonly string[]): TextChange[] {
  const head = commonLength(before, after);
  const tail = commonLength(before.slice(head).toReversed(), after.slice(head).toReversed());
  return joined([
    ...before.slice(0, head).map(change('kept')),
    ...changesBetween(
      before.slice(head, before.length - tail),
      after.slice(head, after.length - tail),
    ),
    ...before.slice(before.length - tail).map(change('kept')),
  ]);
}

/** Keeps the longest common sequence of sentences. */
function changesBetween(before: readonly string[], after: readonly string[]): TextChange[] {
  if (before.length * after.length > MOST_PAIRS)
    return [...before.map(change('removed')), ...after.map(change('added'))];
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));

  const changes: TextChange[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old = '', now = ''] = [before[row], after[column]];
    const isKept = row < before.length && column < after.length && old === now;
    const isRemoved =
      column === after.length ||
      (row < before.length && at(row + 1, column) >= at(row, column + 1));
    changes.push(
      isKept ? change('kept')(old) : isRemoved ? change('removed')(old) : change('added')(now),
    );
    if (isKept || isRemoved) row++;
    if (isKept || !isRemoved) column++;
  }
  return changes;
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((sentence, at) => sentence !== other[at]);
  return differs === -1 ? one.length : differs;
}

function change(kind: TextChange['kind']): (sentence: string) => TextChange {
  return (sentence) => ({ kind, sentences: [sentence] });
}

function joined(changes: readonly TextChange[]): TextChange[] {
  const all: TextChange[] = [];
  for (const { kind, sentences } of changes) {
    const last = all.at(-1);
    if (last?.kind === kind)
      all[all.length - 1] = { kind, sentences: [...last.sentences, ...sentences] };
    else all.push({ kind, sentences });
  }
  return all;
}
