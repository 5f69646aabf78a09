import { GUIDE_PARTS, OFFICE_PARTS } from '@yigongkai/law/publications/guide';
import { CHANNELS } from '@yigongkai/law/requests/channel';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { PublishedGuide } from '../publications/organ-guide.ts';
import { columnName } from './column-tags.ts';

/** The guide of an organ, with everything that REG 12(2) demands of one. */
export function guidePage(organ: PublishedOrgan, { version, fromOn, guide }: PublishedGuide): Html {
  return html`<h1>${columnName('guide')}</h1>
<p class="lead">${organ.name}</p>
<p class="quiet">自 ${fromOn} 起施行 · 第 ${version} 版 · 条例第十二条</p>
${entriesOf(GUIDE_PARTS).map(([part, zh]) => html`<h2>${zh}</h2>${paragraphs(guide[part])}`)}
<h2>${OFFICE_PARTS.name}</h2>
<dl class="facts">
${entriesOf(OFFICE_PARTS).map(([part, zh]) => fact(part === 'name' ? '名称' : zh, guide.office[part]))}
</dl>
<h2>怎样申请</h2>
<ul class="rows">
${guide.channels.map(
  ({ channel, how }) => html`<li><h3>${CHANNELS[channel].zh}</h3>${paragraphs(how)}</li>`,
)}
</ul>
<p class="quiet">当面提交和邮寄是接收申请的基本渠道，任何机关都不得拒绝（国办公开办函〔2017〕19号）。</p>
<h2>监督和投诉</h2>
<dl class="facts">
${fact('受理机关', guide.complaints.organ)}
${fact('联系方式', guide.complaints.contact)}
</dl>`;
}

function fact(zh: string, value: string | null): Html {
  return html`<div><dt>${zh}</dt><dd>${value ?? '无'}</dd></div>`;
}

function paragraphs(text: string): Html[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}

function entriesOf<Key extends string>(parts: { readonly [K in Key]: string }) {
  return Object.entries(parts) as [Key, string][];
}
