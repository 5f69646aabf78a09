import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import {
  type DemoRow,
  type Print,
  proactiveRows,
  remediesRows,
  requestsRows,
} from './demo-tables.ts';

/** A report of an invented organ as a page. For tests. */
export function demoPage(print: Print, changes: Partial<DemoParts> = {}): string {
  const parts: DemoParts = {
    proactive: tableHtml(proactiveRows('2021', print)),
    requests: tableHtml(requestsRows('2021', print)),
    remedies: tableHtml(remediesRows(print)),
    ...changes,
  };
  const bodies = [
    '<p>这一年里，本局逐项公开。</p>',
    parts.proactive,
    parts.requests,
    parts.remedies,
    '<p>人手不足，将予充实。</p>',
    '<p>没有其他需要报告的事项。</p>',
  ];
  const sections = REPORT_SECTIONS.map(
    ({ no, title }, at) => `<p>${no}、${title}</p>\n${bodies[at]}`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>公开</title></head><body>
<h1>示例县示例局2023年政府信息公开工作年度报告</h1>
${sections.join('\n')}
</body></html>`;
}

export type DemoParts = {
  readonly proactive: string;
  readonly requests: string;
  readonly remedies: string;
};

export function tableHtml(rows: readonly DemoRow[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

function cellHtml({ text, columns = 1, rows = 1 }: DemoRow[number]): string {
  const spans = [
    columns > 1 ? ` colspan="${columns}"` : '',
    rows > 1 ? ` rowspan="${rows}"` : '',
  ].join('');
  return `<td${spans}><p>${text}</p></td>`;
}
