import { columnPath } from '@yigongkai/contract/paths';
import { OTHER_NAME_KINDS } from '@yigongkai/law/people/organ-directory';
import { ORGAN_KINDS } from '@yigongkai/law/people/organ-kind';
import {
  PLATFORM_COLUMNS,
  type PlatformColumn,
} from '@yigongkai/law/publications/platform-columns';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { collectedNote } from './collected-note.ts';

/** An organ's home: who it is, and its columns with what each holds. */
export function organPage(
  organ: PublishedOrgan,
  published: Readonly<Partial<Record<PlatformColumn, number>>>,
): Html {
  return html`
<h1>${organ.name}</h1>
<dl class="facts">
<div><dt>地区</dt><dd>${organ.region}</dd></div>
${organ.presence !== 'collected' && ownFacts(organ)}
</dl>
${organ.presence === 'collected' && collectedNote()}
<h2>政府信息公开</h2>
<ul class="columns">
${columnsOf(organ).map(
  ({
    column,
    zh,
    provision,
  }) => html`<li><h3><a href="${columnPath(organ.slug, column)}">${zh}</a></h3>
<p>${published[column] ? `${published[column]} 份` : '目前没有内容'}</p><p class="quiet">${provision}</p></li>`,
)}
</ul>`;
}

/** An organ that does not work here has only the column of what was collected: its reports. */
export function columnsOf({ presence }: PublishedOrgan) {
  return PLATFORM_COLUMNS.filter(({ column }) => presence !== 'collected' || column === 'reports');
}

/** Of an organ that is only collected nothing is said but what its report says itself. */
function ownFacts(organ: PublishedOrgan): Html {
  return html`<div><dt>类别</dt><dd>${ORGAN_KINDS[organ.kind].zh}</dd></div>
${organ.shortName && html`<div><dt>简称</dt><dd>${organ.shortName}</dd></div>`}
${organ.names.map(({ name, kind, evidence }) => html`<div><dt>${OTHER_NAME_KINDS[kind]}</dt><dd>${name}${evidence && html` <span class="quiet">${evidence}</span>`}</dd></div>`)}
${organ.creditCode && html`<div><dt>统一社会信用代码</dt><dd>${organ.creditCode}</dd></div>`}`;
}
