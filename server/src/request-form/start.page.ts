import { columnPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { columnName } from '../portal/column-tags.ts';
import { emptyColumn } from '../portal/empty-column.ts';

/** Where to ask: the organs that take requests in here, and those whose channels stand in their guide. */
export function requestAreaPage(
  organs: readonly PublishedOrgan[],
  online: ReadonlySet<string>,
): Html {
  const members = organs.filter(({ presence }) => presence !== 'collected');
  const [open, other] = [true, false].map((isOpen) =>
    members.filter(({ id }) => online.has(id) === isOpen),
  );
  return html`<h1>依申请公开</h1>
<p class="lead">向制作或者保存这份信息的机关申请。不需要账号，不需要说明用途，不收申请费。</p>
<ol>
<li><strong>要什么信息</strong>：名称、文号，或者便于查找的其他特征。</li>
<li><strong>怎样给您</strong>：纸质、电子文件或者查阅；邮寄、自取、电子邮件或者在本平台下载。</li>
<li><strong>您是谁</strong>：姓名或者名称、身份证明、联系方式（条例第二十九条）。</li>
</ol>
<p><a href="/follow">已经申请过？凭编号和查询码查进度</a></p>
<h2>网上申请</h2>
${
  open && open.length > 0
    ? html`<ul class="rows">${open.map(({ slug, name }) => html`<li><span>${name}</span><a href="${columnPath(slug, 'request')}">申请<span class="unseen">：${name}</span></a></li>`)}</ul>`
    : html`<p class="empty">各机关尚未在本平台开通网上申请。当面提交和邮寄是接收申请的基本渠道（国办公开办函〔2017〕19号）。</p>`
}
${
  other &&
  other.length > 0 &&
  html`<h2>其他机关</h2>
<p>下列机关请当面提交或者邮寄；地址、电话见各自的公开指南。</p>
<ul class="rows">${other.map(({ slug, name }) => html`<li><span>${name}</span><a href="${columnPath(slug, 'guide')}">公开指南<span class="unseen">：${name}</span></a></li>`)}</ul>`
}`;
}

/** Of an organ that takes nothing in online. */
export function closedPage(organ: PublishedOrgan): Html {
  return html`<h1>${columnName('request')}</h1>
<p class="lead">${organ.name}</p>
${emptyColumn('request', organ.name)}
<p>怎样当面提交或者邮寄，见<a href="${columnPath(organ.slug, 'guide')}">公开指南</a>。</p>`;
}
