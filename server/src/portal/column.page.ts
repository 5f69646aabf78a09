import { columnPath, reportPath } from '@yigongkai/contract/paths';
import {
  PLATFORM_COLUMNS,
  type PlatformColumn,
} from '@yigongkai/law/publications/platform-columns';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import { collectedNote } from './collected-note.ts';
import { emptyColumn } from './empty-column.ts';

export function columnName(column: PlatformColumn): string {
  return PLATFORM_COLUMNS.find((known) => known.column === column)?.zh ?? '';
}

/** One column of one organ. */
export function organColumnPage(
  organ: PublishedOrgan,
  column: PlatformColumn,
  reports: readonly PublishedReport[],
): Html {
  return html`<h1>${columnName(column)}</h1>
<p class="lead">${organ.name}</p>
${organ.presence === 'collected' && collectedNote()}
${column === 'reports' && reports.length > 0 ? reportList(reports) : emptyColumn(column, organ.name)}`;
}

/** One column over the whole area: which organs have something in it. */
export function areaColumnPage(
  column: PlatformColumn,
  organs: readonly PublishedOrgan[],
  reports: readonly PublishedReport[],
): Html {
  const members = organs.filter(({ presence }) => presence !== 'collected');
  return html`<h1>${columnName(column)}</h1>
${column === 'reports' && reports.length > 0 ? reportList(reports) : emptyColumn(column, '各机关')}
${
  members.length > 0 &&
  html`<h2>按机关查看</h2><ul class="rows">${members.map(
    ({ slug, name }) => html`<li><a href="${columnPath(slug, column)}">${name}</a></li>`,
  )}</ul>`
}`;
}

function reportList(reports: readonly PublishedReport[]): Html {
  return html`<ul class="rows">${reports.map(
    ({ organ, year, version }) =>
      html`<li><a href="${reportPath(organ.slug, year)}">${organ.name}${year}年政府信息公开工作年度报告</a><span class="quiet">${
        version > 1 && `第 ${version} 版`
      }</span></li>`,
  )}</ul>`;
}
