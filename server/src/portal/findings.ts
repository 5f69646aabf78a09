import type { CellKey } from '@yigongkai/law/reports/annual-report';
import type { RuleRemark } from '@yigongkai/law/reports/check-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { REPORT_RULES, type Verdict } from '@yigongkai/law/reports/report-rules';
import { type Html, html } from '../http/html.ts';
import type { Marks } from './official-table.ts';

const SAYS = { fail: '数字不一致，请核对', uncertain: '请人工判断', note: '提示' } as const;

/** What was found, in a few words; a note is no contradiction. */
export function findingSummary(findings: readonly Finding[]): string {
  const notes = findings.filter(({ verdict }) => verdict === 'note').length;
  const doubts = findings.length - notes;
  const says = doubts > 0 ? `${doubts} 处请核对` : '表格数字相符';
  return notes > 0 ? `${says}，${notes} 条提示` : says;
}

/** Findings are numbered in the order listed, from 1; a cell bears the numbers of all its findings. */
export function marksOf(findings: readonly Finding[]): Marks {
  const marks = new Map<CellKey, { number: number; verdict: Verdict }[]>();
  findings.forEach(({ cells, verdict }, at) => {
    for (const key of cells)
      marks.set(key, [...(marks.get(key) ?? []), { number: at + 1, verdict }]);
  });
  return marks;
}

export function findingList(
  findings: readonly Finding[],
  notAssessable: readonly RuleRemark[],
): Html {
  return html`<p class="quiet">由程序按表内的算术关系逐格核对，只说明数字之间是否一致，不是对机关工作的评价。</p>
${
  findings.length > 0
    ? html`<ol class="findings">${findings.map(findingItem)}</ol>`
    : html`<p class="empty">已核对的规则都相符。</p>`
}
${notAssessable.length > 0 && notJudged(notAssessable)}`;
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

function findingItem(finding: Finding, at: number): Html {
  const { verdict, rule, says, expected, actual, cells, where } = finding;
  const [first] = cells;
  return html`<li id="finding-${at + 1}" class="${verdict}">
<p><strong>${SAYS[verdict]}</strong> <span class="badge">${rule}</span></p>
<p>${says}</p>
<p class="quiet">依据：${REPORT_RULES[rule].basis}</p>
${expected != null && actual != null && html`<p class="quiet">应为 ${expected}，表中为 ${actual}</p>`}
<p class="quiet">${where}${first && html` <a href="#${first}">回到单元格</a>`}</p>
</li>`;
}
