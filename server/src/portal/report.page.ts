import type { Cell } from '@yigongkai/law/reports/annual-report';
import {
  proactiveTable,
  remediesTable,
  requestsTable,
} from '@yigongkai/law/reports/official-table';
import { type Html, html } from '../http/html.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import { findingList, findingSummary, marksOf } from './findings.ts';
import { officialTable } from './official-table.ts';

/** A report as the form has it: key figures, source, the three official tables, and what a third party found. */
export function reportPage(report: PublishedReport): Html {
  const { organ, year, tables, cells, source, findings, notAssessable } = report;
  const marks = marksOf(findings);
  return html`
<h1>${organ.name}${year}年政府信息公开工作年度报告</h1>
<dl class="figures">${keyFigures(report)}</dl>
<dl class="facts">
<div><dt>出处</dt><dd>${source.title}</dd></div>
${source.address && html`<div><dt>原文所载网址</dt><dd><a href="${source.address}">${source.address}</a></dd></div>`}
<div><dt>发布机关</dt><dd>${source.publishedBy}</dd></div>
<div><dt>成文日期</dt><dd>${source.statedOn ?? '原文未载明'}</dd></div>
<div><dt>第三方核对</dt><dd><a href="#findings">${findingSummary(findings)}</a></dd></div>
</dl>
<p class="quiet">这里只收录和核对表格中的数字；文字部分没有核对，请看原文。</p>
<h2>二、主动公开政府信息情况</h2>
${tables.proactive ? officialTable('主动公开政府信息情况', proactiveTable(tables.proactive), cells, marks) : noTable()}
<h2>三、收到和处理政府信息公开申请情况</h2>
${tables.requests ? officialTable('收到和处理政府信息公开申请情况', requestsTable(tables.requests), cells, marks) : noTable()}
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
${tables.remedies ? officialTable('政府信息公开行政复议、行政诉讼情况', remediesTable(), cells, marks) : noTable()}
<h2 id="findings">第三方核对</h2>
${findingList(findings, notAssessable)}
`;
}

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
