import type { ReportSection } from '@yigongkai/law/reports/annual-report';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import type { DocumentLine } from './document-line.ts';
import { isLabelOf, isRequestsLine } from './known-labels.ts';

type OfficialSection = (typeof REPORT_SECTIONS)[number];

/** A heading with what stands behind it on its line. */
type Heading = { readonly section: OfficialSection; readonly title: string; readonly rest: string };

/** A line no longer than this may be a heading in words of its own. */
const LONGEST_TITLE = 30;

/** No sentence: 无其他需要报告的事项 is the text of a part that has no title. */
const OWN_TITLE = /^(?!无|没有|未|本|我|\d)[^，,。；;！!]+$/u;

/** The wordings of each title, the longest first. */
const TITLES: ReadonlyMap<OfficialSection, readonly string[]> = new Map(
  REPORT_SECTIONS.map((section) => [
    section,
    [section.title, ...section.aliases].sort((a, b) => b.length - a.length),
  ]),
);

const NUMBER = /^(?<no>[一二三四五六])\s*、\s*(?<rest>.*)$/su;

/** The parts of the report, and what stands before the first. A line of a table belongs to no text. */
export function findSections(lines: readonly DocumentLine[]): {
  preamble: DocumentLine[];
  sections: ReportSection[];
} {
  let begin = 0;
  let found: { no: string; title: string; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const heading = line.kind === 'text' ? headingOf(line.text, found.at(-1)?.no) : null;
    // A list of the parts may stand before them: the last 一 is the one that begins the report.
    if (heading?.section.no === '一') [begin, found] = [at, []];
    if (heading) {
      const { section, title, rest } = heading;
      found.push({ no: section.no, title, lines: rest ? [rest] : [] });
    } else if (line.kind === 'text') found.at(-1)?.lines.push(line.text);
  });
  return {
    preamble: found.length > 0 ? lines.slice(0, begin) : [...lines],
    sections: found.map(({ no, title, lines: texts }) => ({ no, title, text: texts.join('\n') })),
  };
}

function headingOf(text: string, lastNo: string | undefined): Heading | null {
  const match = NUMBER.exec(text.replace(/^(?:#+\s*|\*\*)/u, '').replace(/\*\*$/u, ''));
  if (!match?.groups) return null;
  const { no, rest = '' } = match.groups;
  const at = REPORT_SECTIONS.findIndex((section) => section.no === no);
  const section = REPORT_SECTIONS[at];
  if (!section) return null;

  const official = officialTitle(section, rest);
  if (official) return { section, ...official };
  const isNext = at > 0 && REPORT_SECTIONS[at - 1]?.no === lastNo;
  if (!isNext || isRequestsLine(rest)) return null;
  const title = bare(rest);
  return title.length <= LONGEST_TITLE && OWN_TITLE.test(title)
    ? { section, title, rest: '' }
    : { section, title: '', rest };
}

/** The official title, alone on its line or with the text run on behind it. */
function officialTitle(section: OfficialSection, rest: string): Omit<Heading, 'section'> | null {
  if (isLabelOf(rest, { label: section.title, aliases: section.aliases }))
    return { title: bare(rest), rest: '' };
  const title = TITLES.get(section)?.find((wording) => rest.startsWith(wording));
  return title === undefined ? null : { title, rest: rest.slice(title.length).trim() };
}

function bare(title: string): string {
  return title.trim().replace(/[。:：.]+$/u, '');
}
