import {
  proactiveTable,
  remediesTable,
  requestsTable,
} from '@yigongkai/law/reports/official-table';
import { type Html, html } from '../http/html.ts';
import { findingSummary } from '../portal-reports/finding-summary.ts';
import { marksOf } from '../portal-reports/findings.ts';
import { officialTable } from '../portal-reports/official-table.ts';
import { type CheckedDocument, type CheckOutcome, isChecked } from './check-files.ts';
import { findingItems, notJudgedItems } from './finding-items.ts';
import { locateFindings, type Place } from './locate-findings.ts';
import { type LineMarks, MOST_LINES, sourceText } from './source-text.ts';

/** What came of the files of one form: a single one with its text and tables side by side, several in a list. */
export function outcomesView(outcomes: readonly CheckOutcome[]): Html {
  const [only] = outcomes;
  if (outcomes.length === 1 && only) return outcomeView(only);
  return html`<p class="lead" role="status">共 ${outcomes.length} 份文件。要看原文与表格的对照，请一次检查一份。</p>
${outcomes.map(
  (outcome) => html`<section class="outcome"><h2>${titleOf(outcome)}</h2>
<p class="quiet">文件：${outcome.file}</p>
${
  isRead(outcome)
    ? html`<p>${summaryOf(outcome)}</p>${findingItems(outcome.checked.findings, null)}`
    : html`<p class="empty">${whyUnread(outcome)}</p>`
}</section>`,
)}`;
}

/** One file: why it was not read, or its text and tables side by side, each finding linked to both. */
export function outcomeView(outcome: CheckOutcome): Html {
  const heading = html`<h2 id="result-title" tabindex="-1">${titleOf(outcome)}</h2><p class="quiet">文件：${outcome.file}</p>`;
  if (!isRead(outcome))
    return html`<article class="result" aria-labelledby="result-title">${heading}<p class="empty">${whyUnread(outcome)}</p></article>`;
  const { report, lines, checked } = outcome;
  const places = locateFindings(checked.findings, report, lines).map((found) =>
    found.filter(({ line }) => line < MOST_LINES),
  );
  return html`<article class="result" aria-labelledby="result-title">${heading}
<p class="lead">${summaryOf(outcome)}</p>
<nav class="jumps" aria-label="结果各部分"><ul><li><a href="#findings">发现</a></li><li><a href="#tables">表格</a></li><li><a href="#source">原文</a></li></ul></nav>
<div class="sides">
<section class="source" id="source" aria-labelledby="source-title" tabindex="0"${lines.some(({ boxes }) => boxes) && html` data-pages`}>
<h3 id="source-title">原文</h3>
${sourceText(lines, lineMarksOf(checked.findings, places))}
</section>
<div class="found">
<h3 id="findings">发现</h3>
${findingItems(checked.findings, places)}
${notJudgedItems(checked.notAssessable)}
<h3 id="tables">表格</h3>
${tablesOf(outcome)}
</div>
</div>
</article>`;
}

export function titleOf(outcome: CheckOutcome): string {
  if (!isRead(outcome)) return `没有读出：${outcome.file}`;
  const { organ, year } = outcome.report;
  return `${organ ?? '机关不明'}${year === null ? '（年度不明）' : `${year}年`}年度报告`;
}

/** A single line on what was found. */
function summaryOf(outcome: CheckedDocument): string {
  const { proactive, requests, remedies } = outcome.report.tables;
  const missing = [
    proactive === null ? '表二' : '',
    requests === null ? '表三' : '',
    remedies === null ? '表四' : '',
  ].filter((name) => name !== '');
  const lost = missing.length > 0 ? `；没有读出${missing.join('、')}` : '';
  return `第三方核对：${findingSummary(outcome.checked.findings)}${lost}`;
}

export function whyUnread(outcome: CheckOutcome): string | null {
  return isChecked(outcome) ? outcome.report.refused : outcome.error;
}

function isRead(outcome: CheckOutcome): outcome is CheckedDocument {
  return whyUnread(outcome) === null;
}

function lineMarksOf(
  findings: CheckedDocument['checked']['findings'],
  places: readonly (readonly Place[])[],
): LineMarks {
  const marks = findings.flatMap(({ verdict }, at) =>
    (places[at] ?? []).map((place, nth) => ({
      ...place,
      number: at + 1,
      verdict,
      isFirst: nth === 0,
    })),
  );
  return Map.groupBy(marks, ({ line }) => line);
}

function tablesOf({ report: { tables, cells }, checked }: CheckedDocument): Html {
  const marks = marksOf(checked.findings);
  const drawn = [
    ['二、主动公开政府信息情况', tables.proactive && proactiveTable(tables.proactive)],
    ['三、收到和处理政府信息公开申请情况', tables.requests && requestsTable(tables.requests)],
    ['四、政府信息公开行政复议、行政诉讼情况', tables.remedies && remediesTable()],
  ] as const;
  return html`${drawn.map(
    ([name, table]) =>
      html`<h4>${name}</h4>${table ? officialTable(name.slice(2), table, cells, marks) : html`<p class="empty">原文没有这张表，或者无法确认其格式。</p>`}`,
  )}`;
}
