import { reportPath, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { collectedNote } from '../portal/collected-note.ts';
import { emptyColumn } from '../portal/empty-column.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import { checkLink } from './check-link.ts';
import { downloadLinks } from './download-links.ts';
import { findingSummary } from './finding-summary.ts';
import { trend } from './trend.ts';

/** The column 政府信息公开年报 of one organ, newest year first. */
export function organReportsPage(organ: PublishedOrgan, reports: readonly PublishedReport[]): Html {
  return html`<h1>政府信息公开年报</h1>
<p class="lead">${organ.name}</p>
<ul class="ways"><li>${checkLink()}</li></ul>
${organ.presence === 'collected' && collectedNote()}
${
  reports.length > 0
    ? html`<ul class="rows reports">${reports.map(reportRow)}</ul>
${trend(organ, reports)}
${reports.length > 1 && html`<p><a href="${YEARS_COMPARED}?organ=${organ.slug}">比较各年的其他数字</a></p>`}`
    : emptyColumn('reports', organ.name)
}`;
}

function reportRow(report: PublishedReport): Html {
  const { organ, year, version, publishedOn, findings } = report;
  return html`<li><div><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年政府信息公开工作年度报告</a>
<p class="quiet">${publishedOn && `${publishedOn} 公布 · `}${version > 1 && `第 ${version} 版 · `}第三方核对：${findingSummary(findings)}</p></div>
<div class="quiet">${downloadLinks(report)}</div></li>`;
}
