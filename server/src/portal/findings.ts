import type { CellKey } from '@yigongkai/law/reports/annual-report';
import type { RuleRemark } from '@yigongkai/law/reports/check-report';
import type { Finding } from '@yigongkai/law/reports/finding';
import { REPORT_RULES, type Verdict } from '@yigongkai/law/reports/report-rules';
import { type Html, html } from '../http/html.ts';
import type { Marks } from './official-table.ts';

const SAYS = { fail: '数字不一致，请核对', uncertain: '请人工判断', note: '提示' } as const;

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
${
  notAssessable.length > 0 &&
  html`<details><summary>没有核对的规则（${notAssessable.length} 条）</summary><ul>${notAssessable.map(({ rule, why }) => html`<li>${REPORT_RULES[rule].says} <span class="badge">${rule}</span><br><span class="quiet">${why}</span></li>`)}</ul></details>`
}`;
}

function findingItem(finding: Finding, at: number): Html {
  const { verdict, rule, says, expected, actual, cells, where } = finding;
  const [first] = cells;
  return html`<li id="finding-${at + 1}" class="${verdict}">
<p><strong>${SAYS[verdict]}</strong> <span class="badge">${rule}</span></p>
<p>${says}</p>
${expected != null && actual != null && html`<p class="quiet">应为 ${expected}，表中为 ${actual}</p>`}
<p class="quiet">${where}${first && html` <a href="#${first}">回到单元格</a>`}</p>
</li>`;
}
