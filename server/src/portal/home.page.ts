import { reportPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { PublishedReport } from '../reports/published-reports.ts';

const NEWEST = 8;

/** @param reports newest year first. */
export function homePage(
  name: string,
  organs: readonly PublishedOrgan[],
  reports: readonly PublishedReport[],
): Html {
  const findings = reports.reduce((sum, report) => sum + report.findings.length, 0);
  const cells = reports.reduce((sum, report) => sum + Object.keys(report.cells).length, 0);
  return html`
<h1>${name}</h1>
<p class="lead">在这里查机关、看公开内容和年度报告。年报中的数字逐格核对，每一处发现都指出依据和位置。</p>
<dl class="figures">
${figure('收录机关', organs.length, '个')}
${figure('年度报告', reports.length, '份')}
${figure('已读单元格', cells, '个')}
${figure('核对发现', findings, '处')}
</dl>
<h2>新收录的年度报告</h2>
${reports.length > 0 ? html`<ul class="rows">${reports.slice(0, NEWEST).map(reportRow)}</ul>` : html`<p class="empty">目前没有年度报告。</p>`}
<h2>怎样申请政府信息</h2>
<ol>
<li><strong>先查</strong>：已经主动公开的信息可以直接查阅，不必申请。</li>
<li><strong>再写</strong>：写明名称、文号或者便于查询的其他特征，以及怎样给您；不需要说明用途（条例第二十九条）。</li>
<li><strong>递交</strong>：写明姓名或名称、身份证明和联系方式，向制作或保存该信息的机关当面或邮寄提交（条例第二十九条、第三十一条）。机关应当在收到之日起二十个工作日内答复，经批准可延长，最多二十个工作日（条例第三十三条）。</li>
</ol>
`;
}

function figure(name: string, count: number, unit: string): Html {
  return html`<div><dt>${name}</dt><dd>${count} <small>${unit}</small></dd></div>`;
}

function reportRow({ organ, year, findings }: PublishedReport): Html {
  return html`<li><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年年度报告</a><span class="quiet">${
    findings.length > 0 ? `第三方核对：${findings.length} 处发现` : '第三方核对：未见数字矛盾'
  }</span></li>`;
}
