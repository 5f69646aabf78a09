import type { Cell } from '@yigongkai/law/reports/annual-report';
import type { RuleRemark } from '@yigongkai/law/reports/check-report';
import { NARRATIVE_RULES } from '@yigongkai/law/reports/narrative-rules';
import {
  proactiveTable,
  remediesTable,
  requestsTable,
} from '@yigongkai/law/reports/official-table';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { WORDING_RULES } from '@yigongkai/law/reports/wording-rules';
import { type Html, html } from '../http/html.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import type { ReportFigures } from '../reports/report-figures.ts';
import type { ReportVersion } from '../reports/report-versions.ts';
import { findingList, marksOf } from './findings.ts';
import { type Marks, officialTable } from './official-table.ts';
import { type QuoteMarks, quoteMarks } from './quote-marks.ts';
import { reportFacts, versionNote } from './report-facts.ts';
import { reportTitle } from './report-files.ts';
import { reportText } from './report-text.ts';
import { trend } from './trend.ts';

export type ReportSurroundings = {
  /** All versions of the report, first one first. */
  readonly versions: readonly ReportVersion[];
  /** The organ's reports of all years, newest first. */
  readonly years: readonly ReportFigures[];
};

/** A report as the form has it: key figures, source, text and official tables, and what a third party found. */
export function reportPage(report: PublishedReport, { versions, years }: ReportSurroundings): Html {
  const { organ, preamble, sections, findings, notAssessable } = report;
  const opening = { no: '', title: '', text: preamble ?? '' };
  const quotes = quoteMarks([opening, ...sections], findings);
  return html`
<h1>${reportTitle(report)}</h1>
${versionNote(report, versions)}
<dl class="figures">${keyFigures(report)}</dl>
${reportFacts(report, versions)}
${sections.length === 0 && html`<p class="quiet">这里只收录和核对表格中的数字；文字部分没有核对，请看原文。</p>`}
${preamble && html`<div class="report-text">${reportText(preamble, quotes.byPart.get(opening))}</div>`}
${REPORT_SECTIONS.map(({ no, title }) => part(report, { no, title }, quotes, marksOf(findings)))}
<h2 id="findings">第三方核对</h2>
${findingList(findings, sections.length > 0 ? notAssessable : aboutTables(notAssessable), quotes.found)}
${trend(organ, years)}
`;
}

/** Where no text is kept, it is said once that the text was not checked, and not rule by rule. */
function aboutTables(remarks: readonly RuleRemark[]): RuleRemark[] {
  return remarks.filter(({ rule }) => !(rule in NARRATIVE_RULES) && !(rule in WORDING_RULES));
}

/** A part with its text and its table. A part without text is there for its table alone. */
function part(
  report: PublishedReport,
  { no, title }: { readonly no: string; readonly title: string },
  quotes: QuoteMarks,
  marks: Marks,
): Html | null {
  const own = report.sections.filter((section) => section.no === no);
  const draw = TABLES[no];
  if (own.length === 0 && !draw) return null;
  const heading = own[0]?.title || title;
  return html`<h2>${no}、${heading}</h2>
${own.map((section) => html`<div class="report-text">${reportText(section.text, quotes.byPart.get(section))}</div>`)}
${draw?.(report, marks)}`;
}

/** The table of each part that has one. */
const TABLES: Readonly<Record<string, (report: PublishedReport, marks: Marks) => Html>> = {
  二: ({ tables: { proactive }, cells }, marks) =>
    proactive
      ? officialTable('主动公开政府信息情况', proactiveTable(proactive), cells, marks)
      : noTable(),
  三: ({ tables: { requests }, cells }, marks) =>
    requests
      ? officialTable('收到和处理政府信息公开申请情况', requestsTable(requests), cells, marks)
      : noTable(),
  四: ({ tables: { remedies }, cells }, marks) =>
    remedies
      ? officialTable('政府信息公开行政复议、行政诉讼情况', remediesTable(), cells, marks)
      : noTable(),
};

function keyFigures({ cells }: PublishedReport): Html[] {
  const remedies = [
    cells['remedies.reconsideration.total'],
    cells['remedies.direct-suit.total'],
    cells['remedies.suit-after-reconsideration.total'],
  ];
  return [
    keyFigure('本年新收申请', cells['requests.new.total']?.value),
    keyFigure('本年办理结果', cells['requests.total.total']?.value),
    keyFigure('结转下年度', cells['requests.carried-out.total']?.value),
    keyFigure('复议和诉讼', sumOf(remedies)),
  ];
}

function keyFigure(name: string, value: number | null | undefined): Html {
  return html`<div><dt>${name}</dt><dd>${value == null ? '—' : html`${value} <small>件</small>`}</dd></div>`;
}

function sumOf(parts: readonly (Cell | undefined)[]): number | null {
  const values = parts.map((cell) => cell?.value);
  return values.every((value) => value != null)
    ? values.reduce((sum: number, value) => sum + (value ?? 0), 0)
    : null;
}

function noTable(): Html {
  return html`<p class="empty">原文没有这张表，或者无法确认其格式。</p>`;
}
