import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { type PrintedSection, printedReport } from './printed-report.ts';
import type { PrintedBox, PrintedTable } from './printed-table.ts';
import { REPORT_STYLE } from './report-style.ts';

/** A report as a page that stands alone: without script, for screens, screen readers and paper. */
export function writeHtml(
  report: AnnualReport,
  { remarks }: { readonly remarks?: readonly string[] } = {},
): Uint8Array {
  const { title, titleParts, sections, notes } = printedReport(report, remarks);
  const page = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${titleParts.map((part) => `<span>${escaped(part)}</span>`).join('')}</h1>
${sections.map(sectionHtml).join('\n')}
${notes.length > 0 ? `<aside aria-label="说明"><p>说明：</p>${notes.map(paragraph).join('')}</aside>\n` : ''}</main>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

function sectionHtml({ heading, paragraphs, table }: PrintedSection): string {
  const text = paragraphs
    .map((each) => `${each.isHeading ? `<h3>${escaped(each.text)}</h3>` : paragraph(each.text)}\n`)
    .join('');
  return `<section>\n<h2>${escaped(heading)}</h2>\n${text}${table ? tableHtml(table) : ''}</section>`;
}

function tableHtml({ name, title, width, parts }: PrintedTable): string {
  const bodies = parts
    .map(({ head, body }) => `${groupHtml('head', head)}${groupHtml('body', body)}`)
    .join('');
  return `<div class="frame" role="region" aria-label="${name}" tabindex="0">
<table class="width-${width}"><caption>${name} ${escaped(title)}</caption>
<colgroup>${'<col>'.repeat(width)}</colgroup>
${bodies}</table>
</div>
`;
}

/** Every part of table two has its own header, so its header stands in a body: a table has one `thead`. */
function groupHtml(kind: 'head' | 'body', block: PrintedTable['parts'][number]['head']): string {
  const lines = block.map((line) => `<tr>${line.map(boxHtml).join('')}</tr>\n`).join('');
  return `<tbody class="${kind}">\n${lines}</tbody>\n`;
}

function boxHtml(box: PrintedBox): string {
  const span = `${box.columns > 1 ? ` colspan="${box.columns}"` : ''}${box.rows > 1 ? ` rowspan="${box.rows}"` : ''}`;
  if (box.kind === 'figure')
    return `<td class="${box.mark ? 'figure mark' : 'figure'}"${span}>${escaped(box.text)}</td>`;
  return box.scope
    ? `<th scope="${box.scope}"${span}>${escaped(box.text)}</th>`
    : `<td class="corner"${span}>${escaped(box.text)}</td>`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
