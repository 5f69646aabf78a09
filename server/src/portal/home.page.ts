import { reportPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { findingSummary } from '../portal-reports/finding-summary.ts';
import type { PublishedReport } from '../reports/published-reports.ts';

const NEWEST = 8;

/** @param reports newest year first. */
export function homePage(
  name: string,
  organs: readonly PublishedOrgan[],
  reports: readonly PublishedReport[],
): Html {
  const doubts = reports.flatMap(({ findings }) => findings).filter(isDoubt).length;
  const cells = reports.reduce((sum, report) => sum + Object.keys(report.cells).length, 0);
  return html`
<h1>${name}</h1>
<p class="lead">在这里查机关、看公开内容和年度报告。年报表格中的数字逐格核对，每一处都指出依据和位置。</p>
<dl class="figures">
${figure('收录机关', organs.length, '个')}
${figure('年度报告', reports.length, '份')}
${figure('已读单元格', cells, '个')}
${figure('请核对的数字', doubts, '处')}
</dl>
<h2>新收录的年度报告</h2>
${reports.length > 0 ? html`<ul class="rows">${reports.slice(0, NEWEST).map(reportRow)}</ul>` : html`<p class="empty">目前没有年度报告。</p>`}
<h2>怎样申请政府信息</h2>
<ol>
<li><strong>先查</strong>：已经主动公开的信息可以直接查阅，不必申请。</li>
<li><strong>再写</strong>：写明名称、文号或者便于查询的其他特征，以及怎样给您；不需要说明用途（条例第二十九条）。</li>
<li><strong>递交</strong>：写明姓名或名称、身份证明和联系方式，用信件、数据电文等书面形式向该机关的政府信息公开工作机构提出；书面确有困难的，可以口头提出（条例第二十九条）。能够当场答复的应当当场答复，否则自收到之日起二十个工作日内答复；需要延长的，应当经政府信息公开工作机构负责人同意并告知申请人，最多延长二十个工作日（条例第三十三条）。</li>
</ol>
`;
}

function figure(name: string, count: number, unit: string): Html {
  return html`<div><dt>${name}</dt><dd>${count} <small>${unit}</small></dd></div>`;
}

function reportRow({ organ, year, findings }: PublishedReport): Html {
  return html`<li><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年年度报告</a><span class="quiet">${`第三方核对：${findingSummary(findings)}`}</span></li>`;
}

function isDoubt({ verdict }: PublishedReport['findings'][number]): boolean {
  return verdict !== 'note';
}
