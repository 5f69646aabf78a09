import { reportChangesPath, reportVersionPath } from '@yigongkai/contract/paths';
import { CELL_STATES, type Cell } from '@yigongkai/law/reports/annual-report';
import { type CellDifference, cellDifferences } from '@yigongkai/law/reports/cell-differences';
import { cellName } from '@yigongkai/law/reports/cell-name';
import {
  type PartDifference,
  type TextChange,
  textDifferences,
} from '@yigongkai/law/reports/text-differences';
import { type Html, html } from '../http/html.ts';
import type { PublishedReport } from '../reports/published-reports.ts';
import type { ReportVersion } from '../reports/report-versions.ts';
import { comparisonForm } from './measure-fields.ts';
import { reportTitle } from './report-files.ts';
import { selectField } from './select-field.ts';

/** What two versions of a report have differently: cell by cell, and sentence by sentence. */
export function changesPage(
  before: PublishedReport,
  after: PublishedReport,
  versions: readonly ReportVersion[],
): Html {
  const cells = cellDifferences(before.cells, after.cells);
  const parts = textDifferences(textOf(before), textOf(after));
  const reason = versions.find(({ version }) => version === after.version)?.restatesBecause;
  return html`<h1>两版的差别</h1>
<p class="lead">${reportTitle(after)}</p>
${comparisonForm(reportChangesPath(after.organ.slug, after.year), [
  versionField('from', '前一版', before.version, versions),
  versionField('to', '后一版', after.version, versions),
])}
${reason && html`<p>第 ${after.version} 版的更正理由：${reason}</p>`}
<p role="status">表格有 ${cells.length} 格不同，文字有 ${parts.length} 个部分不同。</p>
<h2>表格</h2>
${cells.length > 0 ? cellTable(before, after, cells) : html`<p class="empty">两版的表格相同。</p>`}
<h2>文字</h2>
${parts.length > 0 ? parts.map(partChanges) : html`<p class="empty">${before.sections.length + after.sections.length > 0 ? '两版的文字相同。' : '本平台没有收录这份报告的文字。'}</p>`}`;
}

function textOf({ preamble, sections }: PublishedReport) {
  return { preamble: preamble ?? '', sections };
}

function versionField(
  name: string,
  label: string,
  value: number,
  versions: readonly ReportVersion[],
): Html {
  const choices = versions.map(({ version, publishedOn }) => ({
    value: String(version),
    label: `第 ${version} 版${publishedOn ? `（${publishedOn}）` : ''}`,
  }));
  return selectField({ name, label, value: String(value), groups: [{ label: null, choices }] });
}

function cellTable(
  before: PublishedReport,
  after: PublishedReport,
  differences: readonly CellDifference[],
): Html {
  const head = ({ organ, year, version }: PublishedReport) =>
    html`<th scope="col" class="number"><a href="${reportVersionPath(organ.slug, year, version)}">第 ${version} 版</a></th>`;
  return html`<div class="official" role="region" aria-label="不同的格" tabindex="0"><table class="figures-table differences"><caption class="unseen">两版表格中不同的格</caption>
<thead><tr><th scope="col">行</th><th scope="col">列</th>${head(before)}${head(after)}<th scope="col" class="number">变化</th></tr></thead>
<tbody>${differences.map(({ key, before: old, after: now }) => {
    const { table, row, column } = cellName(key);
    return html`<tr><th scope="row"><span class="quiet">${table}</span> ${row}</th><td>${column}</td><td class="number">${printed(old)}</td><td class="number">${printed(now)}</td><td class="number">${difference(old, now)}</td></tr>`;
  })}</tbody></table></div>`;
}

function printed(cell: Cell | null): Html | string {
  if (!cell) return html`<span class="quiet">没有这一格</span>`;
  if (cell.value === null) return html`<span class="quiet">${CELL_STATES[cell.state]}</span>`;
  return cell.raw.trim() || String(cell.value);
}

function difference(old: Cell | null, now: Cell | null): string {
  if (old?.value == null || now?.value == null || old.unit !== now.unit) return '—';
  const change = Number((now.value - old.value).toFixed(6));
  return change > 0 ? `+${change}` : String(change);
}

function partChanges({ no, title, changes }: PartDifference): Html {
  const name = title.after ?? title.before;
  return html`<h3>${no === '' ? '正文之前' : `${no}、${name}`}</h3>
${title.before !== null && title.after !== null && title.before !== title.after && html`<p class="changed"><span class="badge">标题</span> <del>${title.before}</del> <ins>${title.after}</ins></p>`}
<div class="report-text">${changes.map((change, at) => passage(change, changes[at - 1], changes[at + 1]))}</div>`;
}

/** A change between those before and after it; `undefined` at the ends. */
function passage(
  { kind, sentences }: TextChange,
  before: TextChange | undefined,
  after: TextChange | undefined,
): Html {
  if (kind === 'kept') return kept(sentences, before !== undefined, after !== undefined);
  const text = sentences.join('');
  const other = kind === 'removed' ? after : before;
  const words = changedWords(text, other?.kind === 'kept' ? '' : (other?.sentences.join('') ?? ''));
  return kind === 'removed'
    ? html`<p class="changed"><span class="badge">删去</span> <del>${words}</del></p>`
    : html`<p class="changed"><span class="badge">增加</span> <ins>${words}</ins></p>`;
}

/** Only the sentences next to a change are shown, so that its place is seen. */
function kept(sentences: readonly string[], isAfter: boolean, isBefore: boolean): Html {
  const [first, last] = [sentences[0], sentences.at(-1)];
  const shown = Number(isAfter) + Number(isBefore);
  const left = sentences.length - shown;
  if (left <= 1) return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
  return html`${isAfter && html`<p>${first}</p>`}<p class="quiet">〔相同的 ${left} 句从略〕</p>${isBefore && html`<p>${last}</p>`}`;
}

/** Where two passages begin or end alike, what lies between stands out. */
function changedWords(text: string, other: string): Html | string {
  const [own, others] = [[...text], [...other]];
  const most = Math.min(own.length, others.length);
  let head = 0;
  while (head < most && own[head] === others[head]) head++;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail) === others.at(-1 - tail)) tail++;
  if (head + tail < own.length / 2) return text;
  const end = own.length - tail;
  return html`${own.slice(0, head).join('')}<strong>${own.slice(head, end).join('')}</strong>${own.slice(end).join('')}`;
}
