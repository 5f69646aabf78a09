import { columnPath } from '@yigongkai/contract/paths';
import type { PlatformColumn } from '@yigongkai/law/publications/platform-columns';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import { collectedNote } from './collected-note.ts';
import { columnName } from './column-tags.ts';
import { emptyColumn } from './empty-column.ts';

/** One column of one organ. */
export function organColumnPage(organ: PublishedOrgan, column: PlatformColumn): Html {
  return html`<h1>${columnName(column)}</h1>
<p class="lead">${organ.name}</p>
${organ.presence === 'collected' && collectedNote()}
${emptyColumn(column, organ.name)}`;
}

/** One column over the whole area: which organs have something in it. */
export function areaColumnPage(column: PlatformColumn, organs: readonly PublishedOrgan[]): Html {
  const members = organs.filter(({ presence }) => presence !== 'collected');
  return html`<h1>${columnName(column)}</h1>
${emptyColumn(column, '各机关')}
${
  members.length > 0 &&
  html`<h2>按机关查看</h2><ul class="rows">${members.map(
    ({ slug, name }) => html`<li><a href="${columnPath(slug, column)}">${name}</a></li>`,
  )}</ul>`
}`;
}
