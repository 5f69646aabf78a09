import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import type { DocumentLine } from '@yigongkai/report-files/document-line';

/** A part of a line's words: from a character up to and without another. */
export type Place = { readonly line: number; readonly from: number; readonly to: number };

/** For each finding the places in the document that it speaks of, often one, at times none. Lines count from 0. */
export function locateFindings(
  findings: readonly Finding[],
  { cells }: Pick<AnnualReport, 'cells'>,
  lines: readonly DocumentLine[],
): Place[][] {
  const text = foldedText(findings.some(({ quote }) => quote) ? lines : []);
  return findings.map((finding) => {
    const quoted = finding.quote ? placesOfQuote(finding, text, lines) : [];
    const rows = finding.cells.flatMap((key) => {
      const cell = cells[key];
      return cell ? linesOfCell(cell, lines) : [];
    });
    const others = [...new Set(rows)].filter((row) => quoted.every(({ line }) => line !== row));
    const whole = others.map((line) => ({ line, from: 0, to: wordsOf(lines[line]).length }));
    return [...quoted, ...whole];
  });
}

/** What a line prints, as a person reads it. */
function wordsOf(line: DocumentLine | undefined): string {
  if (!line) return '';
  return line.kind === 'text' ? line.text : line.cells.join(' ');
}

/** More lines than this at one place do not show where a figure stands: only those that print it do. */
const MOST_LINES = 2;

/** A cell's place is that of the line it was read from. */
function linesOfCell(
  { where, raw }: { readonly where: string; readonly raw: string },
  lines: readonly DocumentLine[],
): number[] {
  const there = [...lines.keys()].filter((at) => lines[at]?.where === where);
  const rows = there.filter((at) => lines[at]?.kind === 'row');
  const placed = rows.filter((at) => (lines[at]?.boxes?.length ?? 0) > 0);
  const [best = []] = [placed, rows, there].filter((numbers) => numbers.length > 0);
  if (best.length <= MOST_LINES) return best;
  return raw === '' ? [] : best.filter((at) => wordsOf(lines[at]).includes(raw));
}

function placesOfQuote(
  { quote = '', where }: Finding,
  text: FoldedText,
  lines: readonly DocumentLine[],
): Place[] {
  const words = folded(quote);
  if (words === '') return [];
  const part = /^第([一二三四五六])部分/u.exec(where)?.[1];
  const heading = lines.findLastIndex(
    (line) => line.kind === 'text' && part !== undefined && line.text.startsWith(`${part}、`),
  );
  const from = heading < 0 ? 0 : text.origins.findIndex(({ line }) => line === heading);
  const behind = text.words.indexOf(words, Math.max(0, from));
  const start = behind < 0 ? text.words.indexOf(words) : behind;
  if (start < 0) return [];
  const found = Map.groupBy(text.origins.slice(start, start + words.length), ({ line }) => line);
  return [...found].map(([line, characters]) => ({
    line,
    from: characters[0]?.at ?? 0,
    to: (characters.at(-1)?.at ?? 0) + 1,
  }));
}

/** All letters, figures and ideographs of a document, and where each stands. */
type FoldedText = {
  readonly words: string;
  readonly origins: readonly { readonly line: number; readonly at: number }[];
};

/** Twice the longest report: what a hostile file puts behind it is not searched. */
const MOST_CHARACTERS = 120_000;

function foldedText(lines: readonly DocumentLine[]): FoldedText {
  let words = '';
  const origins: { line: number; at: number }[] = [];
  for (const [line, each] of lines.entries()) {
    if (words.length > MOST_CHARACTERS) break;
    const printed = wordsOf(each);
    for (let at = 0; at < printed.length; at += 1)
      for (const character of folded(printed.charAt(at))) {
        words += character;
        for (let unit = 0; unit < character.length; unit += 1) origins.push({ line, at });
      }
  }
  return { words, origins };
}

/** A quotation has other marks and blanks than the document, and no line breaks. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{Cs}]/gu, '');
}
