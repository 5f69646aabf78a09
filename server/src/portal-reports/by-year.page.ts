import { reportPath, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { isOutlier, outliersAmong } from '@yigongkai/law/reports/outliers';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { ReportFigures } from '../reports/report-figures.ts';
import { type ComparableFigure, comparableFigure } from './comparable-figure.ts';
import { lineChart } from './line-chart.ts';
import { applicantField, comparisonForm, measureField } from './measure-fields.ts';
import { type Applicant, type Measure, measureTitle } from './measures.ts';
import { organGroups } from './organ-groups.ts';
import { outlierNote } from './outlier-note.ts';
import { selectField } from './select-field.ts';

export type YearsComparison = {
  readonly organ: PublishedOrgan;
  /** All of the organ's, newest first. */
  readonly reports: readonly ReportFigures[];
  /** The first and the last year shown. */
  readonly from: number;
  readonly to: number;
};

export type YearsChoice = {
  /** Organs that have reports. */
  readonly organs: readonly PublishedOrgan[];
  readonly measures: readonly Measure[];
  readonly applicant: Applicant;
  /** `null` until an organ is chosen. */
  readonly comparison: YearsComparison | null;
};

/** One organ's figures year by year: what to compare, a chart and a judgement each, and the table of all. */
export function byYearPage(choice: YearsChoice): Html {
  const { comparison } = choice;
  return html`<h1>各年比较</h1>
<p class="lead">${comparison ? comparison.organ.name : '同一机关各年年度报告中的数字'}</p>
${choiceForm(choice)}
${comparison ? result(choice, comparison) : html`<p class="empty">请选择一个机关，再按“比较”。</p>`}`;
}

function choiceForm({ organs, measures, applicant, comparison }: YearsChoice): Html {
  const years = comparison?.reports.map(({ year }) => String(year)) ?? [];
  const yearGroups = [{ label: null, choices: years.map((value) => ({ value, label: value })) }];
  return comparisonForm(YEARS_COMPARED, [
    selectField({
      name: 'organ',
      label: '机关',
      value: comparison?.organ.slug ?? '',
      none: '请选择',
      groups: organGroups(organs),
    }),
    measureField('one', '指标一', measures[0]?.key ?? ''),
    measureField('two', '指标二', measures[1]?.key ?? '', '不选'),
    measureField('three', '指标三', measures[2]?.key ?? '', '不选'),
    applicantField(applicant),
    ...(comparison
      ? [
          selectField({
            name: 'from',
            label: '从',
            value: String(comparison.from),
            groups: yearGroups,
          }),
          selectField({
            name: 'to',
            label: '到',
            value: String(comparison.to),
            groups: yearGroups,
          }),
        ]
      : []),
  ]);
}

function result({ measures, applicant }: YearsChoice, comparison: YearsComparison): Html {
  const years = yearsBetween(comparison.from, comparison.to);
  const byYear = new Map(comparison.reports.map((report) => [report.year, report]));
  const rows = measures.map((measure) => ({
    measure,
    figures: years.map((year) => comparableFigure(byYear.get(year), measure, applicant)),
  }));
  return html`${rows.map(({ measure, figures }, at) => section(measure, applicant, years, figures, at))}
<h2>数据表</h2>
<div class="official" role="region" aria-label="各年数据表" tabindex="0"><table class="figures-table"><caption class="unseen">${comparison.organ.name}各年数据表</caption>
<thead><tr><th scope="col">指标</th>${years.map(
    (year) =>
      html`<th scope="col" class="number">${byYear.has(year) ? html`<a href="${reportPath(comparison.organ.slug, year)}">${year}</a>` : year}</th>`,
  )}<th scope="col" class="number">${comparison.from}至${comparison.to}年变化</th></tr></thead>
<tbody>${rows.map(
    ({ measure, figures }) =>
      html`<tr><th scope="row">${measureTitle(measure, applicant)}<span class="quiet">（${measure.unit}）</span></th>${figures.map(figureBox)}<td class="number">${change(figures)}</td></tr>`,
  )}</tbody></table></div>
<p class="quiet">空白、斜杠等没有数字的格写明原样，不按零计，图中留空；点年份可看该年的报告。</p>`;
}

function section(
  measure: Measure,
  applicant: Applicant,
  years: readonly number[],
  figures: readonly ComparableFigure[],
  at: number,
): Html {
  const outliers = outliersAmong(figures.flatMap(({ value }) => value ?? []));
  const points = figures.map(({ value, note }, index) => ({
    label: String(years[index]),
    value,
    note,
    isOutlier: value !== null && isOutlier(value, outliers),
  }));
  const title = measureTitle(measure, applicant);
  const found = points.filter((point) => point.isOutlier).map(({ label }) => `${label}年`);
  return html`${lineChart({ id: `chart-${at + 1}`, title, unit: measure.unit, points })}
${outlierNote(outliers, '个年度', found)}`;
}

export function figureBox({ value, note }: ComparableFigure): Html {
  if (value === null) return html`<td class="number quiet">${note}</td>`;
  return html`<td class="number">${value}${note && html` <span class="quiet">${note}</span>`}</td>`;
}

/** From the first to the last year; a share only where there is something to take it of. */
function change(figures: readonly ComparableFigure[]): Html | string {
  const [first, last] = [figures[0]?.value, figures.at(-1)?.value];
  if (first == null || last == null || figures.length < 2) return '—';
  const difference = Number((last - first).toFixed(6));
  const sign = difference > 0 ? '+' : '';
  const share = first > 0 ? `${sign}${((difference / first) * 100).toFixed(1)}%` : null;
  return html`${sign}${difference}${share && html` <span class="quiet">${share}</span>`}`;
}

function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
