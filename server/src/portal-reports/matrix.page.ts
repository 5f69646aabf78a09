import { ORGANS_COMPARED, reportPath, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { checkLink } from './check-link.ts';
import { dueDays, type MatrixRow, type ReportState } from './report-matrix.ts';

export type MatrixPage = {
  /** Newest first. */
  readonly years: readonly number[];
  /** The last year of the page of older ones; `null` where there are none. */
  readonly older: number | null;
  readonly newer: number | null;
  /** Organs of this area, and those of which only reports are collected. */
  readonly members: readonly MatrixRow[];
  readonly collected: readonly MatrixRow[];
};

/** The column 政府信息公开年报 over the whole area: every organ by every year, with what is missing. */
export function matrixPage({ years, older, newer, members, collected }: MatrixPage): Html {
  return html`<h1>政府信息公开年报</h1>
<p class="lead">各机关各年度的政府信息公开工作年度报告。</p>
<ul class="ways">
<li><a href="${YEARS_COMPARED}">各年比较</a><span class="quiet">同一机关，逐年看</span></li>
<li><a href="${ORGANS_COMPARED}">各机关比较</a><span class="quiet">同一年度，各机关并列</span></li>
<li>${checkLink()}</li>
</ul>
${
  members.length > 0
    ? html`<h2>本地区机关</h2>
${matrix('本地区机关年度报告', years, members, true)}
${legend(members.map(({ organ }) => organ))}`
    : html`<p class="empty">本平台还没有设置机关。</p>`
}
${
  collected.length > 0 &&
  html`<h2>只收录年报的机关</h2>
<p>下列机关没有使用本平台，这里只收录其公开发布的年度报告中的数字；“未收录”只表示本平台没有，不表示该机关没有公布。</p>
${matrix('只收录年报的机关', years, collected, false)}`
}
${
  (older !== null || newer !== null) &&
  html`<nav class="pages" aria-label="年度">${newer !== null && html`<a href="/reports?to=${newer}">较新的年度</a>`} ${older !== null && html`<a href="/reports?to=${older}">更早的年度</a>`}</nav>`
}`;
}

function matrix(
  name: string,
  years: readonly number[],
  rows: readonly MatrixRow[],
  isSummed: boolean,
): Html {
  return html`<div class="official" role="region" aria-label="${name}" tabindex="0"><table class="matrix"><caption class="unseen">${name}，按机关和年度</caption>
<thead><tr><th scope="col">机关</th>${years.map((year) => html`<th scope="col">${year}年</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ organ, states }) =>
      html`<tr><th scope="row"><a href="/organs/${organ.slug}/reports">${organ.name}</a></th>${states.map((state) => stateBox(organ, state))}</tr>`,
  )}</tbody>
${isSummed && html`<tfoot><tr><th scope="row">已公布 / 应公布</th>${years.map((_, at) => html`<td>${sum(rows, at)}</td>`)}</tr></tfoot>`}
</table></div>`;
}

function stateBox(organ: PublishedOrgan, state: ReportState): Html {
  switch (state.kind) {
    case 'published': {
      const { year, firstPublishedOn, version } = state.report;
      const says = firstPublishedOn ?? (organ.presence === 'collected' ? '已收录' : '已公布');
      return html`<td><a href="${reportPath(organ.slug, year)}"><span class="unseen">${organ.name}${year}年：</span>${says}</a>${
        state.isLate && html` <strong class="late">迟</strong>`
      }${version > 1 && html` <span class="quiet">第 ${version} 版</span>`}</td>`;
    }
    case 'missing':
      return html`<td class="late">缺</td>`;
    case 'not-due':
      return html`<td class="quiet">${state.dueOn.slice(5)} 前</td>`;
    case 'none-owed':
      return html`<td class="quiet">不单独编制</td>`;
    case 'not-collected':
      return html`<td class="quiet">未收录</td>`;
  }
}

/** Of the reports that are due by now, how many are there. */
function sum(rows: readonly MatrixRow[], at: number): string {
  const states = rows.flatMap(({ states }) => states[at] ?? []);
  const published = states.filter(({ kind }) => kind === 'published').length;
  const missing = states.filter(({ kind }) => kind === 'missing').length;
  return `${published} / ${published + missing}`;
}

function legend(organs: readonly PublishedOrgan[]): Html {
  return html`<p class="quiet">日期是首次公布的日期。<span class="late">缺</span> 表示期限已过，本平台上还没有；<strong class="late">迟</strong> 表示公布晚于期限。期限：${dueDays(
    organs,
  ).map(
    ({ zh, dueOn, provision, standing }, at) =>
      html`${at > 0 && '；'}${zh}${dueOn === null ? '不单独编制' : `次年 ${dueOn}`}（${provision}${standing === 'setting' ? '，本平台的设置' : ''}）`,
  )}。当地另有更早规定的，以当地规定为准。</p>`;
}
