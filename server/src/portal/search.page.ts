import { organPath, reportPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { ListedReport } from '../reports/listed-reports.ts';

export type Found = {
  readonly organs: readonly PublishedOrgan[];
  readonly reports: readonly ListedReport[];
};

export function searchPage(query: string, found: Found): Html {
  const total = found.organs.length + found.reports.length;
  return html`<h1>查找结果</h1>
${
  query === ''
    ? html`<p class="empty">请在上方输入机关名称、曾用名、别名，或者“机关名称 年份”。</p>`
    : html`<p role="status">“${query}”：共 ${total} 条。</p>`
}
${
  query !== '' &&
  total === 0 &&
  html`<p class="empty">没有找到。可以只写名称中的几个字，或者到<a href="/organs">机关名录</a>中查看。目前可查的是机关和年度报告。</p>`
}
${found.organs.length > 0 && html`<h2>机关</h2><ul class="rows">${found.organs.map(({ slug, name, region }) => html`<li><a href="${organPath(slug)}">${name}</a><span class="quiet">${region}</span></li>`)}</ul>`}
${found.reports.length > 0 && html`<h2>年度报告</h2><ul class="rows">${found.reports.map(({ organ, year }) => html`<li><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年政府信息公开工作年度报告</a></li>`)}</ul>`}`;
}
