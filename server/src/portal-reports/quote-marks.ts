import type { ReportSection } from '@yigongkai/law/reports/annual-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { quotedSentence } from '@yigongkai/law/reports/narrative/find-quote';
import type { Verdict } from '@yigongkai/law/reports/report-rules';

/** A sentence that findings quote, by its place in the text of its part. */
export type QuoteMark = {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly findings: readonly { readonly number: number; readonly verdict: Verdict }[];
};

/** The quoted sentences of a report: by part, each part's in their order. */
export type QuoteMarks = {
  readonly byPart: ReadonlyMap<ReportSection, readonly QuoteMark[]>;
  /** The numbers of the findings whose sentence was found. */
  readonly found: ReadonlySet<number>;
};

/** Finds what findings quote in the text as it was published; findings are numbered from 1. */
export function quoteMarks(
  parts: readonly ReportSection[],
  findings: readonly Finding[],
): QuoteMarks {
  const byPart = new Map<ReportSection, QuoteMark[]>();
  const found = new Set<number>();
  findings.forEach(({ quote, where, verdict }, at) => {
    if (quote === undefined) return;
    const told = partsToldBy(where, parts);
    for (const part of told) {
      const passage = quotedSentence(part.text, quote);
      if (!passage) continue;
      const number = at + 1;
      found.add(number);
      byPart.set(part, withMark(byPart.get(part) ?? [], passage, { number, verdict }));
      return;
    }
  });
  return { byPart, found };
}

/** The parts that a finding's place names; all where it names none. */
function partsToldBy(where: string, parts: readonly ReportSection[]): readonly ReportSection[] {
  const no = /^第([一二三四五六])部分/u.exec(where)?.[1] ?? (where === '正文之前' ? '' : null);
  return no === null ? parts : parts.filter((part) => part.no === no);
}

function withMark(
  marks: readonly QuoteMark[],
  { from, to }: { readonly from: number; readonly to: number },
  finding: QuoteMark['findings'][number],
): QuoteMark[] {
  const others = marks.filter((mark) => mark.from !== from);
  const before = marks.find((mark) => mark.from === from)?.findings ?? [];
  return [...others, { from, to, findings: [...before, finding] }].toSorted(
    (one, other) => one.from - other.from,
  );
}
