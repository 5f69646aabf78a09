import { VERDICTS, type Verdict } from '@yigongkai/law/reports/report-rules';
import type { DocumentLine } from '@yigongkai/report-files/document-line';
import { type Html, html } from '../http/html.ts';

/** A finding that speaks of a part of a line: its number, from 1, and how grave it is. */
type LineMark = {
  readonly number: number;
  readonly verdict: Verdict;
  readonly from: number;
  readonly to: number;
  /** Whether it is the first of the finding's places: links lead here. */
  readonly isFirst: boolean;
};

/** The marks of each line that has some. Lines count from 0. */
export type LineMarks = ReadonlyMap<number, readonly LineMark[]>;

/** More lines than any report has; findings in lines behind are told without a link. */
export const MOST_LINES = 4000;

/** The document as it was read, line by line, with the findings' numbers beside what they speak of. */
export function sourceText(lines: readonly DocumentLine[], marks: LineMarks): Html {
  const shown = lines.slice(0, MOST_LINES);
  return html`<ol class="source-lines">${shown.map((line, at) =>
    sourceLine(line, shown[at - 1]?.where, marks.get(at) ?? []),
  )}</ol>
${lines.length > MOST_LINES && html`<p class="quiet">原文共 ${lines.length} 行，这里只显示前 ${MOST_LINES} 行。</p>`}`;
}

function sourceLine(
  line: DocumentLine,
  whereBefore: string | undefined,
  marks: readonly LineMark[],
): Html {
  const gravest = Object.keys(VERDICTS).find((verdict) =>
    marks.some((mark) => mark.verdict === verdict),
  );
  const boxes = marks.flatMap((mark) => boxesOf(line, mark));
  return html`<li class="${line.kind} ${gravest}"${boxes.length > 0 && html` data-boxes="${boxes.join(',')}"`}><span class="where">${line.where === whereBefore ? '' : shortPlace(line.where)}</span><span class="words">${line.kind === 'text' ? markedText(line.text, marks) : markedRow(line.cells, marks)}</span></li>`;
}

/** The text with what findings speak of marked. Where two speak of the same words, one mark stands in the other. */
function markedText(text: string, marks: readonly LineMark[]): Html {
  const ends = marks.flatMap(({ from, to }) => [from, to]);
  const edges = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return html`${edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? text.length;
    const here = marks.filter((mark) => mark.from <= from && to <= mark.to);
    const words = here.reduce<Html>(
      (inner, mark) =>
        html`<mark${mark.isFirst && mark.from === from && html` id="words-${mark.number}"`} class="${mark.verdict}">${inner}</mark>`,
      html`${text.slice(from, to)}`,
    );
    return html`${words}${here.filter((mark) => mark.to === to).map(markNumber)}`;
  })}`;
}

function markedRow(cells: readonly string[], marks: readonly LineMark[]): Html {
  const boxes = html`${cells.map((cell) => html`<span class="box">${cell}</span>`)}${marks.map(markNumber)}`;
  return marks
    .filter(({ isFirst }) => isFirst)
    .reduce((inner, { number }) => html`<span id="words-${number}">${inner}</span>`, boxes);
}

function markNumber({ number }: LineMark): Html {
  return html`<sup><a href="#finding-${number}" aria-label="发现 ${number}">${number}</a></sup>`;
}

/** Where a mark stands on the pages of a PDF, for the page's script: verdict, number, page and four edges. */
function boxesOf({ boxes = [] }: DocumentLine, { number, verdict, from, to }: LineMark): string[] {
  return boxes
    .filter((box, at) => box.to === undefined || (from < box.to && to > (boxes[at - 1]?.to ?? 0)))
    .map(({ page, left, top, right, bottom }) =>
      [verdict, number, page, left, top, right, bottom].join(' '),
    );
}

/** A row of a PDF bears its label's words after the page: they stand beside it anyway. */
function shortPlace(where: string): string {
  return where.replace(/“.*”一行$/u, '');
}
