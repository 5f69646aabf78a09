import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { cellName } from '@yigongkai/law/reports/cell-name';
import type { RuleRemark } from '@yigongkai/law/reports/check-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { REPORT_RULES, type Verdict } from '@yigongkai/law/reports/report-rules';
import { type Html, html } from '../http/html.ts';
import type { Marks } from './official-table.ts';

/** How a finding is headed, by its verdict. */
export const FINDING_HEADS = {
  fail: '数字不一致，请核对',
  uncertain: '请人工判断',
  note: '提示',
} as const;

/** Findings are numbered in the order listed, from 1; a cell bears the numbers of all its findings. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<CellKey, { number: number; verdict: Verdict }[]>();
  findings.forEach(({ cells, verdict }, at) => {
    for (const key of cells)
      marks.set(key, [...(marks.get(key) ?? []), { number: at + 1, verdict }]);
  });
  return marks;
}

/** @param quoted the numbers of the findings whose sentence is marked in the text above. */
export function findingList(
  findings: readonly Finding[],
  notAssessable: readonly RuleRemark[],
  quoted: ReadonlySet<number>,
): Html {
  return html`<p class="quiet">由程序按算术关系和写明的规则逐条核对，只说明数字、文字之间是否一致，不是对机关工作的评价。</p>
${
  findings.length > 0
    ? html`<ol class="findings">${findings.map((finding, at) =>
        findingItem(finding, at + 1, quoted.has(at + 1)),
      )}</ol>`
    : html`<p class="empty">已核对的规则都相符。</p>`
}
${notAssessable.length > 0 && notJudged(notAssessable)}`;
}

function findingItem(finding: Finding, number: number, isQuoted: boolean): Html {
  const { verdict, rule, says, quote, against } = finding;
  return html`<li id="finding-${number}" class="${verdict}">
<p><strong>${FINDING_HEADS[verdict]}</strong> <span class="badge">第三方核对</span> <span class="badge">${rule}</span></p>
<p>${says}</p>
${quote !== undefined && html`<blockquote>${quote}</blockquote>`}
${figures(finding)}
<p class="quiet">依据：${REPORT_RULES[rule].basis}${against !== undefined && `；对照：${against}`}</p>
<p class="quiet">位置：${places(finding, number, isQuoted)}</p>
</li>`;
}

function figures({ expected, actual, quote }: Finding): Html | null {
  if (expected === undefined || actual === undefined) return null;
  const difference = Number((actual - expected).toFixed(6));
  const place = quote === undefined ? '表中' : '文中';
  return html`<p class="expected">应为 <strong>${expected}</strong>，${place}为 <strong>${actual}</strong>${
    difference !== 0 && html`，相差 <strong>${Math.abs(difference)}</strong>`
  }</p>`;
}

/** Every place is a way back: to each cell, and to the sentence. */
function places({ cells, where }: Finding, number: number, isQuoted: boolean): Html {
  const links = [
    ...(isQuoted ? [html`<a href="#quote-${number}">${where}</a>`] : []),
    ...cells.map((key) => {
      const { table, row, column } = cellName(key);
      return html`<a href="#${key}">${table}“${row}”“${column}”</a>`;
    }),
  ];
  if (links.length === 0) return html`${where}`;
  return html`${links.map((link, at) => html`${at > 0 && '、'}${link}`)}`;
}

/** Rules that could not be judged, together where the reason is the same. */
function notJudged(remarks: readonly RuleRemark[]): Html {
  const byReason = Map.groupBy(remarks, ({ why }) => why);
  return html`<details><summary>没有核对的规则（${remarks.length} 条）</summary><dl>${[
    ...byReason,
  ].map(
    ([why, rules]) =>
      html`<dt>${why}</dt>${rules.map(({ rule }) => html`<dd>${REPORT_RULES[rule].says} <span class="badge">${rule}</span></dd>`)}`,
  )}</dl></details>`;
}
