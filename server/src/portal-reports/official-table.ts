import type { Cell, CellKey, ReportCells } from '@yigongkai/law/reports/annual-report';
import type { OfficialTable, TableBox } from '@yigongkai/law/reports/official-table';
import { VERDICTS, type Verdict } from '@yigongkai/law/reports/report-rules';
import { type Html, html } from '../http/html.ts';

/** The findings that a cell belongs to: the number of each, and how grave it is. */
export type Marks = ReadonlyMap<
  CellKey,
  readonly { readonly number: number; readonly verdict: Verdict }[]
>;

/** From so many columns on a table is wider than a phone. */
const WIDE = 10;

/**
 * An official table exactly as the form prints it, in a frame of its own; above a wide one, where it does not fit, it is
 * said that it scrolls.
 *
 * @param name is read out as the table's caption and as the frame's name.
 */
export function officialTable(
  name: string,
  table: OfficialTable,
  cells: ReportCells,
  marks: Marks,
): Html {
  const line = (boxes: readonly TableBox[]) =>
    html`<tr>${boxes.map((box) => tableBox(box, cells, marks))}</tr>`;
  return html`<div class="framed">${table.width >= WIDE && html`<p class="sideways">表格可以左右滑动</p>`}<div class="official" role="region" aria-label="${name}" tabindex="0">
<table class="width-${table.width}"><caption class="unseen">${name}</caption>
${table.parts.map(
  ({ head, body }) =>
    html`<tbody class="head">${head.map(line)}</tbody><tbody>${body.map(line)}</tbody>`,
)}
</table></div></div>`;
}

function tableBox(box: TableBox, cells: ReportCells, marks: Marks): Html {
  const span = html`${box.columns > 1 && html` colspan="${box.columns}"`}${box.rows > 1 && html` rowspan="${box.rows}"`}`;
  if (box.kind === 'label')
    return box.scope
      ? html`<th scope="${box.scope}"${span}>${box.label}</th>`
      : html`<td class="corner"${span}>${box.label}</td>`;
  const found = marks.get(box.key) ?? [];
  const gravest = Object.keys(VERDICTS).find((verdict) =>
    found.some((one) => one.verdict === verdict),
  );
  return html`<td id="${box.key}" class="figure ${gravest}"${span}>${printed(cells[box.key])}${found.map(
    ({ number }) =>
      html`<sup><a href="#finding-${number}" aria-label="发现 ${number}">${number}</a></sup>`,
  )}</td>`;
}

/** What the report itself prints in the cell; where it prints nothing, that is said to a screen reader. */
function printed(cell: Cell | undefined): Html | string {
  if (!cell) return html`<span class="unseen">原表无此格</span>`;
  if (cell.state === 'unreadable') return html`<span class="quiet">无法确认</span>`;
  if (cell.state === 'recovered') return html`${cell.value}<span class="quiet">（推回）</span>`;
  if (cell.raw.trim() === '') return html`<span class="unseen">空白</span>`;
  return cell.raw;
}
