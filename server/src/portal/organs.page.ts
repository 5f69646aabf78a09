import { organPath } from '@yigongkai/contract/paths';
import { ORGAN_KINDS } from '@yigongkai/law/people/organ-kind';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';

export function organsPage(organs: readonly PublishedOrgan[]): Html {
  const members = organs.filter(({ presence }) => presence !== 'collected');
  const collected = organs.filter(({ presence }) => presence === 'collected');
  return html`
<h1>机关名录</h1>
${members.length > 0 ? organTree(members, null) : html`<p class="empty">本平台还没有设置机关。</p>`}
${
  collected.length > 0 &&
  html`<h2>只收录年报的机关</h2>
<p>下列机关没有使用本平台；这里只收录它们公开发布的年度报告中的数字。</p>
<ul class="rows">${collected.map((organ) => html`<li>${organLink(organ)}<span class="quiet">${organ.region}</span></li>`)}</ul>`
}`;
}

function organTree(organs: readonly PublishedOrgan[], parent: string | null): Html | null {
  const children = organs.filter((organ) => organ.parent === parent);
  if (children.length === 0) return null;
  return html`<ul${parent === null && html` class="tree"`}>${children.map(
    (organ) => html`<li>${organLink(organ)} ${organTree(organs, organ.slug)}</li>`,
  )}</ul>`;
}

function organLink({ slug, name, kind, presence }: PublishedOrgan): Html {
  return html`<span><a href="${organPath(slug)}">${name}</a>${presence !== 'collected' && html` <span class="badge">${ORGAN_KINDS[kind].zh}</span>`}</span>`;
}
