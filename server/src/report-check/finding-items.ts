import { cellName } from '@yigongkai/law/reports/cell-name';
import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { REPORT_RULES } from '@yigongkai/law/reports/report-rules';
import { type Html, html } from '../http/html.ts';
import { FINDING_HEADS } from '../portal-reports/findings.ts';
import type { Place } from './locate-findings.ts';

/** More links to cells than this help nobody. */
const MOST_CELLS = 4;

/**
 * Findings, numbered from 1.
 *
 * @param places where each finding's words stand; `null` where neither text nor tables are shown
 */
export function findingItems(
  findings: readonly Finding[],
  places: readonly (readonly Place[])[] | null,
): Html {
  if (findings.length === 0) return html`<p class="empty">已核对的规则都相符。</p>`;
  return html`<ol class="findings">${findings.map((finding, at) => findingItem(finding, at, places?.[at] ?? null))}</ol>`;
}

/** The rules that could not be judged, folded away; nothing where all could. */
export function notJudgedItems(remarks: CheckedReport['notAssessable']): Html | null {
  if (remarks.length === 0) return null;
  return html`<details><summary>没有核对的规则（${remarks.length} 条）</summary><ul>${remarks.map(
    ({ rule, why }) =>
      html`<li>${REPORT_RULES[rule].says} <span class="badge">${rule}</span><br><span class="quiet">${why}</span></li>`,
  )}</ul></details>`;
}

function findingItem(finding: Finding, at: number, places: readonly Place[] | null): Html {
  const { verdict, rule, says, expected, actual, where, quote, against } = finding;
  return html`<li${places && html` id="finding-${at + 1}"`} class="${verdict}">
<p><strong>${FINDING_HEADS[verdict]}</strong> <span class="badge">${rule}</span></p>
<p>${says}</p>
${quote && html`<blockquote>${quote}</blockquote>`}
<p class="quiet">${expected != null && actual != null && `应为 ${expected}，文中为 ${actual}。`}依据：${REPORT_RULES[rule].basis}</p>
<p class="quiet">${where}${against && `，对照 ${against}`}</p>
${places && html`<p class="ways">${waysTo(finding, places, at + 1)}</p>`}
</li>`;
}

function waysTo({ cells }: Finding, [place]: readonly Place[], number: number): Html {
  const shown = cells.slice(0, MOST_CELLS);
  return html`${place && html`<a class="to-source" href="#words-${number}">看原文</a>`}${shown.map(
    (key) => {
      const { table, row, column } = cellName(key);
      return html` <a href="#${key}">${`${table}·${row}·${column}`}</a>`;
    },
  )}${cells.length > MOST_CELLS && html` <span class="quiet">等 ${cells.length} 格</span>`}`;
}
